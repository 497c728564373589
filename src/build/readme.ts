import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema';
import {readGlossary} from './build-locales.js';
import {fillReadme, hasRow} from './fill-readme.js';
import {glossaryPage} from './glossary-page.js';
import {code, markdownTable} from './markdown-table.js';

// npm run readme, after a build: makes the tables of README.md and locales/GLOSSARY.md anew. With --check it only says
// whether they are right.

const checking = process.argv.includes('--check');
const manifest = 'dist/esm/custom-elements.json';

/** The first table of `npm run size`: each file and what it weighs. */
const measure = (): (readonly [file: string, size: number])[] => {
  const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/size.ts'], {encoding: 'utf8'});
  return [...stdout.matchAll(/^(\S+\.js(?:on)?) +([\d.]+) /gm)].map(([, file = '', size]) => [file, Number(size)]);
};

/** A size that the README has already stays while it is less than 0.1 kB away: a word more or less is no news. */
const sizeTable = (readme: string): string => {
  const sizes = measure().filter(([file]) => !checking || !file.startsWith('locales/') || hasRow(readme, file));
  return markdownTable(
    ['file', 'kB'],
    sizes.map(([file, size]) => {
      const [, before] = new RegExp(String.raw`^\| ${code(file)} *\| ([\d.]+)`, 'm').exec(readme) ?? [];
      const stays = before !== undefined && Math.abs(Number(before) - size) < 0.1;
      return [code(file), stays ? before : size.toFixed(1)];
    }),
  );
};

const write = (file: string, after: string): void => {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (after === before) return;
  if (!checking) {
    writeFileSync(file, after);
    return;
  }
  console.error(`${file} is out of date. Run "npm run build" and "npm run readme".`);
  process.exitCode = 1;
};

if (!existsSync(manifest)) {
  console.error(`${manifest} is missing. Run "npm run build".`);
  process.exitCode = 1;
} else {
  const readme = readFileSync('README.md', 'utf8');
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as Package;
  write('README.md', await fillReadme(readme, built, {more: {sizes: sizeTable(readme)}, checking}));
  write('locales/GLOSSARY.md', await glossaryPage(readGlossary()));
}
