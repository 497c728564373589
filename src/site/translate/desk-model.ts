import {decodeXliff, encodeXliff, type XliffEncoding} from '../../translation/decode-xliff.js';
import {partsToText, textToParts, unitSplices} from '../../translation/edit-xliff.js';
import {fillLocale} from '../../translation/fill-locale.js';
import {error} from '../../translation/finding.js';
import {messageStatus} from '../../translation/message-status.js';
import {newLocaleFile} from '../../translation/new-locale-file.js';
import {readXliff} from '../../translation/read-xliff.js';
import {splice} from '../../translation/splice.js';
import type {Finding, GlossaryTerms, LocaleFile, MessageStatus, SourceMessage, Unit} from '../../translation/types.js';
import {localeDirection} from '../../translation/locale-direction.js';
import {localeOfFileName, toLocale} from './locale-tags.js';

/** What the desk holds every file against. */
export interface DeskContext {
  /** The English messages, by id. */
  readonly messages: ReadonlyMap<string, SourceMessage>;
  /** The settled terms, by locale. */
  readonly glossary: Readonly<Record<string, GlossaryTerms>>;
}

/** What somebody changed about a message. What is absent is as in the file. */
export interface Edit {
  readonly text?: string;
  /** Chosen by hand after the text was last changed. */
  readonly status?: MessageStatus;
}

/** An open file and what was changed in it. It never changes itself: each edit makes another. */
export interface DeskFile {
  readonly name: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly encoding: XliffEncoding;
  /** As it was opened. */
  readonly text: string;
  readonly file: LocaleFile;
  /** By message. */
  readonly edits: ReadonlyMap<string, Edit>;
}

/** A file, or why it cannot be read. */
export type Opened = {readonly file: DeskFile} | {readonly findings: readonly Finding[]};

/** What each status is called in a file. */
const states: Readonly<Record<MessageStatus, string>> = {
  untranslated: 'needs-translation',
  draft: 'needs-review-translation',
  reviewed: 'final',
};

const openText = (name: string, text: string, encoding: XliffEncoding, context: DeskContext): Opened => {
  const {file, findings} = readXliff(text);
  if (!file) return {findings};
  // The build goes by the name. One that says nothing is no reason to show nothing.
  const locale = localeOfFileName(name) ?? toLocale(file.targetLanguage);
  if (locale === undefined) {
    const message =
      'Nothing says which language this is. Call the file after its language code, such as pl.xlf for Polish.';
    return {findings: [error(1, 'target-language', message)]};
  }
  if (file.units.some(({fromPo}) => fromPo))
    return openText(`${locale}.xlf`, fromPo(file, locale, context), 'utf-8', context);
  return {file: {name, locale, dir: localeDirection(locale), encoding, text, file, edits: new Map()}};
};

/**
 * What has come from PO has lost its notes, and units that share their words. A whole file takes its translations, as
 * drafts: what PO has kept of their states says little.
 */
const fromPo = ({units}: LocaleFile, locale: string, {messages}: DeskContext): string =>
  fillLocale(
    newLocaleFile(locale, messages.values()),
    Object.fromEntries(
      units.flatMap(({id, target}) => {
        const message = messages.get(id);
        return message && target && target.length > 0 ? [[id, partsToText(target, message)]] : [];
      }),
    ),
    states.draft,
  ).text;

/** Opens a file that somebody brought. Never throws. */
export const openFile = (name: string, bytes: Uint8Array, context: DeskContext): Opened => {
  const decoded = decodeXliff(bytes);
  return 'finding' in decoded ? {findings: [decoded.finding]} : openText(name, decoded.text, decoded.encoding, context);
};

/** Begins a file of a new language, with every message and no translation. */
export const openNew = (locale: string, context: DeskContext): Opened =>
  openText(`${locale}.xlf`, newLocaleFile(locale, context.messages.values()), 'utf-8', context);

/** The unit of a message; of several, the first. */
export const unitOf = ({file}: DeskFile, id: string): Unit | undefined => file.units.find((unit) => unit.id === id);

const textOf = (desk: DeskFile, message: SourceMessage): string => {
  const {target} = unitOf(desk, message.id) ?? {};
  return target ? partsToText(target, message) : '';
};

/** What stands in the field of a message. */
export const currentText = (desk: DeskFile, message: SourceMessage): string =>
  desk.edits.get(message.id)?.text ?? textOf(desk, message);

const originalStatus = (desk: DeskFile, id: string): MessageStatus => {
  const unit = unitOf(desk, id);
  return unit ? messageStatus(unit) : 'untranslated';
};

/** An edited text is nobody's reviewed one, unless somebody says so again. */
const statusAfter = (desk: DeskFile, id: string, {text, status}: Edit): MessageStatus => {
  if (status !== undefined) return status;
  if (text === undefined) return originalStatus(desk, id);
  return text.trim() === '' ? 'untranslated' : 'draft';
};

const withEdit = (desk: DeskFile, id: string, edit: Edit): DeskFile => {
  const edits = new Map(desk.edits);
  if (edit.text === undefined && edit.status === undefined) edits.delete(id);
  else edits.set(id, edit);
  return {...desk, edits};
};

/** Changes a translation. The text that the file had makes it what it was in the file, its status too. */
export const withText = (desk: DeskFile, message: SourceMessage, text: string): DeskFile =>
  withEdit(desk, message.id, text === textOf(desk, message) ? {} : {text});

/** Says how far a translation is. */
export const withStatus = (desk: DeskFile, {id}: SourceMessage, status: MessageStatus): DeskFile => {
  const {text} = desk.edits.get(id) ?? {};
  const edit = text === undefined ? {} : {text};
  return withEdit(desk, id, statusAfter(desk, id, edit) === status ? edit : {...edit, status});
};

/** Puts back what the file had. */
export const withoutEdit = (desk: DeskFile, id: string): DeskFile => withEdit(desk, id, {});

/** The text of the file with its changes: the same but for them. */
export const editedText = (desk: DeskFile, {messages}: DeskContext): string =>
  splice(
    desk.text,
    [...desk.edits].flatMap(([id, edit]) => {
      const [unit, message] = [unitOf(desk, id), messages.get(id)];
      if (!unit || !message) return [];
      const status = statusAfter(desk, id, edit);
      return unitSplices(desk.text, unit, {
        ...(edit.text !== undefined && {target: textToParts(edit.text, message).parts}),
        ...(status !== originalStatus(desk, id) && {state: states[status]}),
      });
    }),
  );

/** The bytes of the file with its changes, to be saved under its name. */
export const bytesOf = (desk: DeskFile, context: DeskContext): Uint8Array =>
  encodeXliff(editedText(desk, context), desk.encoding);
