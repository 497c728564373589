import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {read, root} from '../docs/documents.js';

// TinyMCE and CKEditor are under the GPL here. Our own licence is MIT.

const packages = ['tinymce', 'tinymce-6', 'ckeditor5', '@tiptap/', 'quill', 'dompurify', 'sanitize-html'];

describe('the editors of the tests', () => {
  test('are used by no file that ships', () => {
    const ours = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter((file) =>
      /\.m?ts$|\.mjs$/.test(file),
    );
    assert.ok(ours.length > 100);
    for (const file of ours) {
      const imported = [...read(`src/${file}`).matchAll(/(?:from|import) ?\(?'([^']*)'/g)].map(([, name = '']) => name);
      assert.deepEqual(
        imported.filter((name) => packages.some((one) => name.startsWith(one))),
        [],
        `src/${file}`,
      );
    }
  });

  test('are not installed with ours', () => {
    const {dependencies = {}} = JSON.parse(read('package.json')) as {dependencies?: Record<string, string>};
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => packages.some((one) => name.startsWith(one))),
      [],
    );
  });
});
