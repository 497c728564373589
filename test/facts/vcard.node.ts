import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {Contact, ContactId} from '../../src/facts/types.js';
import {vcard} from '../../src/facts/vcard.js';
import {contactOf} from './contact-of.js';

type Property = 'version' | 'kind' | 'fn' | 'org' | 'tel' | 'note';

/** What an address book reads: each property with its type and its value. */
const read = (text: string): Partial<Record<Property, {readonly type: string; readonly value: unknown}>> => {
  const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(card.name, 'vcard');
  return Object.fromEntries(
    card.getAllProperties().map((property) => [property.name, {type: property.type, value: property.getFirstValue()}]),
  );
};

const line = contactOf('hate-incident-line');
const runBy = (name: string): Contact => ({...line, provider: {name}});
const urdu = 'نفرت پر مبنی واقعے کی رپورٹنگ لائن، کینٹ اور میڈوے کی کمیونٹی سیفٹی پارٹنرشپس، دن رات کھلی';

describe('a saved contact', () => {
  test('is a vCard 4.0 with its name, its number, who runs it and when to use it', () => {
    const card = read(vcard(line, 'Hate Incident Reporting Line', 'Talk to someone who is not the police'));
    assert.deepEqual(
      Object.entries(card).map(([name, {value}]) => [name, value]),
      [
        ['version', '4.0'],
        ['kind', 'org'],
        ['fn', 'Hate Incident Reporting Line'],
        ['org', 'Community Safety Partnerships of Kent and Medway'],
        ['tel', 'tel:+448001381624'],
        ['note', 'Talk to someone who is not the police'],
      ],
    );
    assert.equal(card.tel?.type, 'uri');
  });

  test('keeps a short code as the text that it is', () => {
    for (const id of ['emergency', 'police', 'police-text'] as const) {
      const contact = contactOf(id);
      const text = vcard(contact, 'x', 'y');
      assert.equal(read(text).tel?.value, contact.telephone);
      // Text is what a TEL without VALUE is (RFC 6350, section 6.4.1), although ical.js takes it for a URI.
      assert.doesNotMatch(text, /tel:|VALUE=uri/);
    }
  });

  test('says what kind of number it is', () => {
    const kinds = {police: 'voice', 'police-text': 'text', 'anti-terrorist-textphone': 'textphone'} as const;
    for (const [id, kind] of Object.entries(kinds)) {
      assert.match(vcard(contactOf(id as ContactId), 'x', 'y'), new RegExp(`^TEL;TYPE=${kind}[;:]`, 'm'));
    }
    assert.equal(read(vcard(contactOf('anti-terrorist-textphone'), 'x', 'y')).tel?.value, 'tel:+448000324539');
  });

  test('names no organisation where none is known', () => {
    assert.equal(read(vcard(contactOf('police'), 'x', 'y')).org, undefined);
  });

  test('keeps commas, colons and backslashes', () => {
    const name = 'Police: by text, \\n or C:\\';
    const card = read(vcard(runBy('A, B; C\\D'), name, name));
    assert.deepEqual([card.fn?.value, card.note?.value, card.org?.value], [name, name, 'A, B; C\\D']);
  });

  // Section 4 of RFC 6350 has no `\;` in such a text, only in a compound one as ORG is: readers show the backslash.
  test('keeps a semicolon in its name and its note', () => {
    const card = read(vcard(line, 'Police; by text', 'Text; do not call'));
    assert.deepEqual([card.fn?.value, card.note?.value], ['Police; by text', 'Text; do not call']);
  });

  // A name comes from an area pack, which anybody can write: it must not be able to add a number of its own.
  test('keeps a line break inside its value', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = vcard(runBy(`Example${lineBreak}TEL:0900 000 000`), 'x', 'y');
      assert.equal(text.match(/^TEL/gm)?.length, 1, JSON.stringify(lineBreak));
      assert.match(String(read(text).org?.value), /^Example\s+TEL:0900 000 000$/);
    }
  });
});

describe('its lines', () => {
  const longest = [urdu, '😀'.repeat(60), 'x'.repeat(300), '\\,'.repeat(60), '👩🏽‍🦽'.repeat(20)];

  test('end with CR LF, the last one too', () => {
    const text = vcard(line, urdu, urdu);
    assert.ok(text.endsWith('\r\nEND:VCARD\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  });

  test('are 75 octets long or shorter, and cut no character in two', () => {
    for (const value of longest) {
      for (const row of vcard(runBy(value), value, value).split('\r\n')) {
        assert.ok(Buffer.byteLength(row) <= 75, `${String(Buffer.byteLength(row))} octets: ${row}`);
        assert.equal(Buffer.from(row).toString(), row);
      }
    }
  });

  test('are put together again', () => {
    for (const value of longest) {
      const card = read(vcard(runBy(value), value, value));
      assert.deepEqual([card.fn?.value, card.note?.value, card.org?.value], [value, value, value]);
    }
  });

  test('bring back any text', () => {
    const printable = fc.string({unit: 'grapheme', minLength: 1});
    fc.assert(
      fc.property(printable, printable, (name, note) => {
        const card = read(vcard(line, name, note));
        assert.deepEqual([card.fn?.value, card.note?.value], [name, note]);
      }),
      {seed: 75},
    );
  });
});
