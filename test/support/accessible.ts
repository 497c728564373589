import {expect} from '@open-wc/testing';
import {speaks} from './shown.js';

/**
 * Runs axe over a widget in each language and colour scheme.
 *
 * @param ready makes the state to look at; called before each run
 */
export const expectAccessible = async (widget: HTMLElement, ready?: () => unknown): Promise<void> => {
  for (const lang of ['en', 'cy', 'ur']) {
    for (const theme of ['light', 'dark']) {
      widget.lang = lang;
      widget.setAttribute('theme', theme);
      await speaks(widget, lang);
      await ready?.();
      await expect(widget).to.be.accessible();
    }
  }
};
