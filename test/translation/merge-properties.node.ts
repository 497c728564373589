import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {editUnit} from '../../src/translation/edit-xliff.js';
import {messageStatus} from '../../src/translation/message-status.js';
import {newLocaleFile} from '../../src/translation/new-locale-file.js';
import {englishKey} from '../../src/translation/placeholder-map.js';
import type {SourceMessage} from '../../src/translation/types.js';
import {assertSettled, indexed, merge, message, messagesOf, partsOf, rawUnit, unitOf, unitsOf} from './merging.js';

const ids = ['a', 'b', 'c', 'd', 'd.one', 'd.other'];
const english = [
  'Call',
  'Copy',
  'Run by {provider}.',
  '{provider} runs it.',
  '{opens} to {closes}',
  '{closes}, from {opens}',
  'Call {provider} & <wait>',
];

/** What the code says at some time: any of the messages, each with any English. */
const anyMessages = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      english: fc.constantFrom(...english),
      note: fc.constantFrom('', 'N', 'O & P'),
    }),
    {
      selector: ({id}) => id,
    },
  )
  .map((all) => messagesOf(...all.map((one) => message(one.id, one.english, one.note))));

const states = ['final', 'needs-review-translation', 'translated', 'signed-off'];

const anyId = fc.constantFrom(...ids);

const anyStep = fc.oneof(
  fc.record({kind: fc.constant('merge' as const), messages: anyMessages, old: anyId, id: anyId}),
  fc.record({
    kind: fc.constant('edit' as const),
    at: fc.nat(9),
    state: fc.constantFrom(...states),
    keepsPlaceholders: fc.boolean(),
    approved: fc.boolean(),
  }),
);

/** What tools leave in a file beside the messages. */
const anyDecoration = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('', '  ', '\t'),
  comment: fc.constantFrom('', '<!-- <target>no</target> -->', '<?pi a?>'),
  bom: fc.constantFrom('', '\uFEFF'),
});

const decorate = (
  text: string,
  {lineEnd, indent, comment, bom}: {lineEnd: string; indent: string; comment: string; bom: string},
): string =>
  bom +
  text
    .replaceAll('<trans-unit', `${comment}\n<trans-unit`)
    .replace(/(id="([^"]*)">\n.*<\/source>)/g, '$1<!-- kept with $2 -->')
    .replace(/\n(?= *<\/?(?:trans-unit|source|note|body))/g, `\n${indent}`)
    .replaceAll('\n', lineEnd);

/** A word that stands nowhere else, without a digit, which the gate would refuse. */
const wordFor = (count: number): string =>
  `T${String(count)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('')}z`;

interface Written {
  /** The English that it was a translation of. */
  readonly english: string;
  readonly reviewed: boolean;
}

const wordIn = (text: string | undefined): string | undefined => /T[a-j]+z/.exec(text ?? '')?.[0];

const targetOf = (target: readonly unknown[] | undefined): string =>
  (target ?? []).filter((part) => typeof part === 'string').join('');

/** Edits and merges a file, and holds after each step what has to hold. */
class Desk {
  text: string;
  archive: string | undefined;
  messages: ReadonlyMap<string, SourceMessage>;
  /** Every translation that nobody has overwritten. */
  readonly kept = new Map<string, Written>();
  count = 0;
  /** What a tool has left inside units: it goes where they go. */
  readonly comments: readonly string[];

  constructor(messages: ReadonlyMap<string, SourceMessage>, decoration: Parameters<typeof decorate>[1]) {
    this.messages = messages;
    this.text = decorate(newLocaleFile('cy', messages.values()), decoration);
    this.comments = [...messages.keys()].map((id) => `<!-- kept with ${id} -->`);
  }

  edit(at: number, state: string, keepsPlaceholders: boolean, approved: boolean): void {
    const units = unitsOf(this.text);
    const unit = units[at % Math.max(units.length, 1)];
    const source = unit && this.messages.get(unit.id);
    if (!source) return;
    const word = wordFor(this.count++);
    const tokens = source.parts.map((part) => (typeof part === 'string' ? '' : `{${part.name ?? ''}}`)).reverse();
    const target = partsOf(keepsPlaceholders ? `${word} & ${tokens.join('<')}` : word, source);
    const before = wordIn(targetOf(unit.target));
    const edited = editUnit(this.text, unit, {target, state, approved});
    const {start, end} = unit.at.unit;
    assert.equal(edited.slice(0, start), this.text.slice(0, start));
    assert.equal(edited.slice(edited.length - (this.text.length - end)), this.text.slice(end));
    const read = unitOf(edited, unit.id);
    assert.deepEqual(indexed(read.target), indexed(target));
    assert.equal(read.state, state);
    assert.deepEqual([read.source, read.notes.map(({text}) => text)], [unit.source, unit.notes.map(({text}) => text)]);
    if (before !== undefined) this.kept.delete(before);
    this.kept.set(word, {english: englishKey(source.parts), reviewed: messageStatus(read) === 'reviewed'});
    this.text = edited;
  }

  merge(messages: ReadonlyMap<string, SourceMessage>, old: string, id: string): void {
    const renames = messages.has(id) && !messages.has(old) ? {[old]: id} : {};
    const merged = merge(this.text, messages, {archive: this.archive, renames});
    assertSettled(merged, messages);
    for (const unit of unitsOf(this.text)) {
      const [before, after] = [this.messages.get(unit.id), messages.get(unit.id)];
      if (merged.report.renamed.includes(unit.id)) continue;
      if (before && after && JSON.stringify(before) === JSON.stringify(after))
        assert.equal(rawUnit(merged.text, unit.id), rawUnit(this.text, unit.id), 'a unit was touched without need');
    }
    const units = unitsOf(merged.text);
    assert.deepEqual(units.map(({id}) => id).sort(), [...messages.keys()]);
    unitsOf(merged.archive ?? newLocaleFile('cy', []));
    for (const word of [...this.kept.keys(), ...this.comments])
      assert.ok(`${merged.text}${merged.archive ?? ''}`.includes(word), `${word} is lost`);
    for (const unit of units) {
      const source = messages.get(unit.id);
      assert.deepEqual(unit.source, source?.parts);
      if (messageStatus(unit) !== 'reviewed') continue;
      const written = this.kept.get(wordIn(targetOf(unit.target)) ?? '');
      assert.deepEqual(written, {english: englishKey(source?.parts ?? []), reviewed: true}, 'a review is made up');
    }
    Object.assign(this, {text: merged.text, archive: merged.archive, messages});
  }
}

test('no edit or merge loses a translation, makes up a review, or touches what it need not', () => {
  fc.assert(
    fc.property(anyMessages, anyDecoration, fc.array(anyStep, {maxLength: 12}), (messages, decoration, steps) => {
      const desk = new Desk(messages, decoration);
      for (const step of steps) {
        if (step.kind === 'merge') desk.merge(step.messages, step.old, step.id);
        else desk.edit(step.at, step.state, step.keepsPlaceholders, step.approved);
      }
    }),
    {seed: 20261125, numRuns: 300},
  );
});

test('whatever text is put into a target comes out of it', () => {
  const source = message('a', 'Run by {provider}.');
  const empty = newLocaleFile('cy', [source]);
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '&', ']]>', '"', "'", '{provider}', 'x', ' ', '\t'),
      fc.string({unit: 'grapheme', maxLength: 2}),
    ),
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const target = partsOf(text, source);
      const read = unitOf(editUnit(empty, unitOf(empty, 'a'), {target}), 'a');
      assert.deepEqual(indexed(read.target), indexed(target));
      assert.deepEqual(read.foreignMarkup, []);
    }),
    {seed: 20261126, numRuns: 500},
  );
});
