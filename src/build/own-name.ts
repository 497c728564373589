/** What a language is called in itself, as a menu writes it: `Polski`. Node knows the names of all of CLDR's. */
export const ownName = (locale: string): string => {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(locale));
};
