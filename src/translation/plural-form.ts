/** A message that is one of several, by a number: `needles.found.few` is the form `few` of `needles.found`. */
export const pluralForm = (id: string): {readonly stem: string; readonly category: string} | undefined => {
  const [, stem, category] = /^(.+)\.(zero|one|two|few|many|other)$/.exec(id) ?? [];
  return stem !== undefined && category !== undefined ? {stem, category} : undefined;
};

const categories = new Map<string, readonly string[]>();

/** The CLDR categories that a language has. `other` alone for what is no language tag. */
const categoriesOf = (locale: string): readonly string[] => {
  let known = categories.get(locale);
  if (!known) {
    try {
      known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    } catch {
      known = ['other'];
    }
    categories.set(locale, known);
  }
  return known;
};

/** Whether a locale has to translate a message: not where its language has no such plural form. */
export const isNeeded = (id: string, locale: string): boolean => {
  const form = pluralForm(id);
  return !form || categoriesOf(locale).includes(form.category);
};
