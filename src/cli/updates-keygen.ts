import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {UpdatesKeyFile} from '../build/updates-settings.js';
import {bundledAreas} from '../facts/read-area.js';
import type {PublicKey} from '../packs/verify-updates.js';
import {ecdsa, publicFile, readKeys, writePrivate, writeWhole} from './updates-files.js';

export interface KeygenOptions {
  readonly area?: string | undefined;
  /** The folder of the keys. */
  readonly out: string;
  readonly rotate: boolean;
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

const changeKeys = async ({out, rotate, minimum}: KeygenOptions): Promise<readonly string[]> => {
  const file = join(out, publicFile);
  const keys = await readKeys(file);
  const minimumSequence = checkMinimum(keys, minimum);
  const {area, retired = []} = keys;
  const [former, next] = keys.keys;
  const news = `Build a new version with it: CSW_UPDATES=${file} npm run build`;
  if (!rotate) {
    await write(out, {...keys, minimumSequence});
    return [
      `${file}: the lowest number that a build takes is ${String(minimumSequence)} now. Publish corrections with that number or a higher one first.`,
      news,
    ];
  }
  if (!former || !next) throw new Error(`${file} has no next key that could become the current one.`);
  const fresh = await makeKey(area, out);
  await write(out, {area, minimumSequence, keys: [next, fresh], retired: [...retired, former]});
  return [
    `${join(out, privateFile(area, next))} signs from now on. Pages with an older version take it already.`,
    `${join(out, privateFile(area, fresh))} is the next one. Keep it in another place, and not on this computer.`,
    `${join(out, privateFile(area, former))} has retired: a new version takes nothing that it signs. Sign the corrections anew and publish them first.`,
    news,
  ];
};

/** Makes the keys of an area, or the next ones. Gives what to do with each file, a line each. */
export const keygen = async (options: KeygenOptions): Promise<readonly string[]> => {
  const {area, out, rotate, minimum} = options;
  if (rotate || minimum !== undefined) {
    if (area !== undefined) throw new Error('The area of keys that are there stays. Leave out --area.');
    return changeKeys(options);
  }
  if (area === undefined || !Object.hasOwn(bundledAreas, area))
    throw new Error(`Name the area whose facts you correct: --area ${Object.keys(bundledAreas).join(', ')}.`);
  return makeKeys(area, out);
};
