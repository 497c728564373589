import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'rollup';
import {integrityOf} from './integrity.js';
import {type BuildMessages, readerConfig} from './rollup-config.js';

/**
 * Writes the second script.
 *
 * @param folder has to be there
 * @returns its hash in the form of an `integrity` attribute
 */
export const buildReader = async (messages: BuildMessages, folder = 'dist'): Promise<string> => {
  const {output, ...input} = readerConfig(messages);
  const bundle = await rollup(input);
  const {output: files} = await bundle.generate([output ?? []].flat()[0] ?? {});
  const [{code}] = files;
  writeFileSync(join(folder, 'reader.js'), code);
  return integrityOf(code);
};
