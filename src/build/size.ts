import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {transformSync} from 'esbuild';
import {rollup} from 'rollup';
import {rollupConfig, widgetNames} from './rollup-config.js';
import {readSourceMessages} from './source-messages.js';

// npm run size: what a visitor downloads, in kilobytes (1,000 bytes) of brotli, held against its budget.

const budgets = {all: 23.5, widget: 17.2, reader: 11, locale: 6};

const kilobytes = (data: string | Buffer): number => brotliCompressSync(data).length / 1000;
const fileSize = (file: string): number => kilobytes(readFileSync(`dist/${file}`));

interface Row {
  readonly file: string;
  readonly size: number;
  readonly budget: number;
}

const rows: Row[] = [
  {file: 'csw.js', size: fileSize('csw.js'), budget: budgets.all},
  {file: 'reader.js', size: fileSize('reader.js'), budget: budgets.reader},
  ...widgetNames.map((name) => ({file: `csw-${name}.js`, size: fileSize(`csw-${name}.js`), budget: budgets.widget})),
  ...(existsSync('dist/locales') ? readdirSync('dist/locales') : []).map((file) => ({
    file: `locales/${file}`,
    size: fileSize(`locales/${file}`),
    budget: budgets.locale,
  })),
];

const show = (value: number): string => value.toFixed(2).padStart(6);
console.log('file                            kB  budget');
for (const {file, size, budget} of rows) {
  console.log(`${file.padEnd(28)}${show(size)}  ${show(budget)}${size > budget ? '  OVER ITS BUDGET' : ''}`);
}

/** The part of the house that a module belongs to. */
const partOf = (module: string): string => {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  const [, ours] = /\/src\/(widgets\/[^/]+|[^/]+)/.exec(module) ?? [];
  return (
    dependency ??
    (module.endsWith('.strings.ts') ? 'words' : module.endsWith('.styles.ts') ? 'styles' : (ours ?? module))
  );
};

/** What each part costs: how much smaller the script would be without it. Parts share words, so they add up to less. */
const [options] = rollupConfig({ids: [...readSourceMessages().keys()], locales: {}, sources: []});
if (!options) throw new Error('there is no script to measure');
const bundle = await rollup(options);
const {output} = await bundle.generate({format: 'iife'});
const parts = new Map<string, string>();
for (const [module, {code}] of Object.entries(output[0].modules)) {
  const minified = transformSync(code ?? '', {minify: true, target: 'es2022', legalComments: 'none'}).code;
  parts.set(partOf(module), (parts.get(partOf(module)) ?? '') + minified);
}
const whole = kilobytes([...parts.values()].join('\n'));
console.log('\npart of csw.js                  kB');
for (const [part] of [...parts].sort()) {
  const rest = [...parts].filter(([other]) => other !== part).map(([, code]) => code);
  console.log(`${part.padEnd(28)}${show(whole - kilobytes(rest.join('\n')))}`);
}

const over = rows.filter(({size, budget}) => size > budget);
if (over.length > 0) {
  console.error(
    `\nOver budget: ${over.map(({file}) => file).join(', ')}. Make it smaller, or say in the change why it has to grow.`,
  );
  process.exitCode = 1;
}
