import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {localeCodes, localesFolder} from '../../src/build/locale-files.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import {checkLocale} from '../../src/translation/check-locale.js';
import {editUnit} from '../../src/translation/edit-xliff.js';
import {mergeMessages} from '../../src/translation/merge-messages.js';
import {messageStatus} from '../../src/translation/message-status.js';
import {readXliff} from '../../src/translation/read-xliff.js';
import type {Finding, LocaleFile, MessagePart, Unit} from '../../src/translation/types.js';
import {findProgram} from '../harness/browsers.js';
import {isCi} from '../harness/provision.js';

// The Translate Toolkit, from Debian: what a translator with a PO editor goes through, there and back.

const lacking = !findProgram(['xliff2po']) || !findProgram(['po2xliff']);
const skip = lacking && !isCi() && 'the Translate Toolkit is not on this machine (Debian: translate-toolkit)';

const messages = readSourceMessages();

const isWhole = ({source}: Pick<Unit, 'source'>): boolean => source.every((part) => typeof part === 'string');

/** What is compared: the placeholders by their numbers. */
const plain = (parts: readonly MessagePart[] | undefined): unknown =>
  parts?.map((part) => (typeof part === 'string' ? part : part.index));

const isError = ({severity}: Finding): boolean => severity === 'error';

for (const locale of localeCodes()) {
  describe(`locales/${locale}.xlf in the Translate Toolkit`, {skip}, () => {
    const original = readFileSync(join(localesFolder, `${locale}.xlf`), 'utf8');
    let folder: string;
    /** There and back, with nothing changed. */
    let returned: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
      put('original.xlf', original);
      run('xliff2po', 'original.xlf', 'there.po');
      returned = back('there.po');
    });
    after(() => rmSync(folder, {recursive: true}));

    const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
    const get = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const run = (...[program, ...args]: readonly [string, ...string[]]): void => {
      const {status, stderr, error} = spawnSync(program, ['--progress=none', '--errorlevel=traceback', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${program} failed: ${error?.message ?? ''}${stderr}`);
    };
    const read = (text: string): LocaleFile => {
      const {file, findings} = readXliff(text);
      assert.ok(file, JSON.stringify(findings));
      return file;
    };
    const back = (po: string, ...options: string[]): string => {
      run('po2xliff', ...options, po, 'back.xlf');
      return get('back.xlf');
    };
    const translated = (file: LocaleFile): Map<string, Unit> =>
      new Map(file.units.filter(({target}) => target && target.length > 0).map((unit) => [unit.id, unit]));

    test('comes back with each message that PO keeps whole, as a draft, and through the check', () => {
      const file = read(returned);
      const units = new Map(file.units.map((unit) => [unit.id, unit]));
      const findings = checkLocale(file, locale, messages).filter(isError);
      const whole = read(original).units.filter(isWhole);
      assert.ok(whole.length > 50);
      for (const {id, source, target, state, approved} of whole) {
        const unit = units.get(id);
        assert.ok(unit, `${id} is lost`);
        assert.deepEqual(unit.source, source);
        assert.deepEqual(unit.target ?? [], target ?? []);
        const before = messageStatus({...(target && {target}), ...(state !== undefined && {state}), approved});
        assert.equal(messageStatus(unit), before === 'reviewed' ? 'draft' : before, id);
        assert.deepEqual(
          findings.filter((finding) => finding.id === id),
          [],
        );
      }
    });

    test('comes back with no message that the code has not, the header of PO least of all', () => {
      assert.deepEqual(
        read(returned)
          .units.map(({id}) => id)
          .sort(),
        [...messages.keys()],
      );
    });

    test('has an error for each message whose placeholders PO has lost', () => {
      const file = read(returned);
      const refused = new Set(
        checkLocale(file, locale, messages)
          .filter(isError)
          .map(({id}) => id),
      );
      const broken = [...translated(read(original)).values()].filter((unit) => !isWhole(unit));
      assert.ok(broken.length > 5);
      for (const {id} of broken) assert.ok(refused.has(id), `${id} is accepted without its placeholders`);
    });

    test('gives what somebody changed in PO to our own file, which loses nothing', () => {
      const {id, target} = [...translated(read(original)).values()].find(isWhole) ?? assert.fail('nothing translated');
      const po = get('there.po').replace(`"${(target ?? []).map(String).join('')}"`, '"Changed in a PO editor"');
      assert.notEqual(po, get('there.po'));
      put('changed.po', po);
      const unit = read(back('changed.po')).units.find((one) => one.id === id);
      assert.deepEqual(unit?.target, ['Changed in a PO editor']);
      const own = read(original).units.find((one) => one.id === id) ?? assert.fail();
      const text = editUnit(original, own, {target: unit.target ?? [], state: 'needs-review-translation'});
      const {start, end} = own.at.unit;
      assert.equal(text.slice(0, start), original.slice(0, start));
      assert.ok(text.endsWith(original.slice(end)));
      const merged = mergeMessages(text, messages, {locale});
      assert.ok('text' in merged);
      assert.equal(merged.text, text);
    });

    test('is not merged as it comes from PO, since that would lose the notes and the placeholders', () => {
      const merged = mergeMessages(returned, messages, {locale});
      assert.ok('findings' in merged);
      assert.deepEqual(
        merged.findings.map(({code}) => code),
        ['from-po'],
      );
    });

    test('keeps every message with -t, and says that what the toolkit adds is not read', () => {
      const text = back('there.po', '-t', 'original.xlf');
      const {file, findings} = readXliff(text);
      assert.ok(file);
      assert.deepEqual(
        findings.map(({code, severity}) => [code, severity]),
        [['foreign-unit', 'error']],
      );
      const shown = ({id, source, target, state}: Unit): unknown => [id, plain(source), plain(target), state];
      assert.deepEqual(file.units.map(shown), read(original).units.map(shown));
      const unmerged = mergeMessages(text, messages, {locale});
      assert.ok('findings' in unmerged, 'what the toolkit has added would be passed over in silence');
    });
  });
}
