/** Copies a text, and gives what to say of it: a browser may refuse. */
export const copyText = async (text: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Your browser did not copy it. Select the snippet and copy it.';
  }
};
