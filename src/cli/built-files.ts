import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** What a build has made: in a clone beside `src/`, in the package where this command itself lies. */
export const builtFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * A JSON file of the build.
 *
 * @param file its path below `dist`
 * @throws with the mend, where it is not there or cannot be read
 */
export const readBuilt = (file: string, folder = builtFolder): unknown => {
  const path = folder + file;
  if (!existsSync(path)) throw new Error(`${path} is not there. Run "npm run build".`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is damaged (${String(error)}). Run "npm run build" again.`, {cause: error});
  }
};

/** The version of this command, which is that of the scripts beside it. */
export const ownVersion = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
};
