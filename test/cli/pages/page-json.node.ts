import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkPages} from '../../../src/cli/pages/check-pages.js';
import {pageJson} from '../../../src/cli/pages/page-json.js';
import {readPage} from '../../../src/snippets/read-page.js';

describe('the JSON of pages', () => {
  test('has nothing that a terminal obeys or that turns a line, and loses nothing', () => {
    const page = 'a\u009b2J\u202eb\u2028\u2029\u{e0041}\n\u0007é😀';
    const json = pageJson('1.2.3', [{page, findings: []}]);
    assert.doesNotMatch(json.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    assert.equal((JSON.parse(json) as {pages: [{page: string}]}).pages[0].page, page);
    assert.ok(json.includes('é😀') && json.startsWith('{\n  "version"'), json);
  });
});

describe('files that are checked', () => {
  test('are all read, a few at a time', async () => {
    let open = 0;
    let most = 0;
    const names = Array.from({length: 100}, (_, index) => `${String(index)}.html`);
    const pages = await checkPages(
      names.map((name) => ({name, isFile: true})),
      {
        fetchPage: () => Promise.reject(new Error('there is no address here')),
        readPage: (html) => readPage(html, {version: '1.2.3', integrity: {}}),
        readFile: async () => {
          most = Math.max(most, ++open);
          await Promise.resolve();
          open--;
          return Buffer.from('<p>');
        },
      },
    );
    assert.deepEqual(
      pages.map(({page}) => page),
      names,
    );
    assert.equal(most, 16);
  });
});
