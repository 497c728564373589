import {PageProblem} from './page-problem.js';
import type {Answer} from './request-once.js';
import {webAddress} from './web-address.js';

export const mostRedirects = 5;

/** An answer that leads nowhere else, and where it was had. */
export interface Followed {
  readonly url: URL;
  readonly answer: Answer;
}

const isRedirect = ({status}: Answer): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Asks, and follows what leads on. Each address is asked like the first one, so that each is checked.
 *
 * @throws PageProblem where one may not be asked, or there are too many
 */
export const follow = async (start: URL, ask: (url: URL) => Promise<Answer>): Promise<Followed> => {
  let url = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await ask(url);
    const {location} = answer.headers;
    if (!isRedirect(answer) || location === undefined) return {url, answer};
    url = webAddress(location, url);
  }
  throw new PageProblem(
    'too-many-redirects',
    `It leads on more than ${String(mostRedirects)} times. Name the page that visitors get in the end.`,
  );
};
