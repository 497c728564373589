import {fetchJsonText} from './fetch-json.js';
import {ownSiteLinks} from './own-site-links.js';
import {describeProblem} from './pack-problem.js';
import {packLimit, readPackText} from './read-pack.js';
import type {AreaResult, Reader} from './reader.js';

type Listener = (result: AreaResult) => void;

/** A pack that is on its way, or here for as long as the page is. */
interface Entry {
  readonly listeners: Set<Listener>;
  readonly controller: AbortController;
  result?: AreaResult;
}

const entries = new Map<string, Entry>();

/** The page's own; a frame that may not have one still has an address. */
const siteOf = ({protocol, host}: Location): string | undefined =>
  /^https?:$/.test(protocol) ? `${protocol}//${host}` : undefined;

const fetchPack = async (url: string, signal: AbortSignal): Promise<AreaResult> => {
  try {
    const reading = readPackText(await fetchJsonText(url, {signal, limit: packLimit}));
    return 'pack' in reading
      ? {pack: ownSiteLinks(reading.pack, siteOf(location))}
      : {problem: describeProblem(reading.problems[0])};
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)};
  }
};

const start = (url: string): Entry => {
  const entry: Entry = {listeners: new Set(), controller: new AbortController()};
  entries.set(url, entry);
  void fetchPack(url, entry.controller.signal).then((result) => {
    if (entry.controller.signal.aborted) return;
    entry.result = result;
    // What failed may be mended by the time that somebody asks again.
    if ('problem' in result) entries.delete(url);
    for (const listener of [...entry.listeners]) tell(entry, listener, result);
  });
  return entry;
};

/** One who listens and fails keeps nobody else from hearing. */
const tell = ({listeners}: Entry, listener: Listener, result: AreaResult): void => {
  if (!listeners.delete(listener)) return;
  try {
    listener(result);
  } catch (error) {
    reportError(error);
  }
};

export const watchArea: Reader['watchArea'] = (url, onResult) => {
  const entry = entries.get(url) ?? start(url);
  // Of its own, since the same function may watch twice.
  const listener: Listener = (result) => onResult(result);
  entry.listeners.add(listener);
  const {result} = entry;
  // Never before this function has given back how to leave.
  if (result) queueMicrotask(() => tell(entry, listener, result));
  return () => {
    const wasListening = entry.listeners.delete(listener);
    if (!wasListening || entry.listeners.size > 0 || entry.result) return;
    entry.controller.abort();
    entries.delete(url);
  };
};
