import parseRobots from 'robots-parser';
import {decodePage} from './decode-page.js';
import {follow} from './follow.js';
import {ownRules} from './own-rules.js';
import {PageProblem} from './page-problem.js';
import type {Answer} from './request-once.js';

/** What we are called in a `robots.txt`. */
export const agentName = 'community-safety-widgets-check';

/** What a site lets us read. */
export interface Robots {
  readonly isAllowed: (url: URL) => boolean;
  /** Between two requests, in milliseconds; 0 where it names none. */
  readonly pause: number;
}

const everything: Robots = {isAllowed: () => true, pause: 0};

/** A site that asks for more would keep a run from ever ending. */
const longestPause = 30_000;

const readRobots = (file: URL, {body}: Answer): Robots => {
  const robots = parseRobots(file.href, ownRules(decodePage(body), agentName));
  const delay = (robots.getCrawlDelay(agentName) ?? 0) * 1000;
  return {
    isAllowed: (url) => robots.isAllowed(url.href, agentName) !== false,
    pause: delay > 0 ? Math.min(delay, longestPause) : 0,
  };
};

/**
 * Gets the `robots.txt` of a site (RFC 9309): one that is not there forbids nothing, and where the server fails, so may
 * nothing be read.
 *
 * @throws PageProblem where there is no answer that says what may be read
 */
export const fetchRobots = async (origin: string, ask: (url: URL) => Promise<Answer>): Promise<Robots> => {
  const file = new URL('/robots.txt', origin);
  let answer: Answer;
  try {
    ({answer} = await follow(file, ask));
  } catch (thrown) {
    if (thrown instanceof PageProblem && thrown.code === 'too-many-redirects') return everything;
    throw thrown;
  }
  const {status} = answer;
  if (status >= 500)
    throw new PageProblem(
      'robots',
      `${file.href} answers with ${String(status)}, so that nobody knows what may be read there. Try again later.`,
    );
  return status >= 200 && status < 300 ? readRobots(file, answer) : everything;
};
