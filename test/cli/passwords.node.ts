import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {runCheckPages} from '../../src/cli/check-pages-command.js';
import {makeSnippet} from '../../src/cli/snippet-command.js';
import {readPage} from '../../src/snippets/read-page.js';
import {built, useBuilt} from './built-folder.js';
import {fakeClock} from './pages/fake-clock.js';
import {page, redirect, startWebsite, type Website} from './pages/website.js';

describe('a name and a password in an address', () => {
  useBuilt();

  let site: Website;
  before(async () => {
    site = await startWebsite({
      '/': page('<p>'),
      '/moved': redirect('/'),
      '/back': (response, request) => {
        redirect(`http://somebody:secret@${request.headers.host ?? ''}/`)(response, request);
      },
      '/away': redirect('ftp://somebody:secret@example.org/'),
    });
  });
  after(() => site.stop());

  const printed = async (args: readonly string[]): Promise<string> => {
    const lines: string[] = [];
    await runCheckPages(['--private', ...args], {
      readPage,
      print: (line) => lines.push(line),
      stderr: {isTTY: false, write: () => undefined},
      clock: fakeClock(),
      folder: built(),
    });
    return lines.join('\n');
  };

  test('are printed nowhere, in a table or in JSON', async () => {
    const host = `127.0.0.1:${String(site.port)}`;
    const names = [
      ...['/', '/moved', '/back', '/away', '/nowhere'].map((path) => `http://somebody:secret@${host}${path}`),
      'ftp://somebody:secret@example.org/',
      'http://somebody:secret@:no-port/',
      'http://somebody:sec/secret@example.org/',
    ];
    for (const more of [[], ['--json']]) {
      const shown = await printed([...more, ...names]);
      assert.doesNotMatch(shown, /somebody|secret/);
      assert.ok(shown.includes(`http://${host}/moved`), shown);
      assert.ok(shown.includes('ftp://example.org/'), shown);
    }
  });

  test('are put into no snippet, and the refusal does not repeat them', () => {
    for (const base of ['https://somebody:secret@widgets.example/', 'https://somebody@widgets.example/'])
      assert.throws(
        () => makeSnippet({name: 'prevent-hotline', base}, built()),
        ({message}: Error) =>
          message.includes('--base has a user name or a password') && !/somebody|secret/.test(message),
      );
    assert.throws(
      () => makeSnippet({name: 'prevent-hotline', base: 'https://somebody:sec/ret@widgets.example/'}, built()),
      ({message}: Error) =>
        message.includes('--base "https://widgets.example/" is no address') && !/somebody|ret@/.test(message),
    );
  });
});
