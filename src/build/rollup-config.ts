import {readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {constants} from './constants.js';
import {explicitMessageIds} from './message-ids.js';
import {minifyTemplates} from './minify-templates.js';
import {stripNotes} from './strip-notes.js';
import {trustedTypesPolicy} from './trusted-types.js';

/** The names of the widgets: their tags without `csw-`. A widget joins by having a folder. */
export const widgetNames = readdirSync(new URL('../widgets/', import.meta.url)).sort();

const root = new URL('../../', import.meta.url).pathname;

const className = (name: string): string => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The entry of a script: it starts the widgets that are named. */
const entry = (names: readonly string[]): Plugin => ({
  name: 'script-entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) =>
    id === 'entry'
      ? [
          `import {start} from '${root}src/kit/start.ts';`,
          ...names.map((name) => `import {${className(name)}} from '${root}src/widgets/${name}/${name}.ts';`),
          `start({${names.map((name) => `'csw-${name}': ${className(name)}`).join()}});`,
        ].join('\n')
      : null,
});

/** One classic script with no imports. */
const script = (file: string, names: readonly string[], locales: Readonly<Record<string, string>>): RollupOptions => ({
  input: 'entry',
  plugins: [
    entry(names),
    esbuild({
      target: 'es2022',
      define: constants(locales),
      tsconfig: false,
      tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
    }),
    nodeResolve({exportConditions: ['production', 'browser'], extensions: ['.ts', '.js']}),
    stripNotes(),
    minifyTemplates(),
    explicitMessageIds(),
    trustedTypesPolicy(),
  ],
  // Nothing of @lit/localize does anything until it is called.
  treeshake: {moduleSideEffects: (id) => !id.includes('/@lit/localize/')},
  output: {
    file: `dist/${file}`,
    format: 'iife',
    plugins: [terser({ecma: 2020, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}})],
  },
});

export const rollupConfig = (locales: Readonly<Record<string, string>> = {}): RollupOptions[] => [
  script('csw.js', widgetNames, locales),
  ...widgetNames.map((name) => script(`csw-${name}.js`, [name], locales)),
];
