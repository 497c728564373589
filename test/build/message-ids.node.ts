import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {shortIds, shortLocale, shortMessageIds} from '../../src/build/message-ids.js';
import {resultOf, runPlugin} from './run-plugin.js';

const ids = ['contact.call', 'contact.copy', 'hate.title'];

describe('the ids of messages', () => {
  test('are the same short ones in the scripts and in the locale files', async () => {
    const code = `
      const msg = (text, {id}) => [id, text];
      export const result = Object.fromEntries([
        msg('Report a hate crime', {id: 'hate.title', desc: 'contact.call'}),
        msg('Call', {desc: 'Button', id: "contact.call"}),
      ]);`;
    assert.deepEqual(await resultOf(shortMessageIds(ids), code), {2: 'Report a hate crime', 0: 'Call'});
    assert.deepEqual(shortIds({'hate.title': 'Rhoi gwybod', 'contact.call': 'Ffonio'}, ids), {
      2: 'Rhoi gwybod',
      0: 'Ffonio',
    });
  });

  test('stay as they are in the locale files of a build that does not shorten them', () => {
    assert.deepEqual(shortIds({'hate.title': 'Rhoi gwybod'}), {'hate.title': 'Rhoi gwybod'});
  });

  test('are the same short ones in the list of drafts', () => {
    const data = {
      locale: 'cy',
      dir: 'ltr',
      messages: {'contact.call': 'Ffonio', 'hate.title': {en: 'Report a hate crime'}},
      drafts: ['contact.call'],
    } as const;
    assert.deepEqual(shortLocale(data, ids), {
      locale: 'cy',
      dir: 'ltr',
      messages: {0: 'Ffonio', 2: {en: 'Report a hate crime'}},
      drafts: ['0'],
    });
    assert.deepEqual(shortLocale(data), data);
  });

  test('are not what another function or option has by that name', async () => {
    const code = `
      const other = (options) => options.id;
      export const result = [other({id: 'hate.title'}), 'hate.title'];`;
    assert.deepEqual(await resultOf(shortMessageIds(ids), code), ['hate.title', 'hate.title']);
  });

  // A message under a wrong id would be shown in the place of another one.
  for (const [what, call] of Object.entries({
    'that was not extracted': `msg('A', {id: 'hate.tilte'})`,
    'that is left out': `msg('A', {desc: 'Note'})`,
    'that is put together': `msg('A', {id: 'hate.' + 'title'})`,
    'of a message without options': `msg('A')`,
  })) {
    test(`stop the build: one ${what}`, async () => {
      await assert.rejects(
        runPlugin(shortMessageIds(ids), `export const a = (msg) => ${call};`),
        /example\.strings\.ts/,
      );
    });
  }
});
