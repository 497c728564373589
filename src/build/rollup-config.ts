import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {Plugin, RollupOptions} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import type {SourceMessage} from '../translation/types.js';
import {adaptLit} from './adapt-lit.js';
import {commonjsPackages} from './commonjs-packages.js';
import {constants} from './constants.js';
import {leanSchemas} from './lean-schemas.js';
import {noGeneratedIds, shortMessageIds} from './message-ids.js';
import {minifyTemplates} from './minify-templates.js';
import {parseXmlSources} from './parse-xml-sources.js';
import {stripNotes} from './strip-notes.js';

const src = fileURLToPath(new URL('../', import.meta.url));

/** The names of the widgets: their tags without `csw-`. A widget joins by having a folder. */
export const widgetNames = readdirSync(`${src}widgets`).sort();

/** What a build knows of its messages. */
export interface BuildMessages {
  /** The ids of all messages, in alphabetical order. */
  readonly ids: readonly string[];
  /** By locale, the hash of its file in the form of an `integrity` attribute. */
  readonly locales: Readonly<Record<string, string>>;
  /** The hash of the second script, which the first one fetches where a page has facts from elsewhere. */
  readonly reader?: string;
  /** Who may sign corrections; absent in a build that takes none. */
  readonly updates?: unknown;
  /** The messages themselves, for what has to know them without the code. */
  readonly sources: readonly SourceMessage[];
}

/** From our sources to what a browser runs, with messages' ids as words. */
const compileReadable = ({locales, reader, updates}: BuildMessages, localesBase = 'undefined'): Plugin[] => [
  parseXmlSources(),
  esbuild({
    target: 'es2022',
    exclude: /node_modules\/(?!@rgrove\/)/,
    define: constants({locales, base: localesBase, reader, updates}),
    tsconfig: false,
    tsconfigRaw: {compilerOptions: {useDefineForClassFields: false}},
  }),
  nodeResolve({exportConditions: ['production', 'browser'], extensions: ['.ts', '.js']}),
  stripNotes(),
  leanSchemas(),
  minifyTemplates(),
];

/** From our sources to what a visitor's browser runs. */
const compile = (messages: BuildMessages, localesBase?: string): Plugin[] => [
  ...compileReadable(messages, localesBase),
  shortMessageIds(messages.ids),
];

const minify = (): Plugin =>
  terser({ecma: 2020, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false, ascii_only: true}});

/** A classic script has no `import()`: there, the second script is fetched by a tag. */
const readerByTag: Plugin = {
  name: 'reader-by-tag',
  resolveId: (id) => (id === './load-reader.js' ? `${src}kit/load-reader.script.ts` : null),
};

/** A classic script with no imports. */
const script = (input: string, file: string, messages: BuildMessages): RollupOptions => ({
  input,
  plugins: [readerByTag, ...compile(messages), noGeneratedIds(), adaptLit()],
  // Nothing of @lit/localize does anything until it is called.
  treeshake: {moduleSideEffects: (id) => !id.includes('/@lit/localize/')},
  output: {file: `dist/${file}`, format: 'iife', plugins: [minify()]},
});

const className = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The script of one widget: as src/csw.ts, for one. */
const widgetScript = (name: string, messages: BuildMessages): RollupOptions => {
  const options = script('widget-script', `csw-${name}.js`, messages);
  const entry: Plugin = {
    name: 'widget-script',
    resolveId: (id) => (id === 'widget-script' ? `${src}widget-script.js` : null),
    load: (id) =>
      id === `${src}widget-script.js`
        ? `import {start} from './kit/start.ts';
           import {${className(name)}} from './widgets/${name}/${name}.ts';
           start({'csw-${name}': ${className(name)}});`
        : null,
  };
  return {...options, plugins: [entry, ...(options.plugins as Plugin[])]};
};

/** The locales lie beside `esm/`. A bundler would take `new URL('…', import.meta.url)` for a file to bundle. */
const localesBesideModules: Plugin = {
  name: 'locales-beside-modules',
  renderChunk: (code) =>
    code.replace(
      /\bLOCALES_BESIDE_MODULES\b/,
      `import.meta.url && new URL('../../locales/', String(import.meta.url)).href`,
    ),
};

/** The ES modules, file for file, which take `lit` from the page's own bundle. */
const modules = (messages: BuildMessages): RollupOptions => ({
  input: [`${src}index.ts`, ...widgetNames.map((name) => `${src}widgets/${name}/${name}.define.ts`)],
  // @lit/localize can be set up only once on a page: with a copy of our own, an app may use its own.
  external: /^lit(\/|$)/,
  plugins: [...compile(messages, 'LOCALES_BESIDE_MODULES'), localesBesideModules],
  output: {dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: src},
});

/** The second script, which reads facts from elsewhere. Built first, since the others hold its hash. */
export const readerConfig = (messages: BuildMessages): RollupOptions => ({
  input: `${src}reader.ts`,
  plugins: compile(messages),
  output: {file: 'dist/reader.js', format: 'iife', plugins: [minify()]},
});

/** The translators' desk, which has widgets of its own: it makes languages while somebody types. */
const desk = (messages: BuildMessages): RollupOptions => ({
  input: `${src}site/translate/translate.ts`,
  plugins: compileReadable(messages),
  output: {file: 'dist/translate/translate.js', format: 'es', inlineDynamicImports: true, plugins: [minify()]},
});

/** The `csw` command for those who have the package and not the code: one file, with the English messages in it. */
const command = ({sources}: BuildMessages): RollupOptions => ({
  input: `${src}cli/csw.ts`,
  external: /^node:/,
  plugins: [
    {
      name: 'built-messages',
      load: (id) =>
        id === `${src}build/source-messages.ts`
          ? `const sources = ${JSON.stringify(sources)};
             export const readSourceMessages = () => new Map(sources.map((message) => [message.id, message]));`
          : null,
    },
    parseXmlSources(),
    commonjsPackages(),
    esbuild({target: 'node20', exclude: /node_modules\/(?!@rgrove\/)/, tsconfig: false}),
    nodeResolve({extensions: ['.ts', '.js']}),
  ],
  output: {file: 'dist/cli/csw.js', format: 'es', inlineDynamicImports: true},
});

/** What the pages for frames run beside the widgets. */
const embed = (messages: BuildMessages): RollupOptions => ({
  input: `${src}site/embed/embed.ts`,
  plugins: compile(messages),
  output: {file: 'dist/embed/embed.js', format: 'iife', plugins: [minify()]},
});

/** The pages for editors: the snippet builder and the snippet doctor. */
const site = (page: string, file: string, messages: BuildMessages): RollupOptions => ({
  input: `${src}site/${page}/${page}.ts`,
  plugins: compile(messages),
  output: {file: `dist/${file}`, format: 'es', inlineDynamicImports: true, plugins: [minify()]},
});

export const rollupConfig = (messages: BuildMessages): RollupOptions[] => [
  script(`${src}csw.ts`, 'csw.js', messages),
  ...widgetNames.map((name) => widgetScript(name, messages)),
  modules(messages),
  site('builder', 'site/builder.js', messages),
  site('doctor', 'doctor/doctor.js', messages),
  embed(messages),
  desk(messages),
  command(messages),
];
