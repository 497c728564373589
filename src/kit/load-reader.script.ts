import type {Reader} from '../packs/reader.js';
import {getScript} from './page-script.js';
import {trustedScriptUrl} from './trusted-types-policy.js';
import {askEvent, type ReaderRequest, readyEvent} from './reader-event.js';

let reader: Promise<Reader> | undefined;

const answer = ({detail}: Event & {readonly detail?: ReaderRequest}): void => {
  if (detail && reader) detail.reader = reader;
};

/** How long the second script may take, in milliseconds. */
const patience = 8000;

/** The hash is in this script, which the page's own `integrity` can pin: no server can change what reads the facts. */
const fetchReader = (): Promise<Reader> =>
  new Promise((resolve, reject) => {
    const {src, nonce} = getScript() ?? {};
    if (!src) throw new Error('The script does not know its own address');
    const script = document.createElement('script');
    script.addEventListener(readyEvent, ({detail}: Event & {readonly detail?: Reader}) => {
      if (detail) resolve(detail);
    });
    const fail = (): void => {
      reject(
        new Error(`${script.src} did not load. Publish it beside the script, with CORS, and allow it in script-src`),
      );
    };
    script.onerror = fail;
    // A server that never answers is one that is not there.
    setTimeout(fail, patience);
    script.integrity = __CSW_READER__;
    script.crossOrigin = 'anonymous';
    script.referrerPolicy = 'no-referrer';
    script.nonce = nonce ?? '';
    script.src = trustedScriptUrl(new URL('reader.js', src).href);
    document.documentElement.append(script);
    script.remove();
  });

/** Once for the page, however many of our scripts it has. A failure is not kept: the next one who asks tries again. */
export const loadReader = (): Promise<Reader> => {
  if (reader) return reader;
  const detail: ReaderRequest = {};
  window.dispatchEvent(new CustomEvent(askEvent, {detail}));
  reader = detail.reader ? Promise.resolve(detail.reader) : fetchReader();
  window.addEventListener(askEvent, answer);
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
};
