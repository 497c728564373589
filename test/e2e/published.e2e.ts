import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {cannotPublish, type Published, startPublished} from './servers.js';

// What an operator gets who includes docs/nginx.conf.

describe('the published files', {skip: cannotPublish}, () => {
  let published: Published;

  before(async () => {
    published = await startPublished();
  });

  after(() => published.stop());

  const ask = (path: string): Promise<Response> =>
    fetch(new URL(path, published.base), {
      headers: {Origin: 'https://council.example', 'Accept-Encoding': 'gzip', Via: '1.1 cdn'},
    });

  for (const [path, type] of [
    ['csw.js', 'text/javascript; charset=utf-8'],
    ['locales/ur.json', 'application/json; charset=utf-8'],
    ['areas/maidstone.json', 'application/json; charset=utf-8'],
  ] as const) {
    it(`sends ${path} compressed, to any page, to be kept for good`, async () => {
      const response = await ask(path);
      const {headers} = response;
      assert.equal(response.status, 200);
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('content-encoding'), 'gzip');
      assert.match(headers.get('vary') ?? '', /accept-encoding/i);
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(headers.get('server'), 'nginx');
      await response.body?.cancel();
    });
  }

  it('sends each script as the bytes that its integrity names', async () => {
    for (const [file, integrity] of Object.entries(published.integrity)) {
      const bytes = Buffer.from(await (await ask(file)).arrayBuffer());
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, integrity, file);
    }
  });

  it('lets corrections through within minutes', async () => {
    const {headers, status} = await ask('/updates.json');
    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'public, max-age=300, must-revalidate');
    assert.equal(headers.get('access-control-allow-origin'), '*');
  });

  it('lets a page read that a file is missing, and nobody keep that', async () => {
    const {headers, status} = await ask('locales/missing.json');
    assert.equal(status, 404);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), null);
  });
});
