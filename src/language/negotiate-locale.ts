/** RFC 5646, section 4.4.1: what every reader of language tags has room for. Longer ones would only cost time. */
const longestTag = 35;

/**
 * A language tag with the script and the region that are likely for it (CLDR): `zh-TW` is `zh-Hant-TW`, `pa-PK` is
 * `pa-Arab-PK`. Parts that make it no tag are dropped from its end, as pages write `pl_PL` and worse.
 */
const likely = (tag: string): Intl.Locale | undefined => {
  for (let parts = tag.trim().slice(0, longestTag).split(/[-_]/); parts.length > 0; parts = parts.slice(0, -1)) {
    try {
      return new Intl.Locale(parts.join('-')).maximize();
    } catch {
      // The next, shorter one may be a tag.
    }
  }
  return undefined;
};

/**
 * The locale to show for a wanted language: one of the same language and script, of the same region where there is one;
 * else English. A script that a reader may not know, or a language that is only near, helps nobody.
 *
 * @param wanted a language tag as a page has it, in any case
 * @param available the locales beside English, as BCP 47 writes them
 */
export const negotiateLocale = (wanted: string, available: readonly string[]): string => {
  const reader = likely(wanted);
  const fitting = ['en', ...available].filter((locale) => {
    const {language, script} = likely(locale) ?? {};
    return language === reader?.language && script === reader?.script;
  });
  return fitting.find((locale) => likely(locale)?.region === reader?.region) ?? fitting[0] ?? 'en';
};
