import {type IncomingHttpHeaders, type IncomingMessage, request as requestHttp} from 'node:http';
import {request as requestHttps} from 'node:https';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {named} from '../../snippets/page/in-words.js';
import {checkLiteral, guardedLookup, type Reach} from './guarded-lookup.js';
import {PageProblem} from './page-problem.js';

/** What a server has answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Read only where the status is one of success. */
  readonly body: Uint8Array;
}

export interface RequestOptions extends Reach {
  /** The `User-Agent` header. */
  readonly agent: string;
  readonly accept: string;
  /** For a page with all that it redirects to, in milliseconds. */
  readonly timeLimit: number;
  /** What is left of that. */
  readonly timeLeft: number;
  /** In bytes, once decompressed. */
  readonly sizeLimit: number;
  /** Cut what is larger instead of refusing it. */
  readonly cut?: boolean;
}

const decoders = {gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate};

const isKnown = (encoding: string): encoding is keyof typeof decoders => Object.hasOwn(decoders, encoding);

/** Ends the reading of a body that is cut. */
class Enough extends Error {}

/** @throws PageProblem where the body is larger than allowed */
const readBody = async (response: IncomingMessage, {sizeLimit, cut = false}: RequestOptions): Promise<Uint8Array> => {
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && !isKnown(encoding)) throw new Error(`its encoding "${named(encoding)}" is unknown`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > sizeLimit && cut) throw new Enough();
      if (size > sizeLimit)
        throw new PageProblem(
          'too-large',
          `It is larger than ${String(sizeLimit / 1_000_000)} MB. Save the part with the widgets in a file, and name that.`,
        );
    }
  };
  try {
    if (isKnown(encoding)) await pipeline(response, decoders[encoding](), collect);
    else await pipeline(response, collect);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return Buffer.concat(chunks).subarray(0, sizeLimit);
};

const send = (url: URL, options: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const {protocol, hostname, port, pathname, search} = url;
    const request = (protocol === 'https:' ? requestHttps : requestHttp)(
      {
        // Part by part: a name and a password in an address are not sent.
        protocol,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path: pathname + search,
        headers: {'User-Agent': options.agent, Accept: options.accept, 'Accept-Encoding': 'gzip, deflate, br'},
        // A connection of its own: one that is kept open may lead where the name no longer does.
        agent: false,
        lookup: guardedLookup(options),
        signal,
      },
      resolve,
    );
    request.on('error', reject);
    // After an answer, it changes nothing. Without one, as where the server wants another protocol, nothing else comes.
    request.on('close', () => {
      reject(new Error('it closed the connection'));
    });
    request.end();
  });

/**
 * One GET request, without cookies, which follows no redirect.
 *
 * @throws PageProblem where there is no answer, or none that may be read
 */
export const requestOnce = async (url: URL, options: RequestOptions): Promise<Answer> => {
  checkLiteral(url, options);
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, options.timeLeft);
  try {
    const response = await send(url, options, limit.signal);
    const {statusCode: status = 0, headers} = response;
    const isGood = status >= 200 && status < 300;
    const body = isGood ? await readBody(response, options) : new Uint8Array();
    // A body whose end is the end of the connection ends as well where we gave it up.
    limit.signal.throwIfAborted();
    return {status, headers, body};
  } catch (thrown) {
    if (thrown instanceof PageProblem) throw thrown;
    if (limit.signal.aborted)
      throw new PageProblem(
        'too-slow',
        `It took longer than ${String(options.timeLimit / 1000)} s. Try again later, or save the page and name the file.`,
      );
    const reason = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
    throw new PageProblem('unreachable', `It does not answer (${named(reason, 200)}). Is the address right?`);
  } finally {
    clearTimeout(timer);
    // What is left of the answer is not read.
    limit.abort();
  }
};
