import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {runCheckPages, type Surroundings} from '../../src/cli/check-pages-command.js';
import {makeSnippet} from '../../src/cli/snippet-command.js';
import {readPage} from '../../src/snippets/read-page.js';
import {good as pack} from './area-checking.js';
import {built, inBuilt, useBuilt} from './built-folder.js';
import {fakeClock} from './pages/fake-clock.js';
import {page, redirect, silence, startWebsite, text, type Website} from './pages/website.js';
import {draft, inFolder, make, signDraft, useFolder, write} from './updates-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Outcome {
  readonly isGood: boolean;
  readonly lines: readonly string[];
  /** What a person at a terminal sees. */
  readonly shown: string;
}

const run = async (args: readonly string[], more: Partial<Surroundings> & {isTTY?: boolean} = {}): Promise<Outcome> => {
  const printed: string[] = [];
  let shown = '';
  const isGood = await runCheckPages(args, {
    readPage,
    print: (line) => printed.push(line),
    stderr: {
      isTTY: more.isTTY,
      write: (piece) => {
        shown += piece;
      },
    },
    clock: fakeClock(),
    folder: built(),
    ...more,
  });
  return {isGood, lines: printed.join('\n').split('\n'), shown};
};

/** The cells of a page's row, by the table's heads. */
const rowOf = ({lines}: Outcome, name: string): Readonly<Record<string, string | undefined>> => {
  const [heads = '', ...rows] = lines;
  const row = rows.find((line) => line.startsWith(`${name} `)) ?? '';
  const starts = [...heads.matchAll(/\S+ */g)].map(({0: head, index}) => ({head: head.trim(), index}));
  return Object.fromEntries(
    starts.map(({head, index}, place) => [head, row.slice(index, starts[place + 1]?.index).trim()]),
  );
};

const problemsOf = ({lines}: Outcome): string[] => lines.filter((line) => /:\d+: (?:error|warning) /.test(line));

describe('csw check-pages', () => {
  useBuilt();
  useFolder();

  const good = (): string => makeSnippet({name: 'emergency-contacts'}, built()).text;
  const cut = (): string => good().replace(/integrity="sha384-.{10}/, 'integrity="sha384-');

  let site: Website;
  before(async () => {
    site = await startWebsite({
      '/good': page(good()),
      '/moved': redirect('/good'),
      '/twice': page(`${good()}\n${good()}`),
      '/cut': page(cut()),
      '/robots.txt': text('User-agent: *\nDisallow: /forbidden'),
      '/forbidden': page(good()),
      '/silent': silence,
      '/picture': page('', {'Content-Type': 'image/png'}),
      '/large': page('x'.repeat(5000)),
    });
  });
  after(() => site.stop());

  test('shows a good page by its widgets, forms, versions and integrity, and is content', async () => {
    const outcome = await run(['--private', `${site.origin}/good`]);
    assert.deepEqual(rowOf(outcome, `${site.origin}/good`), {
      page: `${site.origin}/good`,
      widgets: 'emergency-contacts',
      forms: 'element',
      versions: '0.1.0',
      integrity: 'right',
      loads: 'once',
      fallback: 'there',
      numbers: 'good',
      errors: '0',
      warnings: '0',
    });
    assert.deepEqual([problemsOf(outcome), outcome.isGood], [[], true]);
  });

  test('says where a page is wrong, one problem a line, and is not content with an error', async () => {
    const name = `${site.origin}/cut`;
    const outcome = await run(['--private', name]);
    assert.equal(rowOf(outcome, name).integrity, 'cut');
    const [problem = ''] = problemsOf(outcome);
    assert.ok(problem.startsWith(`${name}:1: error integrity-cut: `), problem);
    assert.equal(outcome.isGood, false);
  });

  test('is content with warnings alone', async () => {
    const name = `${site.origin}/twice`;
    const outcome = await run(['--private', name]);
    const {widgets, loads} = rowOf(outcome, name);
    assert.deepEqual([widgets, loads], ['emergency-contacts ×2', '1 double']);
    assert.match(problemsOf(outcome).join('\n'), /: warning script-twice: /);
    assert.equal(outcome.isGood, true);
  });

  test('says of each page that cannot be looked at why, and goes on with the others', async () => {
    const names = ['/forbidden', '/silent', '/picture', '/large', '/nowhere', '/good'].map(
      (path) => site.origin + path,
    );
    const clock = {now: () => performance.now(), wait: () => Promise.resolve()};
    const outcome = await run(['--private', ...names, 'ftp://example.org/', inFolder('nowhere.html')], {
      clock,
      timeLimit: 300,
      sizeLimit: 4000,
    });
    assert.deepEqual(
      problemsOf(outcome).map((line) => /: error ([a-z-]+): /.exec(line)?.[1]),
      ['robots', 'too-slow', 'not-html', 'too-large', 'unreachable', 'wrong-address', 'unreadable'],
    );
    assert.equal(rowOf(outcome, `${site.origin}/silent`).widgets, 'not read');
    assert.equal(rowOf(outcome, `${site.origin}/good`).widgets, 'emergency-contacts');
    assert.equal(outcome.isGood, false);
    assert.equal(site.paths().includes('/forbidden'), false);
  });

  test('asks for nothing on a private network unless it is told to', async () => {
    const before = site.requests.length;
    const outcome = await run([`${site.origin}/good`, `http://localhost:${String(site.port)}/good`]);
    assert.equal(outcome.isGood, false);
    assert.deepEqual(
      problemsOf(outcome).map((line) => /: error private-address: .*add --private/.test(line)),
      [true, true],
    );
    assert.equal(site.requests.length, before);
  });

  test('reads files, and the pages of a list, each once', async () => {
    const file = write('saved.html', good());
    const list = write(
      'pages.txt',
      `\uFEFF# The pages of Example Borough\r\n\r\n${file}\r\n  ${site.origin}/good#contacts \r\n${site.origin}/good\r\n`,
    );
    const outcome = await run(['--private', file, '--list', list]);
    assert.deepEqual(
      outcome.lines.slice(1).map((line) => line.split(/ {2,}/)[0]),
      [file, `${site.origin}/good#contacts`],
    );
    assert.equal(outcome.isGood, true);
  });

  test('warns of a page without anything of ours', async () => {
    const file = write('empty.html', '<h1>News</h1>');
    const outcome = await run([file]);
    assert.match(problemsOf(outcome).join('\n'), /empty\.html:1: warning no-widget: .*csw snippet/);
    assert.equal(outcome.isGood, true);
  });

  test('prints JSON alone where that is asked for', async () => {
    const names = ['/moved', '/picture'].map((path) => site.origin + path);
    const {lines, isGood} = await run(['--json', '--private', ...names]);
    const {version, pages} = JSON.parse(lines.join('\n')) as {
      readonly version: string;
      readonly pages: readonly Readonly<Record<string, unknown>>[];
    };
    assert.match(version, /^\d+\.\d+\.\d+$/);
    const [moved = {}, picture = {}] = pages;
    assert.deepEqual(
      [moved.page, moved.address, moved.read, moved.upgrades, moved.numbers, moved.findings],
      [names[0], `${site.origin}/good`, true, true, ['999'], []],
    );
    const [widget] = moved.widgets as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual([widget?.name, widget?.form, widget?.area], ['emergency-contacts', 'element', 'maidstone']);
    const [script] = moved.scripts as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual([script?.version, script?.integrity, script?.line], ['0.1.0', 'right', 1]);
    assert.deepEqual([picture.address, picture.read, picture.widgets, picture.escaped], [null, false, [], []]);
    const [finding] = picture.findings as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual([finding?.line, finding?.severity, finding?.code], [1, 'error', 'not-html']);
    assert.equal(isGood, false);
  });

  test('shows how far it is on a terminal, takes that away, and is quiet elsewhere', async () => {
    const args = ['--private', `${site.origin}/good`, write('empty.html', '')];
    const {shown} = await run(args, {isTTY: true});
    assert.match(shown, /0 of 2 pages.*1 of 2 pages.*2 of 2 pages/s);
    assert.ok(shown.endsWith('\r\u001b[K'), 'the line is still there');
    assert.equal((await run(args)).shown, '');
  });

  test('prints nothing that speaks to a terminal, whatever a page or a list says', async () => {
    const file = write('sly.html', '<div data-csw="a\u001b[2Jb" data-area="c\u009b2J\nd">999</div>');
    const {lines} = await run([file, 'no\u001b[2Jwhere.html']);
    assert.match(lines.join('\n'), /unknown-widget(?:.|\n)*unreadable/);
    assert.doesNotMatch(lines.join(''), /\p{Cc}/u);
  });

  describe('with numbers from elsewhere', () => {
    /** A page with a number in it. */
    const withNumber = (telephone: string): string => {
      const link = `<a href="tel:${telephone.replaceAll(' ', '')}">${telephone}</a>`;
      return write('number.html', good().replace('</p>', `or ${link}</p>`));
    };

    test('knows those of a council’s own pack', async () => {
      const file = withNumber('01632 960100');
      assert.match(problemsOf(await run([file])).join('\n'), / number-unknown: .*01632 ?960100/);
      assert.deepEqual(problemsOf(await run([file, '--area', write('borough.json', pack)])), []);
    });

    test('refuses a pack that has a mistake', async () => {
      const bad = write('bad.json', '{"id": 1}');
      await assert.rejects(run([withNumber('999'), '--area', bad]), /bad\.json cannot be used\. Run "csw check-area /);
    });

    test('tells of one that signed corrections have replaced, and knows the new one', async () => {
      await make();
      await signDraft();
      const updates = ['--updates', inFolder('updates.json'), '--key', inFolder('updates-key.json')];
      const old = withNumber('0800 138 1624');
      assert.deepEqual(problemsOf(await run([old])), []);
      const outcome = await run([old, ...updates]);
      assert.match(problemsOf(outcome).join('\n'), / error number-withdrawn: .*0808 157 0123/);
      assert.match(rowOf(outcome, old).numbers ?? '', /1 withdrawn/);
      assert.equal(outcome.isGood, false);
      const fresh = withNumber('0808 157 0123');
      assert.deepEqual(problemsOf(await run([fresh, ...updates])), []);
    });

    test('tells of one that signed corrections have withdrawn, with what to use instead', async () => {
      await make();
      await signDraft();
      const updates = ['--updates', inFolder('updates.json'), '--key', inFolder('updates-key.json')];
      const outcome = await run([withNumber('60066'), ...updates]);
      assert.match(problemsOf(outcome).join('\n'), / number-withdrawn: .*60066.*101/);
    });

    test('believes no corrections but those that a key of ours has signed', async () => {
      await make();
      await signDraft();
      const signed = inFolder('updates.json');
      const file = withNumber('999');
      await assert.rejects(run([file, '--updates', signed, '--key', inFolder('none.json')]), /none\.json is not there/);
      await make({rotate: true});
      await make({rotate: true});
      await assert.rejects(
        run([file, '--updates', signed, '--key', inFolder('updates-key.json')]),
        /updates\.json has a signature that is of no key/,
      );
      const plain = write('plain.json', draft);
      await assert.rejects(
        run([file, '--updates', plain, '--key', inFolder('updates-key.json')]),
        /plain\.json is not a file that "csw updates sign" has made/,
      );
      await assert.rejects(run([file, '--key', inFolder('updates-key.json')]), /--key goes with --updates/);
    });
  });

  test('says what it needs', async () => {
    await assert.rejects(run([]), /Name the pages to check/);
    await assert.rejects(run(['--list', write('empty.txt', '# nothing yet\n')]), /Name the pages to check/);
    await assert.rejects(run(['--list', inFolder('nowhere.txt')]), /nowhere\.txt is not there/);
    await assert.rejects(run(['--yaml']), /"--yaml" is unknown/);
    await assert.rejects(run(['a.html'], {folder: inBuilt('nowhere/')}), /Run "npm run build"/);
  });

  test('is a command, which says how it is called', () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['src/cli/bin.mjs', 'check-pages'], {
      cwd: root,
      encoding: 'utf8',
      // A child of the test runner would speak its language on standard output.
      env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined},
    });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /Usage: csw check-pages URL\|FILE…/);
  });
});
