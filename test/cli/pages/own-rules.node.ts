import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fetchRobots, type Robots} from '../../../src/cli/pages/robots.js';

const us = 'community-safety-widgets-check';

const robotsOf = (text: string): Promise<Robots> =>
  fetchRobots('https://example.org', () => Promise.resolve({status: 200, headers: {}, body: Buffer.from(text)}));

const allowed = async (text: string, paths: readonly string[]): Promise<readonly boolean[]> => {
  const robots = await robotsOf(text);
  return paths.map((path) => robots.isAllowed(new URL(path, 'https://example.org')));
};

describe('a robots.txt', () => {
  test('with as many agents as rules is read, and holds', async () => {
    // Each rule for each agent line would be tens of millions.
    const text = `${'User-agent: *\n'.repeat(6000)}${'Disallow:/a\n'.repeat(6000)}`;
    assert.deepEqual(await allowed(text, ['/a', '/b']), [false, true]);
  });

  test('with a pattern of nothing but stars is read, and holds', async () => {
    const text = `User-agent: *\n${`Disallow: /${'*'.repeat(1900)}x$\n`.repeat(2000)}`;
    assert.deepEqual(await allowed(text, [`/${'a'.repeat(3000)}`, `/${'a'.repeat(3000)}x`]), [true, false]);
  });

  test('speaks to several at once, and to us by our name in any case and with a version', async () => {
    const text = `User-agent: other\nUser-agent: ${us.toUpperCase()}/1.0 # us\nDisallow: /a\nAllow: /a/b\n\nUser-agent: *\nDisallow: /`;
    assert.deepEqual(await allowed(text, ['/a', '/a/b', '/c']), [false, true, true]);
  });

  test('may have several groups for all, of which each holds, and some for others, of which none does', async () => {
    const text =
      'User-agent: *\rDisallow: /a\r\nUser-agent: other\nDisallow: /\nUser-agent: *\nCrawl-delay: 3\nDisallow: /b';
    assert.deepEqual(await allowed(text, ['/a', '/b', '/c']), [false, false, true]);
    assert.equal((await robotsOf(text)).pause, 3000);
  });

  test('that allows us everything does so, whatever it forbids others', async () => {
    assert.deepEqual(await allowed(`User-agent: ${us}\nDisallow:\n\nUser-agent: *\nDisallow: /`, ['/a']), [true]);
  });

  test('with a rule that is too long forbids all that starts like it, and allows nothing by it', async () => {
    const long = `/a${'b'.repeat(3000)}`;
    const text = `User-agent: *\nDisallow: ${long}\nDisallow: /c\nAllow: /c${long}`;
    assert.deepEqual(await allowed(text, [`${long}d`, `/c${long}`, '/a']), [false, false, true]);
  });
});
