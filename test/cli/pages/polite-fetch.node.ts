import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {politeFetch, type PoliteOptions} from '../../../src/cli/pages/polite-fetch.js';
import {fakeClock} from './fake-clock.js';
import {hangUp, page, redirect, silence, startWebsite, status, text, type Website} from './website.js';

const sites: Website[] = [];
const start = async (routes: Parameters<typeof startWebsite>[0]): Promise<Website> => {
  const site = await startWebsite(routes);
  sites.push(site);
  return site;
};

/** Time as it is, for the time limit; nothing waits. */
const performanceClock = {now: () => performance.now(), wait: () => Promise.resolve()};

/** Loopback stands for the internet here, and any other address for somebody's own network. */
const reach = (more: Partial<PoliteOptions> = {}): ReturnType<typeof politeFetch> =>
  politeFetch({clock: fakeClock(), version: '1.2.3', isAllowed: (address) => address === '127.0.0.1', ...more});

const get = async (url: string, more?: Partial<PoliteOptions>): Promise<string> =>
  (await reach(more)(new URL(url))).html;

const refused = (url: string, code: string, message: RegExp, more?: Partial<PoliteOptions>): Promise<void> =>
  assert.rejects(get(url, more), (problem: Error & {code?: string}) => {
    assert.equal(problem.code, code, problem.message);
    assert.match(problem.message, message);
    return true;
  });

afterEach(async () => {
  await Promise.all(sites.splice(0).map(({stop}) => stop()));
});

describe('a page from a server', () => {
  test('is fetched by a client that names itself and its version, and sends no cookie', async () => {
    const site = await start({'/a': redirect('/b'), '/b': page('<p>999')});
    const {address, html} = await reach()(new URL(`${site.origin}/a`));
    assert.deepEqual([address, html], [`${site.origin}/b`, '<p>999']);
    assert.deepEqual(site.paths(), ['/robots.txt', '/a', '/b']);
    for (const {headers, method} of site.requests) {
      assert.equal(method, 'GET');
      assert.equal(headers['user-agent'], 'community-safety-widgets-check/1.2.3');
      assert.equal(headers.cookie, undefined);
    }
  });

  test('sends neither a name nor a password', async () => {
    const site = await start({'/': page('')});
    await get(`http://somebody:secret@127.0.0.1:${String(site.port)}/`);
    assert.deepEqual(
      site.requests.map(({headers}) => headers.authorization),
      [undefined, undefined],
    );
  });

  test('leaves a pause between two requests to one host', async () => {
    const site = await start({'/': page('')});
    const clock = fakeClock();
    const fetchPage = reach({clock});
    await Promise.all(['/', '/?second'].map((path) => fetchPage(new URL(site.origin + path)).catch(() => undefined)));
    assert.deepEqual(clock.waits, [1000, 1000]);
  });

  test('is read when it is compressed, and in the encoding that it names', async () => {
    const site = await start({
      '/gzip': page(gzipSync('<p>Zażółć'), {'Content-Encoding': 'gzip'}),
      '/header': page(Buffer.from('<p>£', 'latin1'), {'Content-Type': 'text/html; charset=windows-1252'}),
      '/meta': page(Buffer.from('<meta charset="iso-8859-1"><p>£', 'latin1'), {'Content-Type': 'text/html'}),
    });
    assert.equal(await get(`${site.origin}/gzip`), '<p>Zażółć');
    assert.equal(await get(`${site.origin}/header`), '<p>£');
    assert.match(await get(`${site.origin}/meta`), /<p>£$/);
  });
});

describe('a page that cannot be had', () => {
  test('has a server that takes too long, to answer or to end', async () => {
    const site = await start({
      '/silent': silence,
      '/endless': (response) => {
        response.writeHead(200, {'Content-Type': 'text/html'}).write('<p>');
      },
    });
    for (const path of ['/silent', '/endless'])
      await refused(site.origin + path, 'too-slow', /longer than 0\.2 s/, {timeLimit: 200, clock: performanceClock});
  });

  test('is too large, as it is or once it is unpacked', async () => {
    const large = 'x'.repeat(3000);
    const site = await start({
      '/large': page(large),
      '/packed': page(gzipSync(large), {'Content-Encoding': 'gzip'}),
      '/fits': page('x'.repeat(2000)),
    });
    for (const path of ['/large', '/packed'])
      await refused(site.origin + path, 'too-large', /larger than 0\.002 MB/, {sizeLimit: 2000});
    assert.equal((await get(`${site.origin}/fits`, {sizeLimit: 2000})).length, 2000);
  });

  test('is something else than HTML', async () => {
    const site = await start({
      '/pdf': page('%PDF', {'Content-Type': 'application/pdf'}),
      '/nothing': (response) => {
        response.writeHead(200).end('<p>');
      },
    });
    await refused(`${site.origin}/pdf`, 'not-html', /sent as "application\/pdf"/);
    await refused(`${site.origin}/nothing`, 'not-html', /does not say what it is/);
  });

  test('is not there, or its server fails', async () => {
    const site = await start({'/broken': status(500), '/cut': hangUp, '/odd': page('', {'Content-Encoding': 'zebra'})});
    await refused(`${site.origin}/gone`, 'unreachable', /answers with 404/);
    await refused(`${site.origin}/broken`, 'unreachable', /answers with 500/);
    await refused(`${site.origin}/cut`, 'unreachable', /does not answer \(.+\)/);
    await refused(`${site.origin}/odd`, 'unreachable', /"zebra" is unknown/);
  });
});

describe('a page that leads on', () => {
  test('may do so five times, each time by an allowed path', async () => {
    const steps = Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`/${String(step)}`, redirect(String(step + 1))]));
    const site = await start({
      '/0': redirect('1'),
      ...steps,
      '/6': page('the end'),
      '/robots.txt': text('User-agent: *\nDisallow: /secret'),
      '/sly': redirect('/secret'),
      '/secret': page('secret'),
    });
    assert.equal(await get(`${site.origin}/1`), 'the end');
    await refused(`${site.origin}/0`, 'too-many-redirects', /more than 5 times/);
    await refused(`${site.origin}/sly`, 'robots', /robots\.txt forbids/);
    assert.equal(site.paths().includes('/secret'), false);
  });

  test('leads to no private address', async () => {
    const site = await start({
      '/number': redirect('http://10.0.0.1/'),
      '/six': redirect('http://[::1]/'),
      '/odd': redirect('http://0x7f000002/'),
      '/name': redirect('http://inside.example/'),
    });
    const resolve: PoliteOptions['resolve'] = () => Promise.resolve([{address: '192.168.0.7', family: 4}]);
    await refused(`${site.origin}/number`, 'private-address', /^10\.0\.0\.1 is no address.*add --private/);
    await refused(`${site.origin}/six`, 'private-address', /^::1 is no/);
    await refused(`${site.origin}/odd`, 'private-address', /^127\.0\.0\.2 is no/);
    await refused(`${site.origin}/name`, 'private-address', /^inside\.example is at 192\.168\.0\.7/, {resolve});
  });

  test('leads to the web alone', async () => {
    const site = await start({'/': redirect('file:///etc/passwd')});
    await refused(site.origin, 'wrong-address', /leads on to "file:\/\/\/etc\/passwd"/);
  });

  test('goes where its name was when it was checked: a second answer of the name server is checked anew', async () => {
    const site = await start({'/': page('<p>')});
    const answers = ['127.0.0.1', '127.0.0.1', '10.0.0.1'];
    const resolve: PoliteOptions['resolve'] = () =>
      Promise.resolve([{address: answers.shift() ?? '10.0.0.2', family: 4}]);
    const fetchPage = reach({resolve});
    const url = new URL(`http://two-faced.example:${String(site.port)}/`);
    assert.equal((await fetchPage(url)).html, '<p>');
    await assert.rejects(fetchPage(url), /two-faced\.example is at 10\.0\.0\.1/);
    assert.deepEqual(answers, []);
  });

  test('is refused where a name has a private address beside a public one', async () => {
    const resolve: PoliteOptions['resolve'] = () =>
      Promise.resolve([
        {address: '127.0.0.1', family: 4},
        {address: 'fd00::1', family: 6},
      ]);
    await refused('http://both.example/', 'private-address', /both\.example is at fd00::1/, {resolve});
  });
});

describe('robots.txt', () => {
  test('is asked for once, and keeps us from what it forbids', async () => {
    const site = await start({
      '/robots.txt': text('User-agent: *\nDisallow: /private/'),
      '/private/page': page(''),
      '/open': page('open'),
    });
    const fetchPage = reach();
    await assert.rejects(
      fetchPage(new URL(`${site.origin}/private/page`)),
      /robots\.txt forbids it to community-safety/,
    );
    assert.equal((await fetchPage(new URL(`${site.origin}/open`))).html, 'open');
    assert.deepEqual(site.paths(), ['/robots.txt', '/open']);
  });

  test('may speak to us by our name', async () => {
    const site = await start({
      '/robots.txt': text(
        'User-agent: *\nDisallow: /\n\nUser-agent: community-safety-widgets-check\nAllow: /\nDisallow: /not-you',
      ),
      '/page': page('page'),
    });
    assert.equal(await get(`${site.origin}/page`), 'page');
    await refused(`${site.origin}/not-you`, 'robots', /forbids/);
  });

  test('that is not there forbids nothing', async () => {
    for (const code of [401, 404, 429]) {
      const site = await start({'/robots.txt': status(code), '/': page('page')});
      assert.equal(await get(site.origin), 'page');
    }
  });

  test('that cannot be had keeps us out', async () => {
    const failing = await start({'/robots.txt': status(503), '/': page('')});
    await refused(failing.origin, 'robots', /robots\.txt answers with 503/);
    const silent = await start({'/robots.txt': silence, '/': page('')});
    await refused(silent.origin, 'too-slow', /longer than/, {timeLimit: 200});
    const cut = await start({'/robots.txt': hangUp, '/': page('')});
    await refused(cut.origin, 'unreachable', /does not answer/);
    for (const site of [failing, silent, cut]) assert.deepEqual(site.paths(), ['/robots.txt']);
  });

  test('can ask for a longer pause, up to a limit', async () => {
    for (const [delay, pause] of [
      ['7', 7000],
      ['86400', 30_000],
      ['0.1', 1000],
    ] as const) {
      const site = await start({'/robots.txt': text(`User-agent: *\nCrawl-delay: ${delay}`), '/': page('')});
      const clock = fakeClock();
      await get(site.origin, {clock});
      assert.deepEqual(clock.waits, [pause]);
    }
  });

  test('is read as far as it is sound to', async () => {
    const site = await start({
      '/robots.txt': text(`User-agent: *\nDisallow: /private\n${'# filler\n'.repeat(100_000)}`),
      '/private': page(''),
      '/open': page('open'),
    });
    await refused(`${site.origin}/private`, 'robots', /forbids/);
    assert.equal(await get(`${site.origin}/open`), 'open');
  });
});
