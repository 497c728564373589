import {expect} from '@open-wc/testing';
import {fromBase64Url, toBase64Url} from '../../src/packs/read-updates.js';
import {type UpdatesSettings, verifyUpdates} from '../../src/packs/verify-updates.js';
import {correctionsWith} from './corrections-with.js';
import {newSigner, type Signer} from './signer.js';

// What verify-updates.node.ts asks of Node's cryptography, asked of the browser's own.

const corrections = correctionsWith({
  contacts: {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}},
  places: {one: {name: 'Zażółć مثال', kind: 'charity', address: {streetAddress: '1 Example Street'}}},
});

let signers: readonly Signer[];
let settings: UpdatesSettings;
before(async () => {
  signers = await Promise.all([newSigner(), newSigner()]);
  settings = {area: 'kent', minimumSequence: 3, keys: signers.map(({publicKey}) => publicKey)};
});

const refusal = async (file: object): Promise<string> => {
  try {
    await verifyUpdates(JSON.stringify(file), settings, crypto.subtle);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`accepted: ${JSON.stringify(file)}`);
};

const wrongKey = 'has a signature that is of no key of this build. Sign it with the right key';

describe('the cryptography of the browser', () => {
  it('accepts a file that is signed with the key of the build, or with the next one', async () => {
    for (const [key, signer] of signers.entries()) {
      const text = JSON.stringify(await signer.sign(corrections));
      expect(await verifyUpdates(text, settings, crypto.subtle)).to.deep.equal({corrections, key});
    }
  });

  it('refuses a file that is signed with anybody else’s key', async () => {
    expect(await refusal(await (await newSigner()).sign(corrections))).to.equal(wrongKey);
  });

  it('refuses a file in which one byte is another', async () => {
    const [signer] = signers as [Signer];
    const signed = await signer.sign(corrections);
    const payload = fromBase64Url(signed.payload);
    const signature = fromBase64Url(signed.signature);
    const flip = (bytes: Uint8Array, at: number): string =>
      toBase64Url(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
    for (const at of [0, 40, payload.length - 1])
      expect(await refusal({...signed, payload: flip(payload, at)}), `content ${String(at)}`).to.equal(wrongKey);
    for (const at of [0, 31, 32, 63])
      expect(await refusal({...signed, signature: flip(signature, at)}), `signature ${String(at)}`).to.equal(wrongKey);
  });

  it('refuses a signature of another length or form, and never throws over it', async () => {
    const [signer] = signers as [Signer];
    const signed = await signer.sign(corrections);
    const bytes = fromBase64Url(signed.signature);
    // Shorter, longer, and each half with a zero in front of it: the form in which DER writes a high one.
    const halves = [bytes.slice(0, 32), bytes.slice(32)].flatMap((half) => [2, 33, 0, ...half]);
    for (const other of [
      [],
      [...bytes.slice(1)],
      [...bytes, 0],
      [48, halves.length, ...halves],
      Array.from({length: 64}, () => 0),
    ])
      // prettier-ignore
      expect(await refusal({...signed, signature: toBase64Url(Uint8Array.from(other))})).to.equal(wrongKey);
  });

  it('refuses a long name and deep lists like any other content that is wrong', async () => {
    const [signer] = signers as [Signer];
    const long = await signer.sign(correctionsWith({source: {name: 'x'.repeat(40_000)}}));
    expect(await refusal(long)).to.equal('$.source.name is longer than 150 characters. Shorten it');
    const deep = await signer.sign('['.repeat(20_000) + ']'.repeat(20_000));
    // Some engines read no lists as deep as that.
    expect(await refusal(deep)).to.match(/^(?:\$ has to be an object|is not JSON)/);
  });
});
