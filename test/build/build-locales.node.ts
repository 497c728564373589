import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {describe as lines, readLocale} from '../../src/build/build-locales.js';
import {greeting, hours, messages, xliff} from '../translation/xliff.js';

const good = `${greeting('Dydd da')}\n${hours()}`;

describe('a locale', () => {
  test('that passes the gate is published, in its direction', () => {
    const {data, findings} = readLocale('cy', xliff(good), messages);
    assert.deepEqual(findings, []);
    assert.deepEqual(data, {locale: 'cy', dir: 'ltr', messages: {greeting: 'Dydd da'}});
    assert.equal(readLocale('ur', xliff('', 'target-language="ur"'), messages).data?.dir, 'rtl');
    assert.equal(readLocale('pa-Arab', xliff('', 'target-language="pa-Arab"'), messages).data?.dir, 'rtl');
    assert.equal(readLocale('pa', xliff('', 'target-language="pa"'), messages).data?.dir, 'ltr');
  });

  test('with one error is left out whole', () => {
    const {data, findings} = readLocale('cy', xliff(good.replace('Dydd da', 'Dydd da 999')), messages);
    assert.equal(data, undefined);
    assert.equal(findings.length, 1);
  });

  test('that cannot be read is left out', () => {
    assert.equal(readLocale('cy', '<xliff>', messages).data, undefined);
  });

  test('is reported one problem a line: file, line, severity, code, what is wrong and the mend', () => {
    const report = readLocale('cy', xliff(good.replace('Dydd da', 'Dydd da 999').replace('hours', 'times')), messages);
    const [digit, unknown, ...others] = lines(report);
    assert.match(digit ?? '', /^locales\/cy\.xlf:5: error digit-added: greeting: .+\.$/);
    assert.match(unknown ?? '', /^locales\/cy\.xlf:9: error unknown-id: .+\.$/);
    assert.deepEqual(others, []);
  });
});
