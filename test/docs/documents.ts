import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The documents that are written by hand, at least in part. */
export const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'locales/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

export interface Block {
  readonly document: string;
  readonly code: string;
}

/** The blocks of code in a language, of all documents. */
export const blocks = (language: string): Block[] =>
  documents.flatMap((document) =>
    [...read(document).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = '']) =>
      name === language ? {document, code} : [],
    ),
  );

/** A document without its blocks of code. */
export const prose = (document: string): string => read(document).replace(/^```.*?^```$/gms, '');

/** What stands under a heading, up to the next one. */
export const section = (document: string, heading: string): string => {
  const [, text] = new RegExp(`^#+ ${heading}\\n(.*?)(?=^#+ |(?![^]))`, 'ms').exec(read(document)) ?? [];
  if (text === undefined) throw new Error(`${document} has no heading "${heading}".`);
  return text;
};

/** The cells of the tables in a text, without the heads. */
export const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter(
      (line, index, lines) =>
        line.startsWith('|') && !/^\| *---/.test(line) && !/^\| *---/.test(lines[index + 1] ?? ''),
    )
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What stands between single backticks in a text. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code = '']) => code);
