/** A text part of a message, or the placeholder that stands between two. */
export type MessagePart = string | Placeholder;

export interface Placeholder {
  /** Its index in the source message: XLIFF's `<x id="0"/>`. `NaN` where a file's `id` is no index. */
  readonly index: number;
  /** What stands there, in a word: `provider`. From the code in a source message, from `equiv-text` in a file. */
  readonly name?: string;
}

/** A message as the code has it. */
export interface SourceMessage {
  readonly id: string;
  readonly parts: readonly MessagePart[];
  /** The note for translators: `desc` in the code. */
  readonly note: string;
}

/** Where something stands in the text of a file: UTF-16 code units from its start, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An element of a file: all of it, and what stands between its tags (`undefined` for `<target/>`). */
export interface ElementSpan extends Span {
  readonly content: Span | undefined;
}

/** One `<trans-unit>`. */
export interface Unit {
  readonly id: string;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly source: readonly MessagePart[];
  /** Absent where there is no `<target>`; empty for an empty one. */
  readonly target?: readonly MessagePart[];
  /** The `state` of its target, as XLIFF 1.2 names them. */
  readonly state?: string;
  /** `approved="yes"` on the unit. */
  readonly approved: boolean;
  /** What `<note>` elements say, in order. */
  readonly notes: readonly Note[];
  /** The newest translation of an earlier English, from `<alt-trans alttranstype="previous-version">`. */
  readonly previous?: {readonly source: readonly MessagePart[]; readonly target: readonly MessagePart[]};
  /** The most characters that its target may have: `maxwidth`, where `size-unit` says that it counts characters. */
  readonly maxLength?: number;
  /** It has come through PO, which keeps no placeholders. Several such units may stand at one place. */
  readonly fromPo?: boolean;
  /** Inline elements in the target that no message of ours has: `g`, `ph`, `bpt` and so on, by name. */
  readonly foreignMarkup: readonly string[];
  /** Where its parts stand in the text. */
  readonly at: {readonly unit: ElementSpan; readonly source?: ElementSpan; readonly target?: ElementSpan};
}

export interface Note {
  readonly from?: string;
  readonly text: string;
  readonly at: ElementSpan;
}

export interface LocaleFile {
  /** The line of its `<file>`, from 1. */
  readonly line: number;
  /** As the file says; `''` where it says nothing. */
  readonly sourceLanguage: string;
  /** As the file says; `''` where it says nothing. */
  readonly targetLanguage: string;
  readonly units: readonly Unit[];
  /** Where `<file>` and `<body>` stand in the text. */
  readonly at: {readonly file: ElementSpan; readonly body?: ElementSpan};
}

/** Something that a translator or editor has to know. */
export interface Finding {
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** Short, for machines: `digit-added`. */
  readonly code: string;
  /** The id of the message that it is about; absent where it is about the file. */
  readonly id?: string;
  /** What is wrong, and the mend. */
  readonly message: string;
}

/** How far a message of a locale is. */
export type MessageStatus = 'untranslated' | 'draft' | 'reviewed';

/** What a build does with translations that nobody has reviewed; `CSW_DRAFTS` sets it. */
export const draftPolicies = ['notice', 'english', 'hide'] as const;
export type DraftPolicy = (typeof draftPolicies)[number];

/** The terms that a locale has settled on, by their English. */
export type GlossaryTerms = Readonly<Record<string, GlossaryTerm>>;

export interface GlossaryTerm {
  /** The term in its dictionary form. */
  readonly use: string;
  /** Its forms, in lower case; `*` stands for any letters. A translation has to hold one of them. */
  readonly accept: readonly string[];
}
