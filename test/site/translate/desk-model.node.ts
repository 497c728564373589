import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import * as model from '../../../src/site/translate/desk-model.js';
import type {MessageStatus} from '../../../src/translation/types.js';
import {bytes, context, file, message, open, polish, unit} from './example-messages.js';

const saved = (desk: model.DeskFile): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(model.bytesOf(desk, context));
const whole = file(polish);

describe('opening a file', () => {
  test('goes by its name', () => {
    assert.equal(open(file(polish, 'de'), 'pl.xlf').locale, 'pl');
    assert.equal(open(whole, 'pt_br.XLIFF').locale, 'pt-BR');
  });

  test('knows the second copy that a browser has saved', () => {
    assert.equal(open(whole, 'pl (1).xlf').locale, 'pl');
    assert.equal(open(whole, 'pl (1).xlf').name, 'pl (1).xlf');
  });

  test('goes by what it says where the name is no language', () => {
    assert.equal(open(whole, 'my translation.xlf').locale, 'pl');
  });

  test('says so where nothing names the language', () => {
    const opened = model.openFile('my translation.xlf', bytes(file(polish, '')), context);
    assert.ok('findings' in opened);
    assert.match(opened.findings[0]?.message ?? '', /Nothing says which language/);
  });

  test('says why a file cannot be read, by line', () => {
    const opened = model.openFile('pl.xlf', bytes(whole.replace('Zadzwoń', 'A & B')), context);
    assert.ok('findings' in opened);
    const [{line, message: why} = {line: 0, message: ''}] = opened.findings;
    assert.equal(line, whole.slice(0, whole.indexOf('Zadzwoń')).split('\n').length);
    assert.match(why, /&amp;/);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), fc.string(), (data, name) => {
        model.openFile(name, data, context);
      }),
      {seed: 3},
    );
  });

  test('knows which way a language runs', () => {
    assert.equal(open(whole, 'ur.xlf').dir, 'rtl');
    assert.equal(open(whole, 'pa.xlf').dir, 'ltr');
    assert.equal(open(whole, 'pa-PK.xlf').dir, 'rtl');
  });
});

describe('a file that has come from PO', () => {
  const fromPo = (units: string): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1">\n<file original="pl.po" datatype="po" source-language="en" target-language="pl">\n<body>\n${units}\n</body>\n</file>\n</xliff>\n`;
  const poUnit = (id: string, source: string, target: string): string =>
    `<trans-unit id="7" approved="yes"><source>${source}</source><target state="translated">${target}</target><context-group name="po-reference"><context context-type="sourcefile">${id}</context></context-group></trans-unit>`;

  test('opens as a whole file of drafts, under the name of its language', () => {
    const desk = open(fromPo(poUnit('call', 'Call', 'Dzwoń')), 'new-polish.xlf');
    assert.equal(desk.name, 'pl.xlf');
    assert.equal(model.currentText(desk, message('call')), 'Dzwoń');
    assert.match(saved(desk), /xliff:document:1\.2[^]*<target state="needs-review-translation">Dzwoń<\/target>/);
    assert.equal(desk.file.units.length, context.messages.size);
  });

  test('leaves out what has lost its placeholder, and keeps its place', () => {
    const desk = open(fromPo(poUnit('run-by', 'Run by .', 'Prowadzi .')));
    assert.equal(model.currentText(desk, message('run-by')), '');
  });
});

describe('a file that nobody has changed', () => {
  for (const [what, data] of Object.entries({
    'with the line breaks of Windows': bytes(whole),
    'with a byte order mark': bytes(`\uFEFF${whole}`),
    'in UTF-16': new Uint8Array(Buffer.from(`\uFEFF${whole.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  })) {
    test(`${what} is saved byte for byte`, () => {
      const opened = model.openFile('pl.xlf', data, context);
      assert.ok('file' in opened);
      assert.deepEqual(model.bytesOf(opened.file, context), data);
    });
  }
});

describe('an edit', () => {
  test('changes its own message and nothing else', () => {
    const desk = model.withText(open(whole), message('run-by'), '{provider}: oni prowadzą & odbierają.');
    assert.equal(
      saved(desk),
      whole.replace(
        'Prowadzi <x id="0" equiv-text="{provider}"/>.',
        '<x id="0" equiv-text="{provider}"/>: oni prowadzą &amp; odbierają.',
      ),
    );
  });

  test('makes a reviewed translation a draft', () => {
    const desk = model.withText(open(whole), message('call'), 'Dzwoń');
    assert.equal(
      saved(desk),
      whole.replace('<target state="final">Zadzwoń', '<target state="needs-review-translation">Dzwoń'),
    );
  });

  test('gives a message that was not translated its place', () => {
    const desk = model.withText(open(whole), message('title'), 'Zużyte igły');
    assert.match(saved(desk), /Used needles<\/source>\r\n {2}<target state="needs-review-translation">Zużyte igły</);
  });

  test('that empties the field says that it is not translated', () => {
    const desk = model.withText(open(whole), message('call'), '');
    assert.match(saved(desk), /<source>Call<\/source>\r\n {2}<target state="needs-translation"(?:\/>|><\/target>)\r\n/);
  });

  test('that is typed back is none', () => {
    const before = open(whole);
    const there = model.withText(before, message('call'), 'Dzwoń');
    assert.equal(there.edits.size, 1);
    const back = model.withText(there, message('call'), 'Zadzwoń');
    assert.equal(back.edits.size, 0);
    assert.equal(saved(back), whole);
    assert.equal(model.currentText(back, message('call')), 'Zadzwoń');
  });

  test('can be put back while others stay', () => {
    const both = model.withText(model.withText(open(whole), message('call'), 'A'), message('title'), 'B');
    const one = model.withoutEdit(both, 'call');
    assert.equal(saved(one), saved(model.withText(open(whole), message('title'), 'B')));
  });

  test('is kept in the file as it was typed, even where the gate will refuse it', () => {
    const desk = model.withText(open(whole), message('run-by'), 'Prowadzi {provder}.');
    assert.match(saved(desk), /<target state="needs-review-translation">Prowadzi \{provder\}\.<\/target>/);
  });

  test('never touches what lies between messages', () => {
    const ids = ['call', 'found.few', 'run-by', 'title'];
    const step = fc.record({id: fc.constantFrom(...ids), text: fc.string()});
    fc.assert(
      fc.property(fc.array(step, {maxLength: 6}), (steps) => {
        const desk = steps.reduce((file, {id, text}) => model.withText(file, message(id), text), open(whole));
        const outside = (text: string): string => text.replace(/\s*<target[^]*?(?:\/>|<\/target>)/g, '');
        const bare = (text: string): string => outside(text.replace(/<target[^>]*>[^]*?<\/target>/g, '<target/>'));
        assert.equal(bare(saved(desk)), bare(whole));
      }),
      {seed: 5},
    );
  });
});

describe('the status', () => {
  const withStatus = (id: string, status: MessageStatus): string =>
    saved(model.withStatus(open(whole), message(id), status));

  test('of a draft becomes reviewed, and its words stay', () => {
    assert.equal(
      withStatus('run-by', 'reviewed'),
      whole.replace('<target state="needs-review-translation">Prowadzi', '<target state="final">Prowadzi'),
    );
  });

  test('of a translation that is withdrawn is not translated, and its words stay', () => {
    assert.equal(
      withStatus('call', 'untranslated'),
      whole.replace('<target state="final">Zadz', '<target state="needs-translation">Zadz'),
    );
  });

  test('that the file has already changes nothing', () => {
    const desk = model.withStatus(open(whole), message('call'), 'reviewed');
    assert.equal(desk.edits.size, 0);
  });

  test('of a changed text can be reviewed, and is a draft again after the next change', () => {
    const changed = model.withText(open(whole), message('run-by'), 'To prowadzi {provider}.');
    const reviewed = model.withStatus(changed, message('run-by'), 'reviewed');
    assert.match(saved(reviewed), /<target state="final">To prowadzi/);
    const again = model.withText(reviewed, message('run-by'), 'To teraz prowadzi {provider}.');
    assert.match(saved(again), /<target state="needs-review-translation">To teraz prowadzi/);
  });

  test('of an approved one that is withdrawn takes the approval along', () => {
    const approved = file([unit('call', '<target>Zadzwoń</target>').replace('id="call"', 'id="call" approved="yes"')]);
    const desk = model.withStatus(open(approved), message('call'), 'draft');
    assert.doesNotMatch(saved(desk), /approved/);
  });
});

describe('a new language', () => {
  test('begins with every message and no translation', () => {
    const opened = model.openNew('so', context);
    assert.ok('file' in opened);
    assert.equal(opened.file.name, 'so.xlf');
    assert.deepEqual(opened.file.file.units.map(({id}) => id).sort(), [...context.messages.keys()].sort());
    assert.ok([...context.messages.values()].every((one) => model.currentText(opened.file, one) === ''));
    assert.match(saved(opened.file), /target-language="so"/);
  });
});
