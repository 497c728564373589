import {readFile} from 'node:fs/promises';
import {error} from '../translation/finding.js';
import type {Finding} from '../translation/types.js';

/** A file that somebody has named, or why it cannot be read. */
export const readBytes = async (file: string): Promise<Uint8Array | Finding> => {
  try {
    return await readFile(file);
  } catch (thrown) {
    const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    const reason = isMissing ? 'there is no such file' : String(thrown);
    return error(1, 'unreadable', `It cannot be read: ${reason}. Is it the name that you meant?`);
  }
};
