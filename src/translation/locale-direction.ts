/** The scripts that run from right to left, as ISO 15924 names them. Not every browser tells of a locale's direction. */
const rightToLeft: readonly string[] = [
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
];

/** Which way the likely script of a locale runs; left to right for what is no language tag. */
export const localeDirection = (locale: string): 'ltr' | 'rtl' => {
  try {
    return rightToLeft.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};
