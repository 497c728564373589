import {existsSync, readdirSync} from 'node:fs';
import {folderAddress} from '../snippets/folder-address.js';
import {lossInWords, optionsOf, type Site} from '../snippets/options-of.js';
import {type LocaleFallbacks, lostOptions, scriptTag, snippet} from '../snippets/snippet.js';
import {builtFolder, readBuilt} from './built-files.js';
import type {Command} from './command.js';
import {withoutPassword} from './pages/web-address.js';
import {readOptions} from './read-options.js';
import {readChoice, type SnippetArguments} from './snippet-choice.js';

const text = {type: 'string'} as const;

const options = {
  form: text,
  lang: text,
  area: text,
  theme: text,
  'heading-level': text,
  topic: text,
  contacts: text,
  languages: text,
  href: text,
  base: text,
};

/** The languages that the build has words in, English first. */
const builtLanguages = (folder: string): readonly string[] => {
  const snippets = `${folder}snippets`;
  const files = existsSync(snippets) ? readdirSync(snippets) : [];
  const others = files.filter((file) => !['built.json', 'en.json'].includes(file)).sort();
  return ['en', ...others.map((file) => file.replace(/\.json$/, ''))];
};

const readBase = (written: string): string => {
  const address = folderAddress(written);
  if ('href' in address) return address.href;
  throw new Error(
    address.problem === 'password'
      ? '--base has a user name or a password in it, and everybody can read a page. Write it without, such as https://widgets.example/0.1.0/'
      : `--base "${withoutPassword(written)}" is no address of a folder. Write where dist is served, such as https://widgets.example/0.1.0/`,
  );
};

/** A snippet, and what has to be known beside it. */
export interface MadeSnippet {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The same snippet as the builder's page gives.
 *
 * @param base where `dist` is served; by default, where the build says
 * @throws with what is wrong and the mend
 */
export const makeSnippet = (
  args: SnippetArguments & {readonly base?: string | undefined},
  folder = builtFolder,
): MadeSnippet => {
  const {base: builtFor} = readBuilt('snippets/built.json', folder) as {base: string};
  const {'csw.js': integrity = ''} = readBuilt('integrity.json', folder) as Record<string, string>;
  const {choice, form} = readChoice(args, builtLanguages(folder));
  const site: Site = {base: args.base === undefined ? builtFor : readBase(args.base), integrity};
  const fallbacks = readBuilt(`snippets/${choice.lang || 'en'}.json`, folder) as LocaleFallbacks;
  const made = optionsOf(choice, site, fallbacks);
  const loss = lossInWords(lostOptions(form, made));
  return {
    text: snippet(form, made),
    notes: [
      ...(loss === '' ? [] : [`Warning: ${loss}`]),
      ...(form === 'link' && site.base !== builtFor
        ? [
            `Warning: dist was built to be served at ${builtFor}. For another place, build it anew: CSW_BASE=${site.base} npm run build`,
          ]
        : []),
      ...(form === 'div' ? [`This goes into the template of your site, once:\n${scriptTag(made)}`] : []),
    ],
  };
};

/** `csw snippet NAME`: the snippet alone on standard output, so that it can be put into a file. */
export const snippetCommand: Command = {
  usage:
    'snippet NAME [--form element|div|iframe|link|html] [--lang --area --theme --heading-level --topic --contacts --languages --href …] [--base URL]',
  run: (args) => {
    const {values, positionals} = readOptions(args, options);
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0)
      throw new Error('Name one widget, such as report-hate-crime or safety-advice-road.');
    const {text, notes} = makeSnippet({name, ...values});
    process.stdout.write(text);
    for (const note of notes) console.error(note);
    return Promise.resolve(true);
  },
};
