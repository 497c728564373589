export interface FetchJsonOptions {
  /** Ends the fetch: then the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** At most so many bytes, as they are once unpacked. */
  readonly limit: number;
  readonly cache?: RequestCache | undefined;
}

/** How long a server may take for all of its answer, in seconds. */
const patience = 8;

const unreachable =
  'could not be fetched. Publish it there, let its server send "Access-Control-Allow-Origin: *", and let the connect-src ' +
  "of the page's Content Security Policy, if it has one, name it";

/** A page of http, such as one on an editor's own machine, may have its facts beside it. */
const isAllowed = ({protocol, origin}: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && origin === location.origin);

const parseUrl = (url: string): URL => {
  try {
    return new URL(url);
  } catch {
    throw new Error('is no address. Write one that starts with "https://"');
  }
};

const checkAddress = (url: string): void => {
  if (!isAllowed(parseUrl(url)))
    throw new Error('is neither an address of https nor of this site. Write one that starts with "https://"');
};

const checkAnswer = (response: Response, url: string): void => {
  // A server may have sent us on, over http too. An answer that a page's own code made has no address.
  if (response.url !== '' && !isAllowed(parseUrl(response.url)))
    throw new Error(
      `is redirected to ${response.url}, which is neither of https nor of this site. Name its new address`,
    );
  if (!response.ok) {
    const mend = response.status === 404 || response.status === 410 ? 'Publish it there' : 'See to its server';
    throw new Error(
      `cannot be had: its server answers ${String(response.status)}. ${mend}, or mend the address ${url}`,
    );
  }
  const type = (response.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  if (!/^(?:application\/json|[\w.+-]+\/[\w.+-]+\+json)$/.test(type))
    throw new Error(
      `is sent as ${type === '' ? 'nothing that says what it is' : `"${type}"`}. Let its server send it with ` +
        '"Content-Type: application/json"',
    );
};

/** The bytes of a body as they come, until there are too many: a body may have no end. */
const readBytes = async ({body}: Response, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) throw new Error(`is larger than ${String(limit / 1000)} kB. Shorten it`);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Error('is not in UTF-8. Save it anew in that encoding');
  }
};

const fetchBytes = async (url: string, limit: number, init: RequestInit): Promise<Uint8Array> => {
  let response: Response;
  try {
    response = await fetch(url, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});
  } catch (error) {
    throw new Error(unreachable, {cause: error});
  }
  checkAnswer(response, url);
  try {
    return await readBytes(response, limit);
  } catch (error) {
    // A connection that breaks off is the platform's TypeError; ours says more already.
    throw error instanceof TypeError ? new Error('broke off while it came. Reload the page', {cause: error}) : error;
  }
};

/**
 * The text of a JSON file that others publish. Nothing of the visitor goes with the request but what every request has.
 *
 * @param url absolute
 * @throws with what is wrong and the mend, to be read after the file's address; where the signal ended it, with its reason
 */
export const fetchJsonText = async (url: string, {signal, limit, cache}: FetchJsonOptions): Promise<string> => {
  checkAddress(url);
  signal?.throwIfAborted();
  // `AbortSignal.any` is younger than the browsers that we promise.
  const controller = new AbortController();
  const tooLate = new Error(`did not come within ${String(patience)} seconds. See to its server`);
  const abort = (reason?: unknown): void => controller.abort(reason);
  const timer = setTimeout(abort, patience * 1000, tooLate);
  signal?.addEventListener('abort', abort);
  try {
    return decode(await fetchBytes(url, limit, {signal: controller.signal, ...(cache && {cache})}));
  } catch (error) {
    signal?.throwIfAborted();
    throw controller.signal.reason === tooLate ? tooLate : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // What is too long, or no JSON, would go on coming.
    abort();
  }
};
