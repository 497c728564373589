import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {JavaScriptModule, Package} from 'custom-elements-manifest/schema';
import {publicPart} from './public-part.ts';

const src = fileURLToPath(new URL('../', import.meta.url));

const widgetModules = readdirSync(join(src, 'widgets'))
  .sort()
  .map((name) => `widgets/${name}/${name}`);

/** Parsed under the name of the published file, since that is what a manifest names. */
const parse = (module: string): object =>
  ts.createSourceFile(
    `dist/esm/${module}.js`,
    readFileSync(join(src, `${module}.ts`), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    ts.ScriptKind.TS,
  );

/** The module beside a widget's class that registers its tag. */
const defineModule = ({path, declarations = []}: JavaScriptModule): JavaScriptModule => ({
  kind: 'javascript-module',
  path: path.replace(/\.js$/, '.define.js'),
  exports: declarations.flatMap((declaration) =>
    'tagName' in declaration
      ? [
          {
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: {name: declaration.name, module: path},
          },
        ]
      : [],
  ),
});

/**
 * Writes `custom-elements.json`: the public reference of each widget, from the JSDoc block of its class and of `Widget`,
 * for editors, catalogues and Storybook (https://github.com/webcomponents/custom-elements-manifest).
 */
export const buildManifest = (folder: string): Package => {
  const [base, ...widgets] = publicPart(
    create({modules: ['kit/widget', ...widgetModules].map(parse), plugins: litPlugin()}),
  ).modules;
  const manifest: Package = {
    schemaVersion: '1.0.0',
    modules: [...(base ? [base] : []), ...widgets.flatMap((widget) => [widget, defineModule(widget)])],
  };
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};
