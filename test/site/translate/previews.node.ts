import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {elsewhere, previewsFor} from '../../../src/site/translate/previews.js';
import {bundledAreas} from '../../../src/facts/read-area.js';
import {useExampleAreas} from '../../../src/site/translate/example-area.js';
import {widgetNames} from '../../../src/build/rollup-config.js';
import {readSourceMessages} from '../../../src/build/source-messages.js';

describe('the previews', () => {
  test('are of every widget', () => {
    const tags = new Set(previewsFor('pl').map(({tag}) => tag));
    assert.deepEqual(
      [...tags].sort(),
      widgetNames.map((name) => `csw-${name}`),
    );
  });

  test('have an id each', () => {
    const ids = previewsFor('ar').map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const [locale, counts] of Object.entries({cy: [7], pl: [22], ar: [11, 100], lt: [10, 21]})) {
    test(`show the plural forms of long lists in ${locale}`, () => {
      const rules = new Intl.PluralRules(locale);
      const shown = previewsFor(locale).flatMap(({title}) => /, (\d+) places/.exec(title)?.[1] ?? []);
      assert.deepEqual(
        shown.map(Number).sort((a, b) => a - b),
        counts,
      );
      const forms = new Set([6, ...counts].map((count) => rules.select(count)));
      for (let count = 6; count <= 120; count++) assert.ok(forms.has(rules.select(count)), String(count));
    });
  }

  test('are of areas that say of themselves that they are made up', () => {
    useExampleAreas();
    for (const {area} of previewsFor('ar')) {
      const pack = bundledAreas[area];
      assert.match(pack?.name ?? '', /Example/);
      for (const place of Object.values(pack?.places ?? {})) {
        assert.match(place.name, /Example/);
        assert.match(place.address.postalCode ?? '', /^ZZ99 /);
      }
    }
  });
});

describe('what no preview shows', () => {
  test('is named in words', () => {
    assert.match(elsewhere('contact.police.name') ?? '', /address book/);
    assert.match(elsewhere('copy.copied') ?? '', /copy button/);
    assert.match(elsewhere('needles.found.zero') ?? '', /count/);
  });

  test('is never a message that stands on a page', () => {
    const hidden = [...readSourceMessages().keys()].filter((id) => elsewhere(id) !== undefined);
    for (const id of ['contact.call', 'hate.title', 'contact.emergency.use']) assert.ok(!hidden.includes(id), id);
    assert.ok(hidden.length < 30, hidden.join());
  });
});
