import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {lineProblem} from '../../src/packs/line-problem.js';

const national = {
  code: 'national-number',
  message: "is a number of the whole country, or starts like one. Write this one's own number",
};
const costly = {
  code: 'costly-number',
  message: 'is a number that costs more than a call. Write one that does not',
};

/** Numbers with the same digits and a space in one place, in any. */
const spaced = (number: string): string[] => {
  const places = Array.from({length: number.length - 1}, (_, index) => index + 1);
  return [number, ...places.map((place) => `${number.slice(0, place)} ${number.slice(place)}`)];
};

describe('the number of a contact or a place', () => {
  test('is none of the whole country, nor one that starts so', () => {
    for (const number of ['999', '112', '101', '111', '105', '18000'])
      for (const more of ['', '0', '12', '123'])
        if (number.length + more.length <= 6) assert.deepEqual(lineProblem(number + more), national, number + more);
  });

  test('is none that costs more than a call, wherever its spaces are', () => {
    // The first is one of those that Ofcom keeps for drama.
    for (const national of ['9098790000', '7000000000', '7099999999'])
      for (const start of ['0', '+44'])
        for (const number of spaced(start + national)) assert.deepEqual(lineProblem(number), costly, number);
    for (let last = 0; last < 1000; last++)
      assert.deepEqual(lineProblem(`118${String(last).padStart(3, '0')}`), costly);
  });

  test('may be any other', () => {
    for (const number of [
      '01632 960123',
      '0118 496 0123',
      '0808 157 0123',
      '07700 900123',
      '+44 1632 960123',
      '+44 118 496 0123',
      '+353 1 496 0000',
      '+1 999 555 0100',
      '70000',
      '100',
      '1100',
      '9900',
      '19990',
      '118',
      '11800',
    ])
      // prettier-ignore
      assert.equal(lineProblem(number), undefined, number);
  });
});
