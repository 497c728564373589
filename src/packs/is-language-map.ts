import type {LanguageMap} from '../facts/types.js';

/** Whether a value of a pack is a text by language: nothing else in a pack has a text by the name `en`. */
export const isLanguageMap = (value: object): value is LanguageMap =>
  Object.hasOwn(value, 'en') && typeof (value as {readonly en?: unknown}).en === 'string';
