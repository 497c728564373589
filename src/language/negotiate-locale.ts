/** RFC 5646, section 4.4.1: what every reader of language tags has room for. Longer ones would only cost time. */
const longestTag = 35;

/**
 * The locale to show for a wanted language: `cy-GB` and `cy_GB` → `cy`; English for one that we lack. The last part is
 * dropped until something matches (RFC 4647, section 3.4, "Lookup").
 *
 * @param wanted a language tag as a page has it, in any case
 * @param available the locales beside English, as BCP 47 writes them
 */
export const negotiateLocale = (wanted: string, available: readonly string[]): string => {
  const parts = wanted.trim().slice(0, longestTag).toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const tag = parts.join('-');
    const match = available.find((locale) => locale.toLowerCase() === tag);
    if (match !== undefined) return match;
  }
  return 'en';
};
