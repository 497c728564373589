import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {transformSync} from 'esbuild';
import {elementsOf} from '../../src/build/reference.js';
import {widgetNames} from '../../src/build/rollup-config.js';
import {builtManifest} from './built-manifest.js';
import {blocks, read, root} from './documents.js';

const namesOf = (entries: readonly {readonly name: string}[] = []): string[] => entries.map(({name}) => name);

describe('the other code in the documents', () => {
  test('is JavaScript that can be read, and imports what there is', () => {
    assert.ok(blocks('js').length > 0);
    for (const {code} of blocks('js')) {
      transformSync(code, {loader: 'js'});
      for (const [, names, path] of code.matchAll(/^import (?:\{(.*)\} from )?'community-safety-widgets\/?(.*)';$/gm)) {
        if (names === undefined) assert.ok(widgetNames.includes(path ?? ''), path);
        else assert.match(read('src/index.ts'), new RegExp(`\\{[^}]*\\b${names}\\b`));
      }
    }
  });

  test('is CSS with our custom properties and parts', () => {
    const styles = blocks('css');
    assert.ok(styles.length > 0);
    const elements = elementsOf(builtManifest());
    const properties = elements.flatMap(({cssProperties}) => namesOf(cssProperties));
    const parts = elements.flatMap(({cssParts}) => namesOf(cssParts));
    for (const {code} of styles) {
      transformSync(code, {loader: 'css'});
      for (const [property] of code.matchAll(/--[\w-]+/g)) assert.ok(properties.includes(property), property);
      for (const [, part = ''] of code.matchAll(/::part\((.*?)\)/g)) assert.ok(parts.includes(part), part);
    }
  });

  test('includes the nginx file that there is', () => {
    for (const {code} of blocks('nginx')) {
      for (const [, file = ''] of code.matchAll(/include (\S+);/g))
        assert.ok(existsSync(join(root, 'docs', file)), file);
    }
    assert.match(read('docs/operators.md'), /\binclude nginx\.conf;/);
  });
});
