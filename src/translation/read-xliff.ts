import {mostBytes, tooLarge} from './decode-xliff.js';
import {error} from './finding.js';
import {type DocumentElement, type ParsedDocument, parseDocument} from './parse-document.js';
import {childrenOf, readPoUnit, readUnit} from './read-unit.js';
import type {Finding, LocaleFile, Unit} from './types.js';

const family = 'urn:oasis:names:tc:xliff:document:';
const xliff12 = `${family}1.2`;
/** What the Translate Toolkit makes of PO. */
const xliff11 = `${family}1.1`;

export interface ReadXliff {
  /** Absent where nothing can be read. */
  readonly file?: LocaleFile;
  /** What is wrong with the file itself. With a `file`, they belong beside what `checkLocale` finds. */
  readonly findings: readonly Finding[];
}

/** Reads an XLIFF 1.2 file, as translators' tools write it. Where it cannot be read, says why. Never throws. */
export const readXliff = (text: string): ReadXliff => {
  if (text.length > mostBytes) return {findings: [tooLarge(text.length)]};
  const document = parseDocument(text);
  if ('finding' in document) return {findings: [document.finding]};
  const refusal = refuse(document);
  return refusal ? {findings: [refusal]} : readFile(document);
};

const elementsIn = ({children}: DocumentElement): readonly DocumentElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first element that a reader which knows no prefixes would miss. */
const prefixed = (element: DocumentElement): DocumentElement | undefined => {
  if (element.prefix !== '' && element.namespace === xliff12) return element;
  for (const child of elementsIn(element)) {
    const found = prefixed(child);
    if (found) return found;
  }
  return undefined;
};

const refuse = ({root, lineAt}: ParsedDocument): Finding | undefined => {
  const line = lineAt(root.at.start);
  const {version = ''} = root.attributes;
  if (root.localName === 'xliff' && (version.startsWith('2') || root.namespace.startsWith(`${family}2`))) {
    const message = 'This is XLIFF 2. Export it from your tool as XLIFF 1.2, which is another format, and send that.';
    return error(line, 'xliff-2', message);
  }
  const files = childrenOf(root, 'file');
  if (root.localName !== 'xliff' || (root.namespace !== xliff12 && root.namespace !== xliff11) || !files[0]) {
    const message = `This is not an XLIFF 1.2 file: its root must be <xliff version="1.2" xmlns="${xliff12}">, with a <file> in it.`;
    return error(line, 'not-xliff', message);
  }
  const withPrefix = prefixed(root);
  if (withPrefix) {
    const {name, prefix, localName} = withPrefix;
    const message = `<${name}> has the prefix "${prefix}:", which other readers of XLIFF do not find. Write <${localName}>, and xmlns instead of xmlns:${prefix}.`;
    return error(lineAt(withPrefix.at.start), 'prefixed-namespace', message);
  }
  const another = files.slice(1).find((file) => !isOnlyForeign(file));
  if (another) {
    const message = 'There is a second <file>. Move its units into the first one.';
    return error(lineAt(another.at.start), 'second-file', message);
  }
  return undefined;
};

interface Found {
  readonly units: DocumentElement[];
  /** Units of another version of XLIFF. */
  readonly foreign: DocumentElement[];
}

/** Looks for units, in groups too. What other namespaces bring along is not looked into. */
const findUnits = (element: DocumentElement, namespace: string, found: Found): Found => {
  for (const child of elementsIn(element)) {
    const isUnit = child.localName === 'trans-unit' || child.localName === 'unit';
    if (child.namespace === namespace) {
      if (child.localName === 'trans-unit') found.units.push(child);
      else if (child.localName === 'body' || child.localName === 'group') findUnits(child, namespace, found);
    } else if (isUnit && child.namespace.startsWith(family)) found.foreign.push(child);
  }
  return found;
};

/** Whether a `<file>` has nothing but units of another version: po2xliff -t adds one such behind the file of its template. */
const isOnlyForeign = (file: DocumentElement): boolean => {
  const {units, foreign} = findUnits(file, file.namespace, {units: [], foreign: []});
  return units.length === 0 && foreign.length > 0;
};

const foreignUnit = ([first, ...others]: readonly DocumentElement[], {lineAt}: ParsedDocument): Finding[] => {
  if (!first) return [];
  const count = others.length === 0 ? 'A unit' : `${String(others.length + 1)} units, the first of them here,`;
  const message = `${count} of another version of XLIFF (<${first.name}>) would not be read. Remove them, and copy what they say into the units of the file itself. po2xliff writes such units with -t: convert without it.`;
  return [error(lineAt(first.at.start), 'foreign-unit', message)];
};

/** A unit says one thing once: of two targets, one would be shown and the other reviewed. */
const doubled = (units: readonly DocumentElement[], {lineAt}: ParsedDocument): Finding[] =>
  units.flatMap((unit) =>
    ['source', 'target'].flatMap((name) => {
      const [, second] = childrenOf(unit, name);
      const message = `${unit.attributes.id ?? ''}: there is a second <${name}> in this unit. Keep one.`;
      return second ? [error(lineAt(second.at.start), 'malformed', message)] : [];
    }),
  );

const readFile = (document: ParsedDocument): ReadXliff => {
  const {root, lineAt} = document;
  const [file, ...others] = childrenOf(root, 'file');
  if (!file) throw new Error('refuse() has let a file without <file> through');
  const [body] = childrenOf(file, 'body');
  const {units, foreign} = findUnits(file, root.namespace, {units: [], foreign: []});
  for (const other of others) findUnits(other, root.namespace, {units: [], foreign});
  const read = (unit: DocumentElement): readonly Unit[] => {
    const line = lineAt(unit.at.start);
    return root.namespace === xliff11 ? readPoUnit(unit, line) : [readUnit(unit, line)];
  };
  return {
    file: {
      line: lineAt(file.at.start),
      sourceLanguage: file.attributes['source-language'] ?? '',
      targetLanguage: file.attributes['target-language'] ?? '',
      units: units.flatMap(read),
      at: {file: file.at, ...(body && {body: body.at})},
    },
    findings: [...foreignUnit(foreign, document), ...doubled(units, document)],
  };
};
