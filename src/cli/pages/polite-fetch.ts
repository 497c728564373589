import {named} from '../../snippets/page/in-words.js';
import {decodePage} from './decode-page.js';
import {follow} from './follow.js';
import type {Reach} from './guarded-lookup.js';
import {type Clock, hostQueue} from './host-queue.js';
import {PageProblem} from './page-problem.js';
import {type Answer, requestOnce, type RequestOptions} from './request-once.js';
import {agentName, fetchRobots, type Robots} from './robots.js';
import {withoutPassword} from './web-address.js';

/** How pages are fetched; all times are in milliseconds. */
export interface PoliteOptions extends Reach {
  readonly clock: Clock;
  /** The version of the widgets whose command this is. */
  readonly version: string;
  /** For a page with all that it redirects to. */
  readonly timeLimit?: number | undefined;
  /** Of a page, in bytes. */
  readonly sizeLimit?: number | undefined;
  /** Between two requests to the same host. */
  readonly pause?: number | undefined;
}

/** A page as a server has given it. */
export interface FetchedPage {
  /** Where it was in the end. */
  readonly address: string;
  readonly html: string;
}

const atOnce = 4;
/** RFC 9309 asks for 500 kibibytes at least. */
const robotsLimit = 512_000;

const isHtml = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

const readPage = ({status, headers, body}: Answer): string => {
  if (status < 200 || status >= 300)
    throw new PageProblem(
      'unreachable',
      `It answers with ${String(status)}. Open it in a browser: is the address right, and may everybody read it?`,
    );
  const type = headers['content-type'];
  if (!isHtml.test(type ?? ''))
    throw new PageProblem(
      'not-html',
      `It ${type === undefined ? 'does not say what it is' : `is sent as "${named(type)}"`}, and only text/html is a page. Is it the address that you meant?`,
    );
  return decodePage(body, type);
};

/**
 * Makes what fetches pages: a few at a time, one at a time from each host with a pause between, and only what
 * `robots.txt` allows, which is asked for once.
 *
 * @returns what throws a PageProblem where a page cannot be had
 */
export const politeFetch = (options: PoliteOptions): ((start: URL) => Promise<FetchedPage>) => {
  const {clock, version, timeLimit = 10_000, sizeLimit = 2_000_000, pause = 1000} = options;
  const queue = hostQueue(atOnce, pause, clock);
  const sites = new Map<string, Promise<Robots>>();

  /** Asks as long as there is time; what a request waits for its turn does not count. */
  const asker = (more: Pick<RequestOptions, 'accept' | 'sizeLimit' | 'cut'>): ((url: URL) => Promise<Answer>) => {
    let timeLeft = timeLimit;
    return (url) =>
      queue.run(url.hostname, async () => {
        const begin = clock.now();
        try {
          return await requestOnce(url, {...options, ...more, agent: `${agentName}/${version}`, timeLimit, timeLeft});
        } finally {
          timeLeft -= clock.now() - begin;
        }
      });
  };

  const readSite = async ({origin, hostname}: URL): Promise<Robots> => {
    const robots = await fetchRobots(origin, asker({accept: 'text/plain', sizeLimit: robotsLimit, cut: true}));
    queue.slowDown(hostname, robots.pause);
    return robots;
  };

  const checkRobots = async (url: URL): Promise<void> => {
    const site = sites.get(url.origin) ?? readSite(url);
    sites.set(url.origin, site);
    if (!(await site).isAllowed(url))
      throw new PageProblem(
        'robots',
        `The site's robots.txt forbids it to ${agentName}. Ask whoever runs the site to allow that, or save the page and name the file.`,
      );
  };

  return async (start) => {
    const ask = asker({accept: 'text/html,application/xhtml+xml', sizeLimit});
    const {url, answer} = await follow(start, async (next) => {
      await checkRobots(next);
      return ask(next);
    });
    return {address: withoutPassword(url.href), html: readPage(answer)};
  };
};
