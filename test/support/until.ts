import {waitUntil} from '@open-wc/testing';

/** Waits until something holds. */
export const until = (holds: () => boolean, what: string): Promise<void> => waitUntil(holds, `never came: ${what}`);
