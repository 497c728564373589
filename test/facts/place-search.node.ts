import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {placeMatches} from '../../src/facts/place-search.js';
import {readArea} from '../../src/facts/read-area.js';
import {placeWith} from './place-with.js';

const found = (query: string): string[] =>
  Object.values(readArea('maidstone').places)
    .filter((place) => placeMatches(place, query))
    .map(({id}) => id);

const [cri, tonbridgeRoad, parkWood] = ['cri-mill-house', 'lloyds-tonbridge-road', 'lloyds-park-wood'];

describe('a place is found', () => {
  const queries: readonly (readonly [query: string, ids: readonly (string | undefined)[]])[] = [
    ['', [cri, tonbridgeRoad, parkWood]],
    ['  ', [cri, tonbridgeRoad, parkWood]],
    ['Lloyds', [tonbridgeRoad, parkWood]],
    ['lloyds ph', [tonbridgeRoad, parkWood]],
    ['CRIME REDUCTION', [cri]],
    ['(cri)', [cri]],
    ['tonbridge road', [tonbridgeRoad]],
    ['58-60', [tonbridgeRoad]],
    ['58 60', [tonbridgeRoad]],
    ['Mill House, Mill', [cri]],
    ['parkwood', [parkWood]],
    ['maidstone', [tonbridgeRoad, parkWood]],
    ['ME16 8SE', [tonbridgeRoad]],
    ['me168se', [tonbridgeRoad]],
    ['ME15', [parkWood]],
    [' me15  9hl ', [parkWood]],
    ['ME99', []],
    ['undefined', []],
  ];
  for (const [query, ids] of queries) {
    test(`${JSON.stringify(query)} finds ${ids.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(found(query), ids);
    });
  }

  test('by letters of any script', () => {
    const place = placeWith({name: 'Fferyllfa Tŷ Mawr', address: {streetAddress: 'ہائی اسٹریٹ'}});
    assert.equal(placeMatches(place, 'TŶ mawr'), true);
    assert.equal(placeMatches(place, 'ہائی'), true);
    assert.equal(placeMatches(place, 'مل'), false);
  });

  test('not by the end of one part and the start of the next', () => {
    assert.equal(placeMatches(placeWith({name: 'Alpha', address: {streetAddress: 'Beta'}}), 'ab'), false);
  });
});
