import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {editedText, withText} from '../../../src/site/translate/desk-model.js';
import {deskView} from '../../../src/site/translate/desk-view.js';
import {bringUpToDate, outdated, sayLanguage} from '../../../src/site/translate/up-to-date.js';
import {context, file, message, open, polish, unit} from './example-messages.js';

const notes = (text: string): string => text.replaceAll(/ {2}<note from="Ola">mine<\/note>\r\n/g, '');

describe('a file of another day', () => {
  test('is told apart from one of today', () => {
    assert.equal(outdated(open(file(polish)), context), undefined);
  });

  test('says what is new, changed and gone', () => {
    const old = file([
      ...polish.slice(1).map((one) => one.replace('Used needles', 'Old needles')),
      unit('gone', '<target>A</target>'),
    ]);
    assert.deepEqual(outdated(open(old), context), {
      added: ['call'],
      changed: ['title'],
      archived: ['gone'],
      renamed: [],
    });
  });

  test('gets the messages of the site, and keeps what is translated, what was just typed too', () => {
    const old = file(polish.map((one) => one.replace('<source>Call<', '<source>Ring<')));
    const typed = withText(open(old), message('run-by'), 'Odbiera {provider}.');
    const fresh = bringUpToDate(typed, context);
    assert.equal(outdated(fresh, context), undefined);
    assert.equal(fresh.edits.size, 0);
    const view = deskView(fresh, context);
    const row = (id: string): (typeof view.rows)[number] | undefined => view.rows.find((one) => one.message.id === id);
    assert.equal(row('call')?.status, 'draft', 'a translation of other English is reviewed no more');
    assert.equal(row('call')?.text, 'Zadzwoń');
    assert.deepEqual(row('call')?.previous?.source, ['Ring']);
    assert.equal(row('run-by')?.text, 'Odbiera {provider}.');
    assert.equal(notes(editedText(fresh, context)).includes('tool:order="7"'), true);
  });
});

describe('a file that says another language than its name', () => {
  test('can be made to say the right one, and nothing else changes', () => {
    const wrong = open(file(polish, 'de'));
    const codes = deskView(wrong, context).findings.map(({code}) => code);
    assert.deepEqual(codes, ['target-language']);
    const right = sayLanguage(wrong, context);
    assert.equal(editedText(right, context), file(polish, 'pl'));
    assert.deepEqual(deskView(right, context).findings, []);
  });

  test('can be made to say one where it says none', () => {
    const silent = open(file(polish).replace(' target-language="pl"', ''));
    assert.match(editedText(sayLanguage(silent, context), context), /<file [^>]*target-language="pl"/);
  });
});
