import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {PageProblem} from '../../../src/cli/pages/page-problem.js';
import {politeFetch} from '../../../src/cli/pages/polite-fetch.js';
import {fakeClock} from './fake-clock.js';
import {page, redirect, startWebsite, type Website} from './website.js';

// A server is somebody else's: whatever it answers, a run goes on, and what is said of it hides nothing.

const sites: Website[] = [];
const start = async (routes: Parameters<typeof startWebsite>[0]): Promise<Website> => {
  const site = await startWebsite(routes);
  sites.push(site);
  return site;
};

type Routes = Parameters<typeof startWebsite>[0];

/** Answers with these bytes; the connection stays open where it does not end. */
const bytes =
  (written: string, ends = true): Routes[string] =>
  (_, {socket}) => {
    if (ends) socket.end(written);
    else socket.write(written);
  };

const problemOf = (url: string): Promise<string> => {
  const fetchPage = politeFetch({clock: fakeClock(), version: '1.2.3', timeLimit: 300, isAllowed: () => true});
  return fetchPage(new URL(url)).then(
    ({html}) => `none, but: ${html}`,
    (problem: unknown) => (problem instanceof PageProblem ? `${problem.code}: ${problem.message}` : String(problem)),
  );
};

afterEach(async () => {
  await Promise.all(sites.splice(0).map(({stop}) => stop()));
});

// What never ends without its mend fails by the time that a test has.
describe('a server', {timeout: 30_000}, () => {
  test('that answers with another protocol gives no page, and keeps no other page from being read', async () => {
    const {origin} = await start({
      '/': bytes('HTTP/1.1 101 Switching Protocols\r\nUpgrade: foo\r\nConnection: Upgrade\r\n\r\n'),
    });
    assert.match(await problemOf(`${origin}/`), /^unreachable: .*it closed the connection/);
  });

  test('that stops within a page gives none of it', async () => {
    const cut = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>half';
    const {origin} = await start({'/': bytes(cut, false), '/whole': bytes(cut)});
    assert.match(await problemOf(`${origin}/`), /^too-slow: /);
    assert.equal(await problemOf(`${origin}/whole`), 'none, but: <p>half');
  });

  test('that stops within its robots.txt lets us read nothing', async () => {
    const site = await start({
      '/robots.txt': bytes('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n# soon', false),
      '/': page('<p>999'),
    });
    assert.match(await problemOf(`${site.origin}/`), /^too-slow: /);
    assert.deepEqual(site.paths(), ['/robots.txt']);
  });

  test('cannot hide or drown what is said of it', async () => {
    const long = `a\u009b2J${'b'.repeat(3000)}`;
    const answer = (headers: string): string => `HTTP/1.1 200 OK\r\n${headers}\r\nConnection: close\r\n\r\n`;
    const raw =
      (written: string): Routes[string] =>
      (_, {socket}) => {
        socket.end(written, 'latin1');
      };
    const {origin} = await start({
      '/type': raw(answer(`Content-Type: ${long}`)),
      '/encoding': raw(answer(`Content-Type: text/html\r\nContent-Encoding: ${long}`)),
      '/location': raw(answer(`Location: odd:${long}`).replace('200 OK', '302 Found')),
    });
    for (const [path, code] of [
      ['/type', 'not-html'],
      ['/encoding', 'unreachable'],
      ['/location', 'wrong-address'],
    ] as const) {
      const problem = await problemOf(origin + path);
      assert.ok(problem.startsWith(`${code}: `), problem);
      assert.match(problem, /a\[U\+009B\]2J/i);
      assert.doesNotMatch(problem, /\p{Cc}/u);
      assert.ok(problem.length < 500, String(problem.length));
    }
  });

  test('that leads on to an address without measure is not followed', async () => {
    const site = await start({'/': redirect(`/${'a'.repeat(5000)}`)});
    assert.match(await problemOf(`${site.origin}/`), /^wrong-address: .*longer than 4000/);
    assert.deepEqual(site.paths(), ['/robots.txt', '/']);
  });
});
