import {resolve} from 'node:path';
import {readText} from '../updates-files.js';
import {withoutPassword} from './web-address.js';

/** A page to be looked at, as it was named; an address without a name and a password. */
export interface PageTarget {
  readonly name: string;
  readonly isFile: boolean;
}

/** What starts like an address is none of a file; `C:\` is. */
const hasScheme = (name: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(name);

const targetOf = (name: string): PageTarget =>
  hasScheme(name) ? {name: withoutPassword(name), isFile: false} : {name, isFile: true};

const keyOf = ({name, isFile}: PageTarget): string => {
  if (isFile) return resolve(name);
  if (!URL.canParse(name)) return name;
  const url = new URL(name);
  url.hash = '';
  return url.href;
};

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/**
 * What is to be looked at, each page once, in the order in which it was named.
 *
 * @param lists files with an address or a path a line; a line that starts with `#` is a comment
 * @throws where nothing is named, or a list cannot be read
 */
export const pageTargets = async (
  names: readonly string[],
  lists: readonly string[],
): Promise<readonly PageTarget[]> => {
  const texts = await Promise.all(lists.map(readText));
  const targets = [...names, ...texts.flatMap(linesOf)].map(targetOf);
  if (targets.length === 0)
    throw new Error('Name the pages to check: addresses, files, or --list with a file that has one a line.');
  return [...new Map(targets.map((target) => [keyOf(target), target] as const).reverse()).values()].reverse();
};
