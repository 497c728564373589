/** Half a pixel of rounding is nothing that anybody sees. */
const tolerance = 1;

const holders = '.button, [part="root"]';

/** By how many pixels a text is wider than the widget, or the button, that holds it. */
const excess = (span: HTMLElement): number => {
  if (span.closest('.hidden')) return 0;
  const rects = [...span.getClientRects()];
  let most = 0;
  for (let holder = span.closest(holders); holder; holder = holder.parentElement?.closest(holders) ?? null) {
    const {left, right} = holder.getBoundingClientRect();
    for (const rect of rects) most = Math.max(most, left - rect.left, rect.right - right);
  }
  return most > tolerance ? most : 0;
};

/**
 * The texts that are too wide where they stand. One that is takes along others that would fit without it: so the widest
 * is taken away until nothing sticks out any more.
 *
 * @param spans each with its message in `data-message`; they are as they were when this is over
 */
export const findTooWide = (spans: readonly HTMLElement[]): ReadonlySet<HTMLElement> => {
  const found = new Set<HTMLElement>();
  for (;;) {
    let widest: HTMLElement | undefined;
    let most = 0;
    for (const span of spans) {
      const pixels = found.has(span) ? 0 : excess(span);
      if (pixels > most) [widest, most] = [span, pixels];
    }
    if (!widest) break;
    const {message} = widest.dataset;
    for (const span of spans) {
      if (span.dataset.message !== message) continue;
      span.style.display = 'none';
      found.add(span);
    }
  }
  for (const span of found) span.style.removeProperty('display');
  return found;
};
