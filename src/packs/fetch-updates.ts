import type {Corrections} from '../facts/corrections.js';
import {fetchJsonText} from './fetch-json.js';
import {updatesLimit} from './read-updates.js';
import {verifyUpdates} from './verify-updates.js';

let newest = 0;

/**
 * The corrections that hold now. The browser asks only whether the file has changed. Within a page their number only
 * grows.
 *
 * @throws with what is wrong and the mend
 */
export const fetchUpdates = async (url: string): Promise<Corrections> => {
  if (!__CSW_UPDATES__) throw new Error('This build has no key for corrections');
  try {
    const text = await fetchJsonText(url, {limit: updatesLimit, cache: 'no-cache'});
    const {corrections} = await verifyUpdates(text, __CSW_UPDATES__, crypto.subtle);
    if (corrections.sequence < newest)
      throw new Error(
        `has the number ${String(corrections.sequence)}, and ${String(newest)} was here. Publish the newest file`,
      );
    newest = corrections.sequence;
    return corrections;
  } catch (error) {
    throw new Error(`${url} ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  }
};
