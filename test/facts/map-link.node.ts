import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {mapUrl} from '../../src/facts/map-link.js';
import {readArea} from '../../src/facts/read-area.js';
import {placeWith} from './place-with.js';

describe('a map link', () => {
  test('is a search on OpenStreetMap for the address', () => {
    const place = readArea('maidstone').places['lloyds-tonbridge-road'];
    assert.ok(place);
    assert.equal(
      mapUrl(place),
      'https://www.openstreetmap.org/search?query=58-60%20Tonbridge%20Road%2C%20Maidstone%2C%20ME16%208SE',
    );
  });

  test('is for a place with a postcode alone', () => {
    const place = readArea('maidstone').places['cri-mill-house'];
    assert.ok(place);
    assert.equal(mapUrl(place), undefined);
  });

  test('is not for a place whose postcode is left empty', () => {
    assert.equal(mapUrl(placeWith({address: {streetAddress: '1 High Street', postalCode: ''}})), undefined);
  });

  test('leaves out the town where there is none', () => {
    const url = mapUrl(placeWith({address: {streetAddress: '1 High Street', postalCode: 'ZZ9 9ZZ'}})) ?? '';
    assert.equal(new URL(url).searchParams.get('query'), '1 High Street, ZZ9 9ZZ');
  });

  test('stays one search, whatever the address holds', () => {
    const street = 'Flat #2, “Tŷ Mawr” & Sons? 50%+ /../ a=b';
    const url = new URL(mapUrl(placeWith({address: {streetAddress: street, postalCode: 'ZZ9 9ZZ'}})) ?? '');
    assert.equal(url.origin + url.pathname, 'https://www.openstreetmap.org/search');
    assert.deepEqual([...url.searchParams], [['query', `${street}, ZZ9 9ZZ`]]);
    assert.equal(url.hash, '');
  });
});
