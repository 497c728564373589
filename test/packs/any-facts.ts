import fc from 'fast-check';
import {constants, mostly, objectOf} from './hostile-json.js';

// Facts as JSON texts, right for the most part: packs and corrections are made of them.

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

export const phoneNumber = mostly(
  fc
    .oneof(
      digits(3).map((end) => `01632 960${end}`),
      digits(3).map((end) => `0808 157 0${end}`),
      digits(3).map((end) => `+44 1632 960${end}`),
      digits(4).map((end) => `7${end}`),
    )
    .map((number) => JSON.stringify(number)),
);

export const plainText = mostly(
  constants('Example', 'Example Council', 'Zażółć', 'مثال', "St. Mary's & Co (Example)", 'Example 7/8'),
);
export const url = mostly(constants('https://council.example/', 'https://council.example:8443/a?b=c&d=%20#e'));
export const date = mostly(constants('2026-11-20', '2028-02-29', '2027-01-01'));
export const organization = mostly(objectOf({required: {name: plainText}, optional: {url}}));
export const hours = mostly(constants('Mo-Su', 'Mo-Fr 09:00-17:00', ['Mo-Fr 09:00-12:00', 'Sa,Su 22:00-02:00']));
export const provenance = {source: organization, checked: mostly(constants(null, '2026-11-20')), reviewBy: date};

export const address = mostly(
  objectOf({
    required: {streetAddress: plainText},
    optional: {addressLocality: plainText, postalCode: mostly(constants('ZZ99 1AA'))},
  }),
);
