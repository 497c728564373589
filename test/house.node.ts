import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {constants} from '../src/build/constants.js';
import {widgetNames} from '../src/build/rollup-config.js';
import {contactIds} from '../src/facts/types.js';
import {contactOf} from './facts/contact-of.js';

// What a newcomer may rely on about the tree of files.

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

const filesIn = (folder: string): string[] =>
  readdirSync(root + folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`);

const className = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('the widgets', () => {
  test('are there', () => {
    assert.ok(widgetNames.length >= 4);
  });

  for (const name of widgetNames) {
    describe(name, () => {
      for (const [what, path] of Object.entries({
        'its class': `src/widgets/${name}/${name}.ts`,
        'its define file': `src/widgets/${name}/${name}.define.ts`,
        'its strings': `src/widgets/${name}/${name}.strings.ts`,
        'its story': `stories/${name}/${name}.stories.ts`,
        'its browser test': `test/widgets/${name}/${name}.browser.ts`,
      })) {
        test(`has ${what}`, () => {
          assert.ok(existsSync(root + path), `${path} is missing`);
        });
      }

      test('has a row in the README’s table of elements', () => {
        assert.ok(existsSync(`${root}README.md`), 'README.md is missing');
        assert.match(read('README.md'), new RegExp(`^\\|[^|]*\`(?:<)?csw-${name}(?:>)?\`[^|]*\\|`, 'm'));
      });

      test('is registered by the script, by its define file, and exported by the module', () => {
        assert.match(read('src/csw.ts'), new RegExp(`^ +'csw-${name}': ${className(name)},$`, 'm'));
        assert.ok(read(`src/widgets/${name}/${name}.define.ts`).includes(`define('csw-${name}', ${className(name)});`));
        assert.match(read('src/index.ts'), new RegExp(`\\b${className(name)}\\b.*/widgets/${name}/${name}\\.js'`));
      });
    });
  }
});

describe('the sources', () => {
  test('are files of 300 lines or fewer', () => {
    const long = filesIn('src').filter((path) => read(path).trimEnd().split('\n').length > 300);
    assert.deepEqual(long, []);
  });

  /** A file without its comments, which may link to a standard. */
  const code = (path: string): string => transformSync(read(path), {loader: 'ts', charset: 'utf8'}).code;

  const holders = (folders: readonly string[], pattern: RegExp): string[] =>
    folders
      .flatMap(filesIn)
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .flatMap((path) => (code(path).match(pattern) ?? []).map((found) => `${path}: ${found}`));

  test('of widgets and kit hold no phone number', () => {
    const known = contactIds.map((id) => contactOf(id).telephone.replaceAll(' ', ' ?')).join('|');
    const anyNumber = String.raw`\+44 ?\d|\b0\d{2,4}(?:[ -]?\d{3,4}){1,2}\b|\b1(?:05|11|12)\b`;
    const found = holders(
      ['src/widgets', 'src/kit'],
      new RegExp(String.raw`(?<![#.\w])(?:${known})\b|${anyNumber}`, 'g'),
    );
    assert.deepEqual(found, []);
  });

  test('of widgets and kit hold no postcode', () => {
    assert.deepEqual(holders(['src/widgets', 'src/kit'], /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g), []);
  });

  // No exception for SVG: the parser of HTML needs no namespace.
  test('of widgets and kit hold no web address', () => {
    assert.deepEqual(holders(['src/widgets', 'src/kit'], /\bhttps?:\/\/[^\s'"`]*|\bwww\.[^\s'"`]*/gi), []);
  });

  test('make the link of a number, and know the keyword of the text line, in the facts alone', () => {
    const above = readdirSync(`${root}src`, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && ['kit', 'language', 'widgets'].includes(entry.name))
      .map(({name}) => `src/${name}`);
    assert.deepEqual(holders(above, /['"`](?:tel|sms):[^'"`]*/g), []);
    // A message may name the police; the bare word as a value would be the keyword.
    assert.deepEqual(holders(above, /(?<!\bmsg\()["'`]Police ?["'`]/g), []);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(read('package.json')) as {readonly version: string};

  test('gives its version to the scripts', () => {
    assert.equal(constants().__CSW_VERSION__, `"${manifest.version}"`);
    const lock = JSON.parse(read('package-lock.json')) as {readonly version: string};
    assert.equal(lock.version, manifest.version);
  });

  // The hosts of one machine's registry would break `npm ci` on every other.
  test('names no host in its lock file', () => {
    const lock = read('package-lock.json');
    assert.doesNotMatch(lock, /"resolved"/);
    assert.match(lock, /"integrity"/);
  });
});
