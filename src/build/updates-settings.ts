import {readFileSync} from 'node:fs';
import {bundledAreas} from '../facts/read-area.js';
import {duplicateKey} from '../packs/duplicate-key.js';
import {jsonPath, type Schema, schemaProblems} from '../packs/json-schema.js';
import {importPublicKey, type PublicKey, type UpdatesSettings} from '../packs/verify-updates.js';

/** What `csw updates keygen` writes: the settings of builds, and the keys that have signed before. */
export interface UpdatesKeyFile extends UpdatesSettings {
  /** They sign no more, and no build takes them: a file that they have signed can still be read. */
  readonly retired?: readonly PublicKey[];
}

const coordinate: Schema = {
  type: 'string',
  pattern: '^[\\w-]{43}$',
  errorMessage: 'is no coordinate of a P-256 key. Take the file as "csw updates keygen" wrote it',
};

const key: Schema = {
  type: 'object',
  required: ['x', 'y'],
  properties: {x: coordinate, y: coordinate},
  additionalProperties: false,
};

const schema: Schema = {
  type: 'object',
  required: ['area', 'minimumSequence', 'keys'],
  properties: {
    area: {enum: Object.keys(bundledAreas)},
    minimumSequence: {type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER},
    keys: {type: 'array', items: key, minItems: 1, maxItems: 2},
    retired: {type: 'array', items: key, maxItems: 50},
  },
  additionalProperties: false,
};

/** A point that is not on the curve would be found out on a visitor's page, where no correction would come. */
const checkPoint = async (point: PublicKey): Promise<void> => {
  try {
    await importPublicKey(point, crypto.subtle);
  } catch {
    throw new Error(
      `has a key that is no point of P-256 (x: ${point.x}). Take the file as "csw updates keygen" wrote it`,
    );
  }
};

/**
 * Reads the public side of signed corrections.
 *
 * @throws with what is wrong and the mend, to be read after the file's name
 */
export const parseUpdatesKeys = async (text: string): Promise<UpdatesKeyFile> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('is not JSON. Take the file as "csw updates keygen" wrote it');
  }
  const twice = duplicateKey(text);
  if (twice) throw new Error(`has ${jsonPath(twice)} twice. Keep one`);
  const [problem] = schemaProblems(schema, value);
  if (problem) throw new Error(`is no file of keys: ${jsonPath(problem.path)} ${problem.message}`);
  const settings = value as UpdatesKeyFile;
  for (const point of [...settings.keys, ...(settings.retired ?? [])]) await checkPoint(point);
  return settings;
};

/**
 * Who may sign corrections for this build: what the file says that `CSW_UPDATES` names.
 *
 * @returns `undefined` without one: then no page asks for corrections
 * @throws where the file cannot be used: a slip would build scripts that no correction reaches
 */
export const updatesSettings = async (file = process.env.CSW_UPDATES): Promise<UpdatesSettings | undefined> => {
  if (file === undefined || file === '') return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`CSW_UPDATES names "${file}", which cannot be read: ${String(error)}.`, {cause: error});
  }
  try {
    const {area, minimumSequence, keys} = await parseUpdatesKeys(text);
    return {area, minimumSequence, keys};
  } catch (error) {
    throw new Error(`CSW_UPDATES: ${file} ${error instanceof Error ? error.message : String(error)}.`, {cause: error});
  }
};
