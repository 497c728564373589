import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {UpdatesKeyFile} from '../build/updates-settings.js';
import {bundledAreas} from '../facts/read-area.js';
import {ecdsa, type PublicKey} from '../packs/verify-updates.js';
import {publicFile, readKeys, writePrivate, writeWhole} from './updates-files.js';

export interface KeygenOptions {
  readonly area?: string | undefined;
  /** The folder of the keys. */
  readonly out: string;
  /** The next key becomes the current one. */
  readonly rotate: boolean;
  /** A new next key takes the place of one that is lost or stolen; the current one stays. */
  readonly replaceNext?: boolean;
  readonly minimum?: number | undefined;
}

/** The name of a private key's file has the start of the public one, by which a person tells two apart. */
const privateFile = (area: string, {x}: PublicKey): string => `updates-${area}-${x.slice(0, 8)}.private.jwk`;

/** Makes a key, and writes its private side. */
const makeKey = async (area: string, out: string): Promise<PublicKey> => {
  const pair = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const {x = '', y = ''} = jwk;
  await writePrivate(join(out, privateFile(area, {x, y})), `${JSON.stringify(jwk, null, 2)}\n`);
  return {x, y};
};

const write = async (out: string, keys: UpdatesKeyFile): Promise<void> => {
  await writeWhole(join(out, publicFile), `${JSON.stringify(keys, null, 2)}\n`);
};

const makeKeys = async (area: string, out: string): Promise<readonly string[]> => {
  const file = join(out, publicFile);
  if (existsSync(file))
    throw new Error(`${file} is there already: pages may know its keys. To change them, use --rotate.`);
  await mkdir(out, {recursive: true});
  const current = await makeKey(area, out);
  const next = await makeKey(area, out);
  await write(out, {area, minimumSequence: 1, keys: [current, next]});
  return [
    `${file} is public. Name it when you build: CSW_UPDATES=${file} npm run build`,
    `${join(out, privateFile(area, current))} signs. Only those who sign may read it.`,
    `${join(out, privateFile(area, next))} is for the day when that one is lost or stolen. Keep it in another place, and not on this computer.`,
  ];
};

const checkMinimum = ({minimumSequence}: UpdatesKeyFile, minimum = minimumSequence): number => {
  if (minimum < minimumSequence)
    throw new Error(
      `--minimum ${String(minimum)} is lower than ${String(minimumSequence)}, which is there. It only grows.`,
    );
  return minimum;
};

/** The keys in place of those that are there, and what to do with the files. */
const newKeys = async (
  {keys: [current, next], area}: UpdatesKeyFile,
  {out, rotate}: KeygenOptions,
): Promise<{readonly keys: readonly PublicKey[]; readonly gone: PublicKey; readonly lines: readonly string[]}> => {
  if (!current || !next)
    throw new Error(`${join(out, publicFile)} has no next key. Take the file as "csw updates keygen" wrote it.`);
  const fresh = await makeKey(area, out);
  const fileOf = (key: PublicKey): string => join(out, privateFile(area, key));
  const kept = `${fileOf(fresh)} is the next one. Keep it in another place, and not on this computer.`;
  return rotate
    ? {
        keys: [next, fresh],
        gone: current,
        lines: [
          `${fileOf(next)} signs from now on. Pages with an older version take it already.`,
          kept,
          `${fileOf(current)} has retired: a new version takes nothing that it signs. Sign the corrections anew and publish them first.`,
        ],
      }
    : {
        keys: [current, fresh],
        gone: next,
        lines: [
          `${fileOf(current)} signs as before.`,
          kept,
          `${fileOf(next)} has retired: a new version takes nothing that it signs.`,
        ],
      };
};

const changeKeys = async (options: KeygenOptions): Promise<readonly string[]> => {
  const {out, rotate, replaceNext = false, minimum} = options;
  if (rotate && replaceNext) throw new Error('--rotate and --replace-next are two things. Leave one out.');
  const file = join(out, publicFile);
  const there = await readKeys(file);
  const {area, retired = []} = there;
  const minimumSequence = checkMinimum(there, minimum);
  const news = `Build a new version with it: CSW_UPDATES=${file} npm run build`;
  if (!rotate && !replaceNext) {
    await write(out, {...there, minimumSequence});
    return [
      `${file}: the lowest number that a build takes is ${String(minimumSequence)} now. Publish corrections with that number or a higher one first.`,
      news,
    ];
  }
  const {keys, gone, lines} = await newKeys(there, options);
  await write(out, {area, minimumSequence, keys, retired: [...retired, gone]});
  return [...lines, news];
};

/** Makes the keys of an area, or the next ones. Gives what to do with each file, a line each. */
export const keygen = async (options: KeygenOptions): Promise<readonly string[]> => {
  const {area, out, rotate, replaceNext = false, minimum} = options;
  if (rotate || replaceNext || minimum !== undefined) {
    if (area !== undefined) throw new Error('The area of keys that are there stays. Leave out --area.');
    return changeKeys(options);
  }
  if (area === undefined || !Object.hasOwn(bundledAreas, area))
    throw new Error(`Name the area whose facts you correct: --area ${Object.keys(bundledAreas).join(', ')}.`);
  return makeKeys(area, out);
};
