/** A tag as BCP 47 writes it, `pt-BR`; `undefined` where it is none. */
export const toLocale = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
};

/** What a language is called in English. */
export const englishName = (locale: string): string =>
  new Intl.DisplayNames(['en-GB'], {type: 'language'}).of(locale) ?? locale;

/** Whether the browser knows a language by this code: a slip of the pen is a tag too, but has no name. */
export const isKnownLanguage = (locale: string): boolean => {
  const {language} = new Intl.Locale(locale);
  return new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(language) !== undefined;
};

/**
 * The locale that a file is called after: `pl` for `pl.xlf`, and for `pl (1).xlf`, as a browser saves a second copy.
 * Words that happen to be a tag (`new-polish.xlf`) name none.
 */
export const localeOfFileName = (name: string): string | undefined => {
  const locale = toLocale(name.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, ''));
  if (locale === undefined || !isKnownLanguage(locale)) return undefined;
  const {language, script, region} = new Intl.Locale(locale);
  return locale === [language, script, region].filter(Boolean).join('-') ? locale : undefined;
};
