import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compileLocale} from '../../src/translation/compile-locale.js';
import {greeting, hours, read, unit, xliff} from './xliff.js';

const compile = (units: string): ReturnType<typeof compileLocale> => compileLocale(read(xliff(units)), 'cy', 'ltr');

describe('what a browser gets of a locale', () => {
  test('is its tag, its direction and its messages', () => {
    assert.deepEqual(compile(greeting('Dydd da')), {locale: 'cy', dir: 'ltr', messages: {greeting: 'Dydd da'}});
    assert.equal(compileLocale(read(xliff('')), 'ur', 'rtl').dir, 'rtl');
  });

  test('text alone is a string, without the marks of tools', () => {
    assert.deepEqual(compile(greeting('<mrk mtype="seg">Dydd</mrk><!-- note --> <![CDATA[da]]>')).messages, {
      greeting: 'Dydd da',
    });
  });

  test('text with placeholders is its parts and the indexes of its values, in the order of the translation', () => {
    assert.deepEqual(compile(hours('Rhwng <x id="1"/> a <x id="2"/>: <x id="0"/>')).messages, {
      hours: ['Rhwng ', 1, ' a ', 2, ': ', 0],
    });
    assert.deepEqual(compile(hours('<x id="2"/><x id="0"/> <x id="1"/>')).messages, {hours: [2, 0, ' ', 1]});
    assert.deepEqual(compile(unit('a', '<x id="0"/>', '<x id="0"/>')).messages, {a: [0]});
  });

  test('text stays as it reads: nothing is escaped twice', () => {
    assert.deepEqual(compile(greeting('Da &amp; &quot;da&quot; &amp;amp;')).messages, {greeting: 'Da & "da" &amp;'});
  });

  test('a message without a target is not there, and so stays English', () => {
    assert.deepEqual(compile(`${greeting()}\n${hours()}`).messages, {});
  });

  test('is the same once it has been JSON', () => {
    const data = compile(`${greeting('Dydd "da" 😀')}\n${hours('<x id="1"/> <x id="2"/> <x id="0"/>')}`);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });
});
