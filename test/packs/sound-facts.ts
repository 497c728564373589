// What holds of each fact that is taken from elsewhere, however hostile, written anew: the sources may be wrong.

/** What each object and function has from the platform, to be held against what it had before. */
export const inherited = (): unknown =>
  [Object, Array, String, Number, Function].map(({prototype}) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, {value}]) => [name, typeof value]),
  );

/** Every value in a fact, with its name. */
export function* members(value: unknown, name = ''): Generator<readonly [name: string, value: unknown]> {
  yield [name, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, entry] of Object.entries(value)) yield* members(entry, Array.isArray(value) ? name : inner);
}

export const isTelephone = (text: string): boolean => {
  const number = text.replaceAll(/(?<=\d) (?=\d)/g, '');
  return /^0[1-9]\d{8,9}$/.test(number) || /^[1-9]\d{2,5}$/.test(number) || /^\+(?!440)[1-9]\d{6,14}$/.test(number);
};

export const isHttps = (text: string): boolean => {
  const {protocol, username, password, href} = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && /^https:\/\/[a-z]/.test(href);
};

/** No markup, nothing that changes the direction, nothing that nobody sees but the joiners, no half of a character. */
export const isPlain = (text: string): boolean =>
  !/[<>\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);
