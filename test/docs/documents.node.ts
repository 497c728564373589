import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {contactIds} from '../../src/facts/types.js';
import {contactOf} from '../facts/contact-of.js';
import {documents, prose, read, root} from './documents.js';

// What the documents say is true of the code of today.

const {scripts} = JSON.parse(read('package.json')) as {readonly scripts: Readonly<Record<string, string>>};

const contacts = contactIds.map((id) => contactOf(id));

/** What `csw` says about itself. */
const usage = spawnSync(process.execPath, [join(root, 'src/cli/bin.mjs'), '--help'], {encoding: 'utf8'}).stdout;

describe('the documents', () => {
  for (const document of documents) {
    describe(document, () => {
      test('names only commands that there are', () => {
        const named = [...read(document).matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)];
        for (const [command, script, short] of named) assert.ok((script ?? short ?? '') in scripts, command);
      });

      test('names only commands of csw, and options of theirs, that there are', () => {
        assert.match(usage, /^ {2}csw check-locale /m);
        for (const [named, command = '', options = ''] of read(document).matchAll(
          /\bcsw ([a-z]+(?:-[a-z]+)*)((?: --[\w-]+)*)/g,
        )) {
          const line = usage.split('\n').find((known) => known.startsWith(`  csw ${command} `)) ?? '';
          assert.notEqual(line, '', named);
          for (const option of options.trim().split(' ')) assert.ok(line.includes(option), named);
        }
      });

      test('links to files and headings that there are', () => {
        const slugs = (path: string): string[] =>
          [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
            heading
              .toLowerCase()
              .replace(/[^\p{L}\p{N} -]/gu, '')
              .replaceAll(' ', '-'),
          );
        const links = [...prose(document).matchAll(/\]\(([^)]*)\)|(?:href|src)="([^"]*)"/g)];
        for (const link of links.map(([, inText, inTag]) => inText ?? inTag ?? '')) {
          if (/^https?:/.test(link)) continue;
          const [file = '', heading] = link.split('#');
          const path = file === '' ? document : join(dirname(document), file);
          assert.ok(existsSync(join(root, path)), `${link} leads nowhere`);
          if (heading !== undefined) assert.ok(slugs(path).includes(heading), `${link} has no such heading`);
        }
      });

      test('gives no number that the facts do not have', () => {
        const numbers = contacts.map(({telephone}) => telephone);
        const found = read(document).match(/(?<![\w.+-])0800[ \d]*\d/g) ?? [];
        assert.deepEqual(
          found.filter((number) => !numbers.includes(number)),
          [],
        );
      });

      test('names no machine, and no host but examples, our facts’ and standards’', () => {
        const known = ['localhost:8000', 'www.rfc-editor.org', 'docs.weblate.org'];
        const hosts = [...read(document).matchAll(/\bhttps?:\/\/([^/\s)"`]*[^/\s)"`.])/g)].map(([, host = '']) => host);
        assert.deepEqual(
          hosts.filter((host) => !known.includes(host) && !host.endsWith('.example')),
          [],
        );
        assert.doesNotMatch(read(document), /(?<![\w.<])\/(?:home|Users|work|tmp|root)\//);
      });

      if (document !== 'README.md') {
        test('is short', () => {
          assert.ok(read(document).split('\n').length <= 160);
        });
      }
    });
  }
});
