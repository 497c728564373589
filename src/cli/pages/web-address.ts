import {PageProblem} from './page-problem.js';

/**
 * An address that may be asked.
 *
 * @param base the page that leads there
 * @throws PageProblem where it is none of http or https
 */
export const webAddress = (text: string, base?: URL): URL => {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new PageProblem(
    'wrong-address',
    base
      ? `It leads on to "${text}", which is no address of http or https. Name the page that visitors get in the end.`
      : 'It is no address of http or https. Write it as a browser shows it.',
  );
};
