import type {LocaleFallbacks} from '../snippets/snippet.js';
import {readJson} from './read-json.js';

/** The words for snippets in a language, or why they are not there. */
export type Words = {readonly fallbacks: LocaleFallbacks} | {readonly trouble: string};

let last = 0;

/**
 * Reads the words of a language.
 *
 * @param root where the site lies, from the page
 * @param lang empty: English
 * @returns `undefined` where another language was asked for since
 */
export const readFallbacks = async (root: string, lang: string): Promise<Words | undefined> => {
  const own = ++last;
  try {
    const fallbacks = await readJson<LocaleFallbacks>(`${root}snippets/${lang || 'en'}.json`);
    return own === last ? {fallbacks} : undefined;
  } catch (error) {
    const trouble = `The words of this language did not load (${String(error)}). Reload the page.`;
    return own === last ? {trouble} : undefined;
  }
};
