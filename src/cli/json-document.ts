import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';
import {lineFinder} from '../translation/line-finder.js';

type Path = readonly (string | number)[];

export interface Duplicate {
  /** What leads to it. */
  readonly path: Path;
  readonly line: number;
  /** The line of the one before. */
  readonly firstLine: number;
}

/** A text that is JSON, or nearly, and where in it things stand. */
export interface JsonDocument {
  /** Why it is not JSON, and the mend; absent where it is. */
  readonly syntaxProblem?: {readonly line: number; readonly message: string};
  /** The names that an object has once more. */
  readonly duplicates: readonly Duplicate[];
  /** The line, from 1, of what a path leads to; where that is not there, of what it would be in. */
  readonly lineOf: (path: Path) => number;
}

/** Nothing that we read is half as deep. A reader that calls itself would run out of stack somewhere above. */
const deepest = 100;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

const inQuotes =
  'Write each text and each name between straight quotation marks ("…"), and \\" for one inside of a text';

/** What is wrong, by the parser's name for it, after what `before` says. */
const words: Readonly<Record<string, (before: string, found: string) => string>> = {
  InvalidSymbol: (_, found) => `${found} is neither a text nor a number. ${inQuotes}`,
  PropertyNameExpected: (before) => `after ${before} a name in quotation marks is missing. Add it`,
  ValueExpected: (before) => `after ${before} a value is missing. Add it`,
  ColonExpected: (before) => `after ${before} a colon is missing. Add it`,
  CommaExpected: (before) => `after ${before} a comma is missing. Add it`,
  CloseBraceExpected: (before) => `after ${before} a closing } is missing. Add it`,
  CloseBracketExpected: (before) => `after ${before} a closing ] is missing. Add it`,
  EndOfFileExpected: (_, found) => `${found} stands after the last bracket. Remove it`,
  InvalidCommentToken: () => 'a comment, which JSON does not have. Remove it',
  UnexpectedEndOfComment: () => 'a comment, which JSON does not have. Remove it',
  UnexpectedEndOfString: (_, found) => `${found} is not closed on its line. Add the quotation mark at its end`,
  UnexpectedEndOfNumber: (_, found) => `${found} is not a whole number. Finish it`,
  InvalidUnicode: (_, found) => `${found} has a backslash that means nothing. Write \\\\ for a backslash`,
  InvalidEscapeCharacter: (_, found) => `${found} has a backslash that means nothing. Write \\\\ for a backslash`,
  InvalidCharacter: (_, found) => `${found} has a tab, or another character that nobody sees. Remove it`,
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** An error where an editor would mend it: what is missing is missing after what stands before it. */
const syntaxProblem = (
  text: string,
  {error, offset, length}: ParseError,
): {readonly offset: number; readonly message: string} => {
  const before = text.slice(0, offset).trimEnd();
  const [last = 'the start'] = /"(?:[^"\\\r\n]|\\.)*"$|[^\s"{}[\],:]+$|.$/su.exec(before) ?? [];
  const code = printParseErrorCode(error);
  const [, missing] = /^(PropertyName|Value|Colon|Comma|CloseBrace|CloseBracket)Expected$/.exec(code) ?? [];
  const end = Math.max(before.length - 1, 0);
  if ((missing === 'PropertyName' || missing === 'Value') && last === ',')
    return {offset: end, message: 'a comma too many: nothing comes after it. Remove it'};
  const found = shortened(text.slice(offset, offset + length).trim());
  const message =
    words[code]?.(shortened(last), found) ?? 'a comma, a quotation mark or a bracket is too many or too few';
  return {offset: missing === undefined ? offset : end, message};
};

/** A property by its name, an item by its index. */
const childOf = ({type, children = []}: Node, step: string | number): Node | undefined =>
  type === 'object'
    ? // Of a name that is there twice the last counts.
      children.findLast((property) => property.children?.[0]?.value === step)
    : children[Number(step)];

/** What stands behind a property's name; an item is a value itself. */
const valueOf = (node: Node): Node | undefined => (node.type === 'property' ? node.children?.[1] : node);

const nodeAt = (root: Node, path: Path): Node => {
  let found = root;
  for (const step of path) {
    const next = childOf(valueOf(found) ?? found, step);
    if (!next) break;
    found = next;
  }
  return found;
};

const duplicatesIn = (node: Node, path: Path, lineAt: (offset: number) => number): Duplicate[] => {
  const names = new Map<string, Node>();
  return (node.children ?? []).flatMap((child, index) => {
    const name: unknown = child.type === 'property' ? child.children?.[0]?.value : undefined;
    const here = [...path, typeof name === 'string' ? name : index];
    const first = typeof name === 'string' ? names.get(name) : undefined;
    if (typeof name === 'string' && !first) names.set(name, child);
    const value = valueOf(child);
    return [
      ...(first ? [{path: here, line: lineAt(child.offset), firstLine: lineAt(first.offset)}] : []),
      ...(value ? duplicatesIn(value, here, lineAt) : []),
    ];
  });
};

/** Reads a text that somebody has written as JSON. Never throws. */
export const readJsonDocument = (text: string): JsonDocument => {
  const lineAt = lineFinder(text);
  if (isTooDeep(text)) return {duplicates: [], lineOf: () => 1};
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  const [error] = errors;
  if (error) {
    const {offset, message} = syntaxProblem(text, error);
    return {syntaxProblem: {line: lineAt(offset), message}, duplicates: [], lineOf: () => 1};
  }
  return {
    duplicates: tree ? duplicatesIn(tree, [], lineAt) : [],
    lineOf: (path) => (tree ? lineAt(nodeAt(tree, path).offset) : 1),
  };
};
