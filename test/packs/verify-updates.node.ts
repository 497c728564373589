import assert from 'node:assert/strict';
import {before, describe, test} from 'node:test';
import {
  fromBase64Url,
  protectedHeader,
  signingInput,
  type SignedUpdates,
  toBase64Url,
} from '../../src/packs/read-updates.js';
import {type UpdatesSettings, type VerifiedUpdates, verifyUpdates} from '../../src/packs/verify-updates.js';
import {correctionsWith} from './corrections-with.js';
import {newSigner, type Signer} from './signer.js';

const subtle = crypto.subtle;

const corrections = correctionsWith({
  contacts: {
    'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
    'police-text': {withdrawn: true, instead: 'police'},
  },
});

let current: Signer;
let next: Signer;
let settings: UpdatesSettings;
let signed: SignedUpdates;

before(async () => {
  [current, next] = await Promise.all([newSigner(), newSigner()]);
  settings = {area: 'kent', minimumSequence: 3, keys: [current.publicKey, next.publicKey]};
  signed = await current.sign(corrections);
});

const verify = (file: object, build = settings): Promise<VerifiedUpdates> =>
  verifyUpdates(JSON.stringify(file), build, subtle);

/** What is said of a file that is not accepted. */
const refusal = async (file: object, build = settings): Promise<string> => {
  const result = await verify(file, build).catch((error: unknown) => error);
  assert.ok(result instanceof Error, `accepted: ${JSON.stringify(file)}`);
  return result.message;
};

const wrongKey = 'has a signature that is of no key of this build. Sign it with the right key';
const damaged = 'is damaged. Sign it anew with "csw updates sign"';
const notOurs = 'is not a file that "csw updates sign" has made. Sign it anew';

/** The text with another letter of base64url at `index`. */
const changedAt = (text: string, index: number): string =>
  text.slice(0, index) + (text[index] === 'A' ? 'B' : 'A') + text.slice(index + 1);

describe('a file that is signed', () => {
  test('with the key of the build is read', async () => {
    assert.deepEqual(await verify(signed), {corrections, key: 0});
  });

  test('with the next key is read too', async () => {
    assert.deepEqual(await verify(await next.sign(corrections)), {corrections, key: 1});
  });

  test('with anybody else’s key is refused', async () => {
    assert.equal(await refusal(await (await newSigner()).sign(corrections)), wrongKey);
  });

  test('is refused by a build with no key in it', async () => {
    assert.equal(await refusal(signed, {...settings, keys: []}), wrongKey);
  });

  test('may have another spacing around its three texts, and another order', async () => {
    const {signature, payload, protected: header} = signed;
    const text = JSON.stringify({signature, payload, protected: header}, undefined, 2);
    assert.deepEqual((await verifyUpdates(`\n${text}\n`, settings, subtle)).corrections, corrections);
  });
});

describe('keys that take turns', () => {
  let third: Signer;
  let rotated: UpdatesSettings;
  before(async () => {
    third = await newSigner();
    rotated = {...settings, keys: [next.publicKey, third.publicKey]};
  });

  test('the retired one signs for no build that is made after', async () => {
    assert.equal(await refusal(signed, rotated), wrongKey);
  });

  test('the one that was next signs for the builds before and after', async () => {
    const file = await next.sign(corrections);
    assert.equal((await verify(file)).key, 1);
    assert.equal((await verify(file, rotated)).key, 0);
  });

  test('the new next one signs for no build that is made before', async () => {
    const file = await third.sign(corrections);
    assert.equal((await verify(file, rotated)).key, 1);
    assert.equal(await refusal(file), wrongKey);
  });
});

describe('a file that is older than a build', () => {
  test('is refused, however well it is signed', async () => {
    assert.equal(
      await refusal(await current.sign({...corrections, sequence: 2})),
      'has the number 2, and this build takes 3 or higher. Publish the newest file',
    );
  });

  test('is one below the lowest number: that number itself is accepted, and every higher one', async () => {
    for (const sequence of [3, 4, Number.MAX_SAFE_INTEGER]) {
      const file = await current.sign({...corrections, sequence});
      assert.equal((await verify(file)).corrections.sequence, sequence);
    }
  });
});

describe('a file for another area', () => {
  test('is refused, be it above or below', async () => {
    for (const area of ['uk', 'maidstone', 'kent-and-more'])
      assert.equal(
        await refusal(await current.sign({...corrections, area})),
        `is for the area "${area}", and this build takes "kent". Publish the right file`,
      );
  });
});

describe('a file that somebody has changed', () => {
  test('in any letter of its content is refused', async () => {
    for (let index = 0; index < signed.payload.length; index++) {
      const message = await refusal({...signed, payload: changedAt(signed.payload, index)});
      // The last letter may have bits that say nothing: there, another letter is another way to write the same.
      assert.ok([wrongKey, damaged].includes(message), `letter ${String(index)}: ${message}`);
    }
  });

  test('in any bit of its signature is refused', async () => {
    const bytes = fromBase64Url(signed.signature);
    assert.equal(bytes.length, 64);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const message = await refusal({...signed, signature: toBase64Url(changed)});
      assert.equal(message, wrongKey, `bit ${String(bit)}`);
    }
  });

  test('in any letter of its header is refused', async () => {
    for (let index = 0; index < protectedHeader.length; index++)
      assert.equal(await refusal({...signed, protected: changedAt(protectedHeader, index)}), notOurs);
  });

  test('by cutting or adding to its content is refused', async () => {
    const {payload} = signed;
    for (const other of ['', payload.slice(4), payload.slice(0, -4), `${payload}AAAA`, `AAAA${payload}`])
      assert.ok([wrongKey, damaged].includes(await refusal({...signed, payload: other})), other);
  });

  test('by what base64url does not have is refused as damaged', async () => {
    for (const name of ['payload', 'signature'] as const) {
      const text = signed[name];
      for (const other of [
        `${text}=`,
        `${text}==`,
        ` ${text}`,
        `${text}\n`,
        `${text}.`,
        `+${text.slice(1)}`,
        `/${text.slice(1)}`,
        'é',
        'A',
      ])
        // prettier-ignore
        assert.equal(await refusal({...signed, [name]: other}), damaged, `${name}: ${other}`);
    }
  });

  test('by writing the last letter of its signature in another way is refused as damaged', async () => {
    // 64 bytes leave four bits of the last letter that say nothing.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const {signature} = signed;
    const last = letters.indexOf(signature.slice(-1));
    assert.equal(last % 16, 0);
    const other = signature.slice(0, -1) + (letters[last + 1] ?? '');
    assert.equal(await refusal({...signed, signature: other}), damaged);
  });

  test('by adding a member, or taking one away, is refused', async () => {
    assert.equal(await refusal({...signed, header: {kid: 'other'}}), notOurs);
    assert.equal(await refusal({...signed, jwk: current.publicKey}), notOurs);
    assert.equal(await refusal({signatures: [signed]}), notOurs);
    const {signature, ...unsigned} = signed;
    assert.equal(await refusal(unsigned), notOurs);
    assert.equal(await refusal({signature}), notOurs);
  });
});

describe('a signature that is none', () => {
  const withSignature = (bytes: Uint8Array): Promise<string> => refusal({...signed, signature: toBase64Url(bytes)});

  test('is refused: empty, short or long', async () => {
    const bytes = fromBase64Url(signed.signature);
    assert.equal(await refusal({...signed, signature: ''}), wrongKey);
    for (const length of [1, 32, 63]) assert.equal(await withSignature(bytes.slice(0, length)), wrongKey);
    assert.equal(await withSignature(Uint8Array.of(...bytes, 0)), wrongKey);
    assert.equal(await withSignature(Uint8Array.of(0, ...bytes)), wrongKey);
    assert.equal(await withSignature(Uint8Array.of(...bytes, ...bytes)), wrongKey);
    assert.equal(await withSignature(new Uint8Array(20_000)), wrongKey);
  });

  test('is refused: zeros, or the order of the curve, which once passed for any content', async () => {
    const order = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
    const [zero, one] = [new Uint8Array(32), new Uint8Array(32).fill(1, 31)];
    for (const r of [zero, one, order]) for (const s of [zero, one, order]) assert.equal(await withSignature(Uint8Array.of(...r, ...s)), wrongKey); // prettier-ignore
  });

  test('is refused: a good one in the form of DER', async () => {
    const integer = (bytes: Uint8Array): number[] => {
      const [...digits] = bytes;
      while (digits[0] === 0 && (digits[1] ?? 255) < 128) digits.shift();
      if ((digits[0] ?? 0) > 127) digits.unshift(0);
      return [2, digits.length, ...digits];
    };
    const bytes = fromBase64Url(signed.signature);
    const both = [...integer(bytes.slice(0, 32)), ...integer(bytes.slice(32))];
    assert.equal(await withSignature(Uint8Array.of(48, both.length, ...both)), wrongKey);
  });

  test('is refused: a good one whose halves have changed places', async () => {
    const bytes = fromBase64Url(signed.signature);
    assert.equal(await withSignature(Uint8Array.of(...bytes.slice(32), ...bytes.slice(0, 32))), wrongKey);
  });
});

describe('a good signature over something else', () => {
  const withSignatureOver = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
    refusal({...signed, signature: toBase64Url(await current.signBytes(bytes))});

  test('is refused: over another file', async () => {
    const other = await current.sign({...corrections, sequence: 4});
    assert.equal(await refusal({...signed, signature: other.signature}), wrongKey);
    assert.equal(await refusal({...signed, payload: other.payload}), wrongKey);
  });

  test('is refused: over the content without its header, as JSON or as it is written', async () => {
    const encoder = new TextEncoder();
    assert.equal(await withSignatureOver(fromBase64Url(signed.payload)), wrongKey);
    assert.equal(await withSignatureOver(encoder.encode(signed.payload)), wrongKey);
    assert.equal(await withSignatureOver(encoder.encode(`.${signed.payload}`)), wrongKey);
    assert.equal(await withSignatureOver(encoder.encode(JSON.stringify(corrections))), wrongKey);
  });

  test('is refused: over another place of the dot', async () => {
    const whole = signingInput(signed);
    const text = new TextDecoder().decode(whole).replace('.', '');
    const moved = `${text.slice(0, 10)}.${text.slice(10)}`;
    assert.equal(await withSignatureOver(new TextEncoder().encode(moved)), wrongKey);
  });

  test('is refused: over another header', async () => {
    for (const header of ['{"alg":"none"}', '{"alg":"HS256","typ":"csw-updates"}', '{"alg":"ES256","typ":"JWT"}']) {
      const file = await current.sign(corrections, toBase64Url(new TextEncoder().encode(header)));
      assert.equal(await refusal(file), notOurs);
      assert.equal(await refusal({...file, protected: protectedHeader}), wrongKey);
    }
    const none = toBase64Url(new TextEncoder().encode('{"alg":"none"}'));
    assert.equal(await refusal({...signed, protected: none, signature: ''}), notOurs);
  });

  test('is refused: with another hash', async () => {
    const keys = await subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, true, ['sign', 'verify']);
    const {x = '', y = ''} = await subtle.exportKey('jwk', keys.publicKey);
    for (const [hash, accepted] of [
      ['SHA-384', false],
      ['SHA-1', false],
      ['SHA-256', true],
    ] as const) {
      const signature = new Uint8Array(await subtle.sign({name: 'ECDSA', hash}, keys.privateKey, signingInput(signed)));
      const file = {...signed, signature: toBase64Url(signature)};
      const build = {...settings, keys: [{x, y}]};
      if (accepted) assert.equal((await verify(file, build)).key, 0);
      else assert.equal(await refusal(file, build), wrongKey, hash);
    }
  });
});

describe('a file that is well signed and says something wrong', () => {
  const refusalOf = async (payload: object | string | Uint8Array<ArrayBuffer>): Promise<string> =>
    refusal(await current.sign(payload));

  test('is refused with the place and the mend', async () => {
    assert.equal(await refusalOf('{'), 'is not JSON. Sign it anew with "csw updates sign"');
    assert.equal(await refusalOf(''), 'is not JSON. Sign it anew with "csw updates sign"');
    assert.equal(await refusalOf('[]'), '$ has to be an object in {}, not a list in []');
    assert.equal(
      await refusalOf(correctionsWith({contacts: {emergency: {kind: 'voice', telephone: '01632 960001'}}})),
      '$.contacts.emergency is a number of the whole country, which nobody can correct. Remove it',
    );
  });

  test('is refused where it is not in UTF-8', async () => {
    const latin = Uint8Array.from(JSON.stringify(correctionsWith({source: {name: 'Exämple'}})), (letter) =>
      letter.charCodeAt(0),
    );
    assert.equal(await refusalOf(latin), 'is not in UTF-8. Sign it anew with "csw updates sign"');
  });

  test('is not looked at before its signature holds', async () => {
    const stranger = await newSigner();
    assert.equal(await refusal(await stranger.sign('{')), wrongKey);
    assert.equal(await refusal(await stranger.sign({...corrections, area: 'uk'})), wrongKey);
  });
});

describe('a page that cannot check signatures', () => {
  test('has no corrections, and is told what it takes', async () => {
    await assert.rejects(verifyUpdates(JSON.stringify(signed), settings, undefined), {
      message: 'cannot be checked on a page without https. Serve the page with https',
    });
  });
});
