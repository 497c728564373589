import {readdirSync} from 'node:fs';
import {read} from './documents.js';

const sources = [
  ...readdirSync(new URL('../../src/translation', import.meta.url)).map((file) => `src/translation/${file}`),
  'src/build/read-locale.ts',
];

/** How a finding gets its code: as a property, or as the first text that is handed to what makes one. */
const given = /\bcode: '([\w-]+)'|\b(?:error|warning|problem)\(\s*(?:[^'"`;{}]*,\s*)?'([\w-]+)'/g;

/** Every code that the sources of the reader and the gate name. */
export const gateCodes = (): string[] => [
  ...new Set(
    sources.flatMap((file) => [...read(file).matchAll(given)].map(([, first, second = '']) => first ?? second)),
  ),
];
