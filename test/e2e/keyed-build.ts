import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {buildReader} from '../../src/build/build-reader.js';
import {rollupConfig} from '../../src/build/rollup-config.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import type {Corrections} from '../../src/facts/corrections.js';
import {protectedHeader, signingInput, toBase64Url} from '../../src/packs/read-updates.js';

const curve = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** The two scripts of a build that takes corrections, and who may sign them. */
export interface KeyedBuild {
  readonly script: string;
  readonly reader: string;
  /** What a snippet's `integrity` names. */
  readonly integrity: string;
  /** `updates.json` as an operator publishes it. */
  readonly sign: (corrections: Partial<Corrections>) => Promise<string>;
}

/** Builds for a key made now, for the area `kent`, from the number 2 on. Its locales have hashes that no file meets. */
export const keyedBuild = async (): Promise<KeyedBuild> => {
  const {privateKey, publicKey} = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const {x = '', y = ''} = await crypto.subtle.exportKey('jwk', publicKey);
  const sources = [...readSourceMessages().values()];
  const messages = {
    ids: sources.map(({id}) => id),
    sources,
    locales: {pl: 'sha256-of-no-file'},
    updates: {area: 'kent', minimumSequence: 2, keys: [{x, y}]},
  };
  const folder = mkdtempSync(join(tmpdir(), 'csw-keyed-'));
  try {
    const reader = await buildReader(messages, folder);
    const [config] = rollupConfig({...messages, reader});
    if (!config) throw new Error('there is no script to build');
    const bundle = await rollup(config);
    const {output} = await bundle.generate([config.output ?? []].flat()[0] ?? {});
    const script = output[0].code;
    return {
      script,
      reader: readFileSync(join(folder, 'reader.js'), 'utf8'),
      integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
      sign: async (corrections) => {
        const text = JSON.stringify({
          area: 'kent',
          sequence: 2,
          source: {name: 'Example Council'},
          checked: '2026-11-20',
          reviewBy: '2027-11-20',
          ...corrections,
        });
        const signed = {protected: protectedHeader, payload: toBase64Url(new TextEncoder().encode(text))};
        const signature = await crypto.subtle.sign(curve, privateKey, signingInput(signed));
        return JSON.stringify({...signed, signature: toBase64Url(new Uint8Array(signature))});
      },
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
};
