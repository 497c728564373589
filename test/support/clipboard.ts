/** Stands in for the clipboard of the browser, which tests may not touch, while `during` runs; gives what was copied. */
export const copied = async (during: () => unknown, refuse = false): Promise<string[]> => {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (refuse) return Promise.reject(new Error('refused'));
    texts.push(text);
    return Promise.resolve();
  };
  // Only a refusal reaches the older way to copy, and that is refused too.
  Object.defineProperty(document, 'execCommand', {configurable: true, value: () => false});
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  try {
    await during();
  } finally {
    Reflect.deleteProperty(document, 'execCommand');
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts;
};
