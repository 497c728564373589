import {isLanguageMap} from './is-language-map.js';

/**
 * A pack's addresses that start with a slash, as full addresses of the site that the page is of. Where a page has no site,
 * such as a file on somebody's own machine, the fact stays and its link goes.
 *
 * @param site the origin of the page, such as `https://council.example`
 */
export const ownSiteLinks = <T>(value: T, site: string | undefined): T => {
  if (Array.isArray(value)) return value.map((item: unknown) => ownSiteLinks(item, site)) as T;
  // In a text, `url` is the code of a language: Urali.
  if (typeof value !== 'object' || value === null || isLanguageMap(value)) return value;
  const entries = Object.entries(value).flatMap(([name, entry]: [string, unknown]) => {
    if (name !== 'url' || typeof entry !== 'string') return [[name, ownSiteLinks(entry, site)]];
    if (!entry.startsWith('/')) return [[name, entry]];
    return site === undefined ? [] : [[name, new URL(entry, site).href]];
  });
  return Object.fromEntries(entries) as T;
};
