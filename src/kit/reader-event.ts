import type {Reader} from '../packs/reader.js';

/** What the second script says, on the element that brought it, when it is here. */
export const readyEvent = 'csw-reader-ready';

/**
 * What a script asks on `window`, so that two of ours on one page share a reader, and with it each fetch. A reader holds the
 * keys of its build: scripts of two builds have two.
 */
export const askEvent = `csw-reader-${__CSW_READER__}`;

/** What carries the answer. */
export interface ReaderRequest {
  reader?: Promise<Reader>;
}
