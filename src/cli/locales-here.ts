import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {localesFolder} from '../build/locale-files.js';

/** The project's own locale files in a clone; for the command in a package, those where it is called. */
export const localesHere = (): string => (existsSync(localesFolder) ? localesFolder : resolve('locales'));
