/** The element itself and the hosts of the shadow trees that it stands in, from the inside out. */
export function* hostsAbove(element: Element): Generator<Element> {
  for (let host: Element | undefined = element; host; host = (host.getRootNode() as Partial<ShadowRoot>).host)
    yield host;
}

/** The `lang` of the element or of the nearest ancestor that has one, through shadow roots; `''` where none has. */
export const nearestLanguage = (element: Element): string => {
  for (const host of hostsAbove(element)) {
    const language = host.closest('[lang]')?.getAttribute('lang');
    if (typeof language === 'string') return language;
  }
  return '';
};
