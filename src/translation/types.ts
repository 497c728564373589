/** A text part of a message, or the placeholder that stands between two. */
export type MessagePart = string | Placeholder;

export interface Placeholder {
  /** Its index in the source message: XLIFF's `<x id="0"/>`. */
  readonly index: number;
}

/** A message as the code has it. */
export interface SourceMessage {
  readonly id: string;
  readonly parts: readonly MessagePart[];
}

/** One `<trans-unit>`. */
export interface Unit {
  readonly id: string;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly source: readonly MessagePart[];
  /** Absent where there is no `<target>`. */
  readonly target?: readonly MessagePart[];
  /** The `state` of its target, as XLIFF 1.2 names them. */
  readonly state?: string;
}

export interface LocaleFile {
  /** The line of its `<file>`, from 1. */
  readonly line: number;
  /** As the file says; `''` where it says nothing. */
  readonly targetLanguage: string;
  readonly units: readonly Unit[];
}

/** Something that a translator or editor has to know. */
export interface Finding {
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** Short, for machines: `digit-added`. */
  readonly code: string;
  /** What is wrong, and the mend. */
  readonly message: string;
}
