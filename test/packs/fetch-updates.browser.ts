import {expect, html} from '@open-wc/testing';
import {forgetUpdates, useUpdates} from '../../src/kit/updates.js';
import {fetchUpdates} from '../../src/packs/fetch-updates.js';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {show, visibleText, warnings} from '../support/shown.js';
import {until} from '../support/until.js';
import {correctionsWith} from './corrections-with.js';
import {newSigner, type Signer, signerWith} from './signer.js';

const url = new URL('/test-updates/updates.json', location.href).href;

let current: Signer;
let next: Signer;
before(async () => {
  const keys = (await (await fetch('/test-updates-keys.json')).json()) as [JsonWebKey, JsonWebKey];
  [current, next] = [await signerWith(keys[0]), await signerWith(keys[1])];
});

const realFetch = window.fetch.bind(window);
/** What was asked of the server of corrections, in order. */
let asked: RequestInit[] = [];
let answer: () => Response;

beforeEach(() => {
  asked = [];
  window.fetch = (input, init = {}) => {
    if (input !== url) return realFetch(input, init);
    asked.push(init);
    return Promise.resolve(answer());
  };
});
afterEach(() => {
  window.fetch = realFetch;
  forgetUpdates();
});

const publishText = (text: string, type = 'application/json'): void => {
  answer = () => new Response(text, {headers: {'Content-Type': type}});
};

const publish = async (parts: object, signer = current): Promise<void> => {
  publishText(JSON.stringify(await signer.sign(correctionsWith(parts))));
};

const refusal = async (): Promise<string> => {
  try {
    await fetchUpdates(url);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('accepted');
};

// The page keeps the highest number that it has seen, so each test goes on from there.
let sequence = 10;

const line = {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}};

describe('the corrections that a page fetches', () => {
  it('are asked for anew each time, without anything of the visitor', async () => {
    await publish({sequence: ++sequence, contacts: line});
    expect((await fetchUpdates(url)).contacts).to.deep.equal(line);
    expect(asked).to.have.lengthOf(1);
    const [{cache, credentials, referrerPolicy, method, body}] = asked as [RequestInit];
    // "no-cache" keeps a copy and asks whether it still holds; "no-store" would fetch all of it for each page.
    expect({cache, credentials, referrerPolicy}).to.deep.equal({
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect([method, body]).to.deep.equal([undefined, undefined]);
  });

  it('may be signed with the next key', async () => {
    await publish({sequence: ++sequence}, next);
    expect((await fetchUpdates(url)).sequence).to.equal(sequence);
  });

  it('may come again as they are', async () => {
    await publish({sequence: ++sequence});
    await fetchUpdates(url);
    expect((await fetchUpdates(url)).sequence).to.equal(sequence);
  });

  it('never go back to an earlier number within a page', async () => {
    await publish({sequence: ++sequence});
    await fetchUpdates(url);
    await publish({sequence: sequence - 1});
    expect(await refusal()).to.equal(
      `${url} has the number ${String(sequence - 1)}, and ${String(sequence)} was here. Publish the newest file`,
    );
    await publish({sequence: ++sequence});
    expect((await fetchUpdates(url)).sequence).to.equal(sequence);
  });

  it('do not move the number where they are refused', async () => {
    await publish({sequence: sequence + 1000}, await newSigner());
    expect(await refusal()).to.contain('is of no key of this build');
    await publish({sequence: sequence + 1000, area: 'uk'});
    expect(await refusal()).to.contain('is for the area "uk"');
    await publish({sequence: ++sequence});
    expect((await fetchUpdates(url)).sequence).to.equal(sequence);
  });

  it('are refused below the number that the build takes', async () => {
    await publish({sequence: 1});
    expect(await refusal()).to.contain('has the number 1, and this build takes 2 or higher');
  });

  it('are refused, with their address and the mend, where they are missing, of another type, too large or no JSON', async () => {
    answer = () => new Response('', {status: 404});
    expect(await refusal()).to.match(new RegExp(`^${url} cannot be had: its server answers 404\\. Publish it there`));
    publishText('<!doctype html>', 'text/html');
    expect(await refusal()).to.contain('is sent as "text/html"');
    publishText(' '.repeat(64_001));
    expect(await refusal()).to.equal(`${url} is larger than 64 kB. Shorten it`);
    publishText('not JSON');
    expect(await refusal()).to.equal(`${url} is not JSON. Sign it anew with "csw updates sign"`);
  });

  it('are refused where the page has no cryptography, as on one without https', async () => {
    await publish({sequence: ++sequence});
    Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
    try {
      expect(await refusal()).to.equal(`${url} cannot be checked on a page without https. Serve the page with https`);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
    expect((await fetchUpdates(url)).sequence).to.equal(sequence);
  });
});

describe('a page with widgets and corrections', () => {
  const widget = (): Promise<EmergencyContacts> =>
    show(html`<csw-emergency-contacts area="kent"></csw-emergency-contacts>`);

  it('fetches them once, and shows them in every widget', async () => {
    await publish({sequence: ++sequence, contacts: line});
    useUpdates(url);
    const widgets = [await widget(), await widget()];
    await until(() => widgets.every((one) => visibleText(one).includes('0808 157 0123')), 'the corrected number');
    for (const one of widgets) expect(visibleText(one)).not.to.contain('0800 138 1624');
    expect(asked).to.have.lengthOf(1);
  });

  it('reports a fault once, and keeps the built-in facts', async () => {
    await publish({sequence: ++sequence, contacts: line}, await newSigner());
    const faults: string[] = [];
    const hear = ({detail}: HTMLElementEventMap['csw-fault']): void => {
      faults.push(`${detail.code}: ${detail.message}`);
    };
    document.body.addEventListener('csw-fault', hear);
    const said = await warnings(async () => {
      useUpdates(url);
      const widgets = [await widget(), await widget()];
      await until(() => faults.length > 0, 'a fault');
      widgets.push(await widget());
      for (const one of widgets) expect(visibleText(one)).to.contain('0800 138 1624');
    });
    document.body.removeEventListener('csw-fault', hear);
    expect(faults).to.deep.equal([
      `updates-failed: ${url} has a signature that is of no key of this build. Sign it with the right key. The built-in facts stay.`,
    ]);
    expect(said).to.have.lengthOf(1);
    expect(asked).to.have.lengthOf(1);
  });

  it('asks for nothing where nobody says where they lie, or no widget is there', async () => {
    await publish({sequence: ++sequence});
    await widget();
    useUpdates(undefined);
    await widget();
    expect(asked).to.deep.equal([]);
  });
});
