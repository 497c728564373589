import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema';
import {fillReadme} from './fill-readme.js';
import {code, markdownTable} from './markdown-table.js';

// npm run readme, after a build: makes the tables of README.md anew. With --check it only says whether they are right.

const manifest = 'dist/esm/custom-elements.json';

/** The first table of `npm run size`: each file and what it weighs. */
const measure = (): (readonly [file: string, size: number])[] => {
  const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/size.ts'], {encoding: 'utf8'});
  return [...stdout.matchAll(/^(\S+\.js(?:on)?) +([\d.]+) /gm)].map(([, file = '', size]) => [file, Number(size)]);
};

/** A size that the README has already stays while it is less than 0.1 kB away: a word more or less is no news. */
const sizeTable = (readme: string): string =>
  markdownTable(
    ['file', 'kB'],
    measure().map(([file, size]) => {
      const [, before] = new RegExp(String.raw`^\| ${code(file)} *\| ([\d.]+)`, 'm').exec(readme) ?? [];
      const stays = before !== undefined && Math.abs(Number(before) - size) < 0.1;
      return [code(file), stays ? before : size.toFixed(1)];
    }),
  );

if (!existsSync(manifest)) {
  console.error(`${manifest} is missing. Run "npm run build".`);
  process.exitCode = 1;
} else {
  const before = readFileSync('README.md', 'utf8');
  const after = await fillReadme(before, JSON.parse(readFileSync(manifest, 'utf8')) as Package, {
    sizes: sizeTable(before),
  });
  if (!process.argv.includes('--check')) writeFileSync('README.md', after);
  else if (after !== before) {
    console.error('README.md is out of date. Run "npm run build" and "npm run readme".');
    process.exitCode = 1;
  }
}
