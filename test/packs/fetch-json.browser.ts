import {expect} from '@open-wc/testing';
import {fetchJsonText} from '../../src/packs/fetch-json.js';
import {until} from '../support/until.js';
import {type FakeServer, fakeServer, json, type Request} from './fake-server.js';

let server: FakeServer;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => {
  server.stop();
});

const limit = 1000;

/** What comes of an answer: the text, or what is said of it. */
const outcome = async (answer: (request: Request) => void, url = server.newAddress()): Promise<string> => {
  const before = server.asked.length;
  const text = fetchJsonText(url, {limit});
  const request = server.asked[before];
  if (request) answer(request);
  const said = await text.catch((error: unknown) => {
    if (!(error instanceof Error)) throw new TypeError('not an error');
    expect(error.constructor).to.equal(Error);
    return `refused: ${error.message}`;
  });
  // Nothing is left to go on by itself.
  expect(server.waiting()).to.deep.equal([]);
  if (request) expect(request.signal.aborted).to.equal(true);
  return said;
};

const answered = (body: BodyInit | null, init?: Parameters<typeof json>[1]): Promise<string> =>
  outcome(({answer}) => answer(json(body, init)));

const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);

describe('a JSON file that others publish', () => {
  it('is fetched as text', async () => {
    expect(await answered('{"a": "é 示例 😀"}')).to.equal('{"a": "é 示例 😀"}');
    expect(await answered('')).to.equal('');
    expect(await answered(null)).to.equal('');
  });

  it('may begin with the mark of its encoding', async () => {
    expect(await answered(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).to.equal('{}');
  });

  it('may come in pieces, in the middle of a character', async () => {
    const [start, end] = [bytes(0x22, 0xf0, 0x9f), bytes(0x98, 0x80, 0x22)];
    const body = new ReadableStream({
      start: (controller) => {
        for (const part of [start, bytes(), end]) controller.enqueue(part);
        controller.close();
      },
    });
    expect(await answered(body)).to.equal('"😀"');
  });

  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON ;x=y',
    'application/geo+json',
    'application/vnd.example.v1+json',
  ])
    // prettier-ignore
    it(`may be sent as "${type}"`, async () => {
      expect(await answered('{}', {type})).to.equal('{}');
    });

  for (const type of [
    'text/html',
    'text/html; charset=utf-8',
    'text/plain',
    'application/javascript',
    'application/octet-stream',
    'application/jsonp',
    'json',
    '+json',
    'text/html, application/json',
  ])
    // prettier-ignore
    it(`is refused as "${type}"`, async () => {
      expect(await answered('{}', {type})).to.equal(
        `refused: is sent as "${type.split(';', 1).join('')}". Let its server send it with "Content-Type: application/json"`,
      );
    });

  it('is refused where its server does not say what it is', async () => {
    expect(await answered(bytes(0x7b, 0x7d), {type: ''})).to.equal(
      'refused: is sent as nothing that says what it is. Let its server send it with "Content-Type: application/json"',
    );
  });

  for (const [status, mend] of [
    [404, 'Publish it there'],
    [410, 'Publish it there'],
    [401, 'See to its server'],
    [500, 'See to its server'],
    [503, 'See to its server'],
  ] as const)
    it(`is refused where its server answers ${String(status)}`, async () => {
      const url = server.newAddress();
      expect(await outcome(({answer}) => answer(json('{}', {status})), url)).to.equal(
        `refused: cannot be had: its server answers ${String(status)}. ${mend}, or mend the address ${url}`,
      );
    });

  it('is refused where it cannot be fetched', async () => {
    expect(await outcome(({fail}) => fail(new TypeError('Failed to fetch')))).to.equal(
      'refused: could not be fetched. Publish it there, let its server send "Access-Control-Allow-Origin: *", and let the ' +
        "connect-src of the page's Content Security Policy, if it has one, name it",
    );
  });

  it('is refused where it breaks off', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes(0x7b));
        controller.error(new TypeError('network error'));
      },
    });
    expect(await answered(body)).to.equal('refused: broke off while it came. Reload the page');
  });

  it('may have as many bytes as the limit says, and no more', async () => {
    expect(await answered(' '.repeat(limit))).to.have.lengthOf(limit);
    const tooLarge = 'refused: is larger than 1 kB. Shorten it';
    expect(await answered(' '.repeat(limit + 1))).to.equal(tooLarge);
    // Bytes, not characters.
    expect(await answered('示'.repeat(limit / 2))).to.equal(tooLarge);
  });

  it('is cut off where it has no end', async () => {
    let parts = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        parts++;
        controller.enqueue(new Uint8Array(100));
      },
    });
    expect(await answered(body)).to.equal('refused: is larger than 1 kB. Shorten it');
    expect(parts).to.be.within(11, 13);
  });

  for (const [what, body] of Object.entries({
    'another encoding': bytes(0x22, 0xe9, 0x22),
    'two bytes a character': bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0),
    'half a character at its end': bytes(0x22, 0xf0, 0x9f),
    'half of a pair': bytes(0x22, 0xed, 0xa0, 0xbd, 0x22),
  }))
    it(`is refused with ${what}`, async () => {
      expect(await answered(body)).to.equal('refused: is not in UTF-8. Save it anew in that encoding');
    });
});

describe('a server that takes its time', () => {
  const tooLate = 'refused: did not come within 8 seconds. See to its server';

  it('is waited for eight seconds', async () => {
    const said = await outcome(() => {
      expect(server.waiting()).to.deep.equal([8000]);
      server.endWait();
    });
    expect(said).to.equal(tooLate);
  });

  it('is waited for no longer where only the end is missing', async () => {
    let pulled = false;
    const said = outcome(({answer, signal}) => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(bytes(0x7b));
          // As a browser ends a body.
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
        pull: () => {
          pulled = true;
        },
      });
      answer(json(body));
    });
    await until(() => pulled, 'the wait for the end');
    expect(server.waiting()).to.deep.equal([8000]);
    server.endWait();
    expect(await said).to.equal(tooLate);
  });
});

describe('where a file lies', () => {
  const refusedAddress =
    'refused: is neither an address of https nor of this site. Write one that starts with "https://"';

  for (const url of [
    'http://packs.example/',
    'ftp://packs.example/',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///packs.json',
    `blob:${location.origin}/1`,
  ])
    // prettier-ignore
    it(`is not ${url.split('/', 3).join('/')}`, async () => {
      expect(await outcome(() => undefined, url)).to.equal(refusedAddress);
      expect(server.asked).to.deep.equal([]);
    });

  it('is an address', async () => {
    for (const url of ['', 'packs.json', 'https://', '//packs.example/'])
      expect(await outcome(() => undefined, url)).to.equal(
        'refused: is no address. Write one that starts with "https://"',
      );
    expect(server.asked).to.deep.equal([]);
  });

  it('may be the page’s own site, though that is of http', async () => {
    expect(location.protocol).to.equal('http:');
    const url = `${location.origin}/packs/example.json`;
    expect(await outcome(({answer}) => answer(json('{}')), url)).to.equal('{}');
  });

  const sentOn = (to: string): Promise<string> =>
    outcome(({answer}) => answer(Object.defineProperty(json('{}'), 'url', {value: to})));

  it('may be where its server sends on to, over https or on the page’s own site', async () => {
    expect(await sentOn('https://elsewhere.example/')).to.equal('{}');
    expect(await sentOn(`${location.origin}/packs/example.json`)).to.equal('{}');
  });

  it('is not where its server sends on to without https', async () => {
    expect(await sentOn('http://elsewhere.example/a.json')).to.equal(
      'refused: is redirected to http://elsewhere.example/a.json, which is neither of https nor of this site. Name its new address',
    );
  });
});

describe('who no longer wants a file', () => {
  it('ends its fetch, and hears the reason', async () => {
    const controller = new AbortController();
    const text = fetchJsonText(server.newAddress(), {limit, signal: controller.signal});
    const reason = new Error('no longer');
    controller.abort(reason);
    expect(server.asked[0]?.signal.aborted).to.equal(true);
    expect(await text.catch((error: unknown) => error)).to.equal(reason);
    expect(server.waiting()).to.deep.equal([]);
  });

  it('asks nobody where that was so before', async () => {
    const reason = new Error('no longer');
    const text = fetchJsonText(server.newAddress(), {limit, signal: AbortSignal.abort(reason)});
    expect(await text.catch((error: unknown) => error)).to.equal(reason);
    expect(server.asked).to.deep.equal([]);
  });
});
