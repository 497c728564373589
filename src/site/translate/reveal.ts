/** The part of the page around an element that scrolls on its own; `undefined` where only the page does. */
const paneOf = (element: Element): Element | undefined => {
  for (
    let box: Element | null = element;
    box;
    box = box.parentElement ?? (box.getRootNode() as Partial<ShadowRoot>).host ?? null
  ) {
    if (box.matches('.messages, .previews')) return getComputedStyle(box).overflowY === 'auto' ? box : undefined;
  }
  return undefined;
};

/** Brings an element into view: it moves its own part of the page, and the page itself no more than it must. */
export const reveal = (element: Element): void => {
  const pane = paneOf(element);
  if (pane) {
    const {top, height} = element.getBoundingClientRect();
    const box = pane.getBoundingClientRect();
    if (top < box.top + 80 || top + height > box.bottom - 80) {
      pane.scrollTop += top + height / 2 - (box.top + box.height / 2);
    }
  }
  element.scrollIntoView({block: pane ? 'nearest' : 'center'});
};
