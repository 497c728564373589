import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'node:test';
import type {UpdatesKeyFile} from '../../src/build/updates-settings.js';
import {keygen, type KeygenOptions} from '../../src/cli/updates-keygen.js';
import {sign, type SignOptions} from '../../src/cli/updates-sign.js';
import {type Verdict, verify} from '../../src/cli/updates-verify.js';

/** A draft as an operator writes it, of each kind of correction. */
export const draft = {
  area: 'maidstone',
  source: {name: 'Example Council'},
  checked: '2026-11-20',
  reviewBy: '2027-05-20',
  contacts: {
    'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
    'police-text': {withdrawn: true, instead: 'police'},
  },
  places: {'lloyds-park-wood': {withdrawn: true, instead: 'lloyds-tonbridge-road'}},
  links: {'substance-misuse': {url: 'https://help.example/'}},
};

export interface Signing extends Partial<Omit<SignOptions, 'draft'>> {
  /** What the draft says, as a text or as what becomes one. */
  readonly value?: unknown;
  /** Which of the keys signs, from 0. */
  readonly place?: number;
}

let folder: string;

/** A file of the temporary folder that each test has. */
export const inFolder = (name = ''): string => join(folder, name);

export const write = (name: string, value: unknown): string => {
  writeFileSync(inFolder(name), typeof value === 'string' ? value : JSON.stringify(value));
  return inFolder(name);
};

export const readIn = (name: string): string => readFileSync(inFolder(name), 'utf8');

export const keys = (): UpdatesKeyFile => JSON.parse(readIn('updates-key.json')) as UpdatesKeyFile;

/** The private key's file whose public side is in this place. */
export const privateFile = (place: number): string =>
  inFolder(`updates-maidstone-${keys().keys[place]?.x.slice(0, 8) ?? ''}.private.jwk`);

export const make = (more: Partial<KeygenOptions> = {area: 'maidstone'}): Promise<readonly string[]> =>
  keygen({out: folder, rotate: false, ...more});

export const signDraft = ({value = draft, place = 0, ...more}: Signing = {}): Promise<readonly string[]> =>
  sign({
    draft: write('draft.json', value),
    key: privateFile(place),
    out: inFolder('updates.json'),
    drop: [],
    ...more,
  });

export const verdict = (): Promise<Verdict> =>
  verify(inFolder('updates.json'), inFolder('updates-key.json'), new Date('2026-11-25T12:00:00Z'));

/** What is said of `updates.json`. */
export const verdictText = async (): Promise<string> => {
  const {refused, lines} = await verdict();
  return refused ?? lines.join('\n');
};

/** Gives each test of a file a folder of its own. */
export const useFolder = (): void => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'csw-updates-'));
  });
  afterEach(() => {
    rmSync(folder, {recursive: true});
  });
};
