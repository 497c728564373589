import {error} from '../../translation/finding.js';
import type {Finding} from '../../translation/types.js';

/** The bytes of a file beside the page, or why they are not here. */
export const loadFile = async (
  address: string,
): Promise<{readonly bytes: Uint8Array} | {readonly findings: readonly Finding[]}> => {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return {bytes: new Uint8Array(await response.arrayBuffer())};
  } catch (thrown) {
    const message = `The file did not load (${String(thrown)}). Look at your connection and try again.`;
    return {findings: [error(1, 'not-loaded', message)]};
  }
};

/** Hands bytes to the browser as a file to save. Nothing is sent. */
export const download = (name: string, bytes: Uint8Array): void => {
  const link = document.createElement('a');
  // The bytes are a view of a buffer of our own, never a shared one.
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], {type: 'application/xliff+xml'}));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser that has not begun to read the file by then reads it no more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
