import {mergeMessages, type MergeReport} from '../../translation/merge-messages.js';
import {readXliff} from '../../translation/read-xliff.js';
import {setAttribute, splice} from '../../translation/splice.js';
import {elementAt} from '../../translation/xml-markup.js';
import {type DeskContext, type DeskFile, editedText} from './desk-model.js';

/** What the messages of the site have that a file has not, by ids. */
export type Outdated = Pick<MergeReport, 'added' | 'changed' | 'archived' | 'renamed'>;

/** How a file differs from the messages of the site; `undefined` where it has all of them and no other. */
export const outdated = ({text, locale}: DeskFile, {messages}: DeskContext): Outdated | undefined => {
  const merged = mergeMessages(text, messages, {locale});
  if (!('report' in merged)) return undefined;
  const {added, changed, archived, renamed} = merged.report;
  return [added, changed, archived, renamed].some(({length}) => length > 0)
    ? {added, changed, archived, renamed}
    : undefined;
};

/**
 * Gives a file the messages of the site, as the project's own command does: what is translated stays, and a translation
 * of an earlier English becomes a draft. What was changed so far is part of it.
 */
export const bringUpToDate = (desk: DeskFile, context: DeskContext): DeskFile => {
  const merged = mergeMessages(editedText(desk, context), context.messages, {locale: desk.locale});
  return 'text' in merged ? withNewText(desk, merged.text) : desk;
};

/** Has a file say the language that its name says. What was changed so far is part of it. */
export const sayLanguage = (desk: DeskFile, context: DeskContext): DeskFile => {
  const text = editedText(desk, context);
  const {file} = readXliff(text);
  return file
    ? withNewText(desk, splice(text, setAttribute(text, elementAt(text, file.at.file), 'target-language', desk.locale)))
    : desk;
};

const withNewText = (desk: DeskFile, text: string): DeskFile => {
  const {file} = readXliff(text);
  return file ? {...desk, text, file, edits: new Map()} : desk;
};
