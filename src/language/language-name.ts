/**
 * What a language is called in itself, as a heading or a menu writes it: `Polski`. The code, where the browser knows no
 * name.
 */
export const languageName = (locale: string): string => {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(locale));
};
