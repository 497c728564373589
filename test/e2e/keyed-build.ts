import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {buildReader} from '../../src/build/build-reader.js';
import {integrityOf} from '../../src/build/integrity.js';
import {rollupConfig} from '../../src/build/rollup-config.js';
import {readSourceMessages} from '../../src/build/source-messages.js';
import type {Corrections} from '../../src/facts/corrections.js';
import {correctionsWith} from '../packs/corrections-with.js';
import {newSigner} from '../packs/signer.js';

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
  const signer = await newSigner();
  const sources = [...readSourceMessages().values()];
  const messages = {
    ids: sources.map(({id}) => id),
    sources,
    locales: {pl: 'sha256-of-no-file'},
    updates: {area: 'kent', minimumSequence: 2, keys: [signer.publicKey]},
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
      integrity: integrityOf(script),
      sign: async (corrections) => JSON.stringify(await signer.sign(correctionsWith(corrections))),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
};
