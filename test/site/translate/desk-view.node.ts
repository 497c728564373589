import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {withStatus, withText, type DeskFile} from '../../../src/site/translate/desk-model.js';
import {countMark, deskView, flagsOf, pseudoView, withTooWide} from '../../../src/site/translate/desk-view.js';
import type {Row} from '../../../src/site/translate/rows.js';
import {context, file, message, open, polish, unit} from './example-messages.js';

const row = (desk: DeskFile, id: string): Row => {
  const found = deskView(desk, context).rows.find((one) => one.message.id === id);
  assert.ok(found, id);
  return found;
};
const codes = ({findings}: Row): string[] => findings.map(({code}) => code);
const whole = file(polish);

describe('what the desk shows of a file', () => {
  test('is every message of the site, also one that the file lacks', () => {
    const view = deskView(open(file(polish.slice(0, 2))), context);
    assert.deepEqual(
      view.rows.map((one) => one.message.id),
      [...context.messages.keys()],
    );
    assert.deepEqual(
      view.rows.filter(({inFile}) => !inFile).map((one) => one.message.id),
      ['found.other', 'run-by', 'title'],
    );
  });

  test('is how far each message is', () => {
    assert.equal(row(open(whole), 'call').status, 'reviewed');
    assert.equal(row(open(whole), 'run-by').status, 'draft');
    assert.equal(row(open(whole), 'title').status, 'untranslated');
  });

  test('is its text with names for what it leaves open', () => {
    assert.equal(row(open(whole), 'run-by').text, 'Prowadzi {provider}.');
  });

  test('is no plural form that the language lacks', () => {
    assert.equal(row(open(whole), 'found.few').needed, true);
    assert.equal(row(open(whole, 'ro.xlf'), 'found.few').needed, true);
    assert.equal(row(open(whole, 'ur.xlf'), 'found.few').needed, false);
  });

  test('is what the gate says, with the terms that the language has settled on', () => {
    const missed = withText(open(whole), message('title'), 'Zużyte strzykawki');
    assert.ok(codes(row(missed, 'title')).includes('glossary'));
    assert.ok(!codes(row(withText(open(whole), message('title'), 'Zużyte igły'), 'title')).includes('glossary'));
  });

  test('is the language that readers would have', () => {
    const {data} = deskView(open(whole), context);
    assert.deepEqual(data.messages, {
      call: 'Zadzwoń',
      'found.few': [0, ' miejsca'],
      'found.other': [0, ' miejsca'],
      'run-by': ['Prowadzi ', 0, '.'],
      title: {en: 'Used needles'},
    });
    assert.deepEqual(data.drafts.toSorted(), ['found.few', 'found.other', 'run-by']);
    assert.equal(data.locale, 'pl');
  });

  test('is of the whole file what is of no message', () => {
    const view = deskView(open(file([...polish, unit('gone', '<target>A</target>')], 'de')), context);
    assert.deepEqual(view.findings.map(({code}) => code).toSorted(), ['target-language', 'unknown-id']);
    assert.ok(view.rows.every(({refused}) => !refused));
  });
});

describe('an edit that the gate refuses', () => {
  for (const [id, text, code] of [
    ['call', 'Zadzwoń 112', 'digit-added'],
    ['call', 'Zadzwoń ١', 'digit-added'],
    ['call', 'Zobacz example.org', 'url-added'],
    ['call', '<b>Zadzwoń</b>', 'markup-added'],
    ['call', 'Zadz\u202Ewoń', 'invisible-character'],
    ['run-by', 'Prowadzi ktoś.', 'placeholders-changed'],
    ['run-by', 'Prowadzi {provder}.', 'placeholders-changed'],
    ['run-by', '{provider} {provider}', 'placeholders-changed'],
    ['call', 'A\u0001B', 'invisible-character'],
  ] as const) {
    test(`is English for readers, and says why: ${JSON.stringify(text)}`, () => {
      const desk = withText(open(whole), message(id), text);
      const edited = row(desk, id);
      assert.ok(codes(edited).includes(code), codes(edited).join());
      assert.equal(edited.refused, true);
      assert.equal(edited.text, text, 'nobody loses what they typed');
      assert.ok('en' in Object(deskView(desk, context).data.messages[id]));
      assert.ok(flagsOf(edited).includes('refused'));
    });
  }

  test('is spoken of in the words of the field, once', () => {
    const {findings} = row(withText(open(whole), message('run-by'), 'Prowadzi {provder}.'), 'run-by');
    const said = findings.filter(({code}) => code === 'placeholders-changed').map((finding) => finding.message);
    assert.ok(
      said.some((text) => text.startsWith('{provder} is no placeholder')),
      said.join(),
    );
    assert.ok(
      said.every((text) => !text.includes('<x') && !text.startsWith('run-by')),
      said.join(),
    );
  });

  test('is spoken of without XML, commands and jargon, whatever it is', () => {
    const damaged = [
      unit('call', '<target state="needs-review-translation"> </target>'),
      unit('found.few', '<target><x id="1" equiv-text="{shown}"/> miejsca</target>'),
      unit('found.other', '<target>{shown} <g id="1">miejsca</g> 5</target>'),
      unit('run-by', '<target>Run by <x id="0" equiv-text="{other}"/>.</target>').replace('Run by', 'Made by'),
      unit('title', '<target>Used needles</target>'),
    ];
    for (const name of ['pl.xlf', 'ur.xlf']) {
      const {rows} = deskView(open(file(damaged), name), context);
      const said = rows.flatMap(({findings}) => findings.map((finding) => finding.message));
      assert.ok(said.length >= 8, said.join('\n'));
      for (const text of said) assert.doesNotMatch(text, /<x|<target|npm|[Tt]he target|[Tt]he source|^\p{Ll}/u);
    }
  });

  test('leaves the other messages as they are', () => {
    const {data} = deskView(withText(open(whole), message('call'), 'Zadzwoń 112'), context);
    assert.deepEqual(data.messages['run-by'], ['Prowadzi ', 0, '.']);
  });

  test('says errors before warnings', () => {
    const {findings} = row(withText(open(whole), message('run-by'), 'Prowadzi 5 {provider} !'), 'run-by');
    const severities = findings.map(({severity}) => severity);
    assert.ok(severities.includes('warning') && severities.includes('error'), severities.join());
    assert.equal(severities.lastIndexOf('error') < severities.indexOf('warning'), true, severities.join());
  });
});

describe('a mark', () => {
  test('says what is the matter with a message', () => {
    const desk = withStatus(open(whole), message('run-by'), 'reviewed');
    assert.deepEqual(flagsOf(row(desk, 'run-by')), []);
    assert.deepEqual(flagsOf(row(desk, 'title')), ['untranslated']);
    assert.deepEqual(flagsOf(row(desk, 'found.other')), ['draft']);
  });

  test('says that a text will look wrong from right to left', () => {
    const desk = withText(open(whole, 'ur.xlf'), message('call'), 'کال ؟)کریں(');
    assert.ok(flagsOf(row(desk, 'call')).includes('direction'));
    assert.ok(!flagsOf(row(withText(desk, message('call'), 'کال (کریں)؟'), 'call')).includes('direction'));
  });

  test('of what is too wide stands in the list too', () => {
    const rows = withTooWide(deskView(open(whole), context).rows, new Set(['call']));
    assert.equal(countMark(rows, 'overflow'), 1);
    assert.match(
      rows.find((one) => one.message.id === 'call')?.findings.at(-1)?.message ?? '',
      /In a widget of 200 pixels/,
    );
  });

  test('counts what readers see in English, for whichever reason', () => {
    const {rows} = deskView(withText(open(whole), message('call'), '5'), context);
    assert.equal(countMark(rows, 'untranslated'), 2);
  });
});

describe('a language made from English', () => {
  for (const locale of ['en-XA', 'ar-XB'] as const) {
    test(`${locale} has every message, and nothing to edit`, () => {
      const view = pseudoView(locale, context);
      assert.equal(view.readOnly, true);
      assert.ok(view.rows.every(({text, inFile}) => text !== '' && !inFile));
      const runBy = view.rows.find((one) => one.message.id === 'run-by');
      assert.match(runBy?.text ?? '', /\{provider\}/);
    });
  }
});
