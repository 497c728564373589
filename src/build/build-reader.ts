import {createHash} from 'node:crypto';
import {rollup} from 'rollup';
import {type BuildMessages, readerConfig} from './rollup-config.js';

/**
 * Writes the second script.
 *
 * @returns its hash in the form of an `integrity` attribute
 */
export const buildReader = async (messages: BuildMessages): Promise<string> => {
  const {output, ...input} = readerConfig(messages);
  const bundle = await rollup(input);
  const {output: files} = await bundle.write([output ?? []].flat()[0] ?? {});
  return `sha384-${createHash('sha384').update(files[0].code).digest('base64')}`;
};
