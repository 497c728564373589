import {named} from '../../snippets/page/in-words.js';
import {PageProblem} from './page-problem.js';

/** A `robots.txt` is held against an address for each rule; what is longer no person has written. */
const longest = 4000;

/** An address without the name and the password in it, which nobody is to read: they are not sent either. */
export const withoutPassword = (text: string): string => {
  if (!URL.canParse(text)) return text.replace(/^([a-z][a-z0-9+.-]*:[/\\]*).*@/is, '$1');
  const url = new URL(text);
  if (url.username + url.password === '') return text;
  url.username = '';
  url.password = '';
  return url.href;
};

/**
 * An address that may be asked.
 *
 * @param base the page that leads there
 * @returns it without a name and a password
 * @throws PageProblem where it is none of http or https
 */
export const webAddress = (text: string, base?: URL): URL => {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && url.href.length > longest)
    throw new PageProblem(
      'wrong-address',
      `${base ? 'It leads on to an address that' : 'It'} is longer than ${String(longest)} characters. Name the page that visitors get in the end.`,
    );
  if (url && /^https?:$/.test(url.protocol)) return new URL(withoutPassword(url.href));
  throw new PageProblem(
    'wrong-address',
    base
      ? `It leads on to "${named(withoutPassword(text), 200)}", which is no address of http or https. Name the page that visitors get in the end.`
      : 'It is no address of http or https. Write it as a browser shows it.',
  );
};
