import {nativeValue} from './native-value.js';

/**
 * An address, relative to the page, in full.
 *
 * @throws where it is no address
 */
export const pageUrl = (url: string): string => new URL(url, nativeValue(Node.prototype, 'baseURI') as string).href;
