import type {Frame, Page} from 'puppeteer-core';

/** A number as a visitor has it before them. */
export interface NumberInSight {
  readonly number: string;
  /** What a press on it opens; absent where it is no link. */
  readonly href?: string;
}

/**
 * The numbers that can be read: each has a box, nothing hides or covers it once the page is scrolled to it, and its
 * digits stand from left to right. Shadow roots are looked into, frames are not: give each frame itself.
 */
export const numbersInSight = (page: Page | Frame, numbers: readonly string[]): Promise<NumberInSight[]> =>
  page.evaluate((wanted) => {
    const seen: {number: string; href?: string}[] = [];
    const roots: (Element | ShadowRoot)[] = [document.documentElement];
    // The list grows as shadow roots are found.
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const parent = text.parentElement;
        if (!parent?.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        for (const number of wanted) {
          const start = new RegExp(`(?<!\\d)${number}(?!\\d)`).exec(text.data.replace(/\s/g, ' '))?.index;
          if (start === undefined) continue;
          parent.scrollIntoView({block: 'center', behavior: 'instant'});
          const range = document.createRange();
          range.setStart(text, start);
          range.setEnd(text, start + 1);
          const first = range.getBoundingClientRect();
          range.setStart(text, start + number.length - 1);
          range.setEnd(text, start + number.length);
          const last = range.getBoundingClientRect();
          if (first.width === 0 || first.height === 0 || first.left >= last.left) continue;
          const [x, y] = [first.x + first.width / 2, first.y + first.height / 2];
          let hit = document.elementFromPoint(x, y);
          for (let inner = hit; inner;) {
            inner = hit?.shadowRoot?.elementFromPoint(x, y) ?? null;
            if (inner === hit) break;
            hit = inner ?? hit;
          }
          if (!hit || !parent.contains(hit)) continue;
          const href = parent.closest('a')?.href;
          seen.push(href === undefined ? {number} : {number, href});
        }
      }
    }
    return seen;
  }, numbers);
