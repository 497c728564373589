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

/** Scripts that write no spaces may break a line nearly anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/** The words that could be too long for a line. */
const longWords = /[\p{L}\p{M}\p{N}\u200C\u200D]{6,}/gu;

/** Whether a line ends inside a word. */
const isBroken = (span: HTMLElement): boolean => {
  if (span.closest('.hidden')) return false;
  const range = document.createRange();
  const texts = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const {0: word, index} of node.data.matchAll(longWords)) {
      if (unspaced.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({top}) => Math.round(top));
      if (tops.some((top) => top > (tops[0] ?? 0) + 4)) return true;
    }
  }
  return false;
};

/**
 * The texts that are too wide where they stand: they stick out, or a word is broken in two. One that sticks out takes along others that would fit without it: so the widest
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
  for (const span of spans) if (isBroken(span)) found.add(span);
  return found;
};
