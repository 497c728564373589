import {createHash} from 'node:crypto';
import type {LocaleData} from '../language/messages.js';

/** What stands for the words of a locale: a picture that was drawn of others is out of date. */
export const wordsHash = ({messages}: LocaleData): string =>
  createHash('sha256').update(JSON.stringify(messages)).digest('hex');
