import {parseArgs, type ParseArgsConfig} from 'node:util';
import {reasonOf} from './updates-files.js';

/** What the arguments say: options by name, and the rest in order. */
export const readOptions = <T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{args: string[]; options: T; allowPositionals: true}>> => {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (thrown) {
    // Node goes on to explain how a file may be called what looks like an option.
    const [, option] = /^Unknown option '(.*?)'/.exec(reasonOf(thrown)) ?? [];
    throw option === undefined ? thrown : new Error(`"${option}" is unknown.`, {cause: thrown});
  }
};
