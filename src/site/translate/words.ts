import type {MessageStatus} from '../../translation/types.js';
import type {Flag} from './preview-language.js';

/** How far a message is, in words. */
export const statusNames: Readonly<Record<MessageStatus, string>> = {
  untranslated: 'Not translated',
  draft: 'Draft',
  reviewed: 'Reviewed',
};

/** What choosing a status says. */
export const statusMeanings: Readonly<Record<MessageStatus, string>> = {
  untranslated: 'Readers see the English.',
  draft: 'Nobody else has read it yet.',
  reviewed: 'A second person who speaks the language has read it.',
};

/** The marks that a preview can show, and what each is called. What is refused looks like what is not translated. */
export const markNames: Readonly<Record<Exclude<Flag, 'refused'>, string>> = {
  untranslated: 'English stands here',
  draft: 'Draft',
  overflow: 'Too wide at 200 pixels',
  direction: 'Direction problem',
};
export type Mark = keyof typeof markNames;
export const marks = Object.keys(markNames) as readonly Mark[];

/** `1 message`, `2 messages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;
