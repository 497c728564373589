import {nativeValue} from './native-value.js';

/** The script tag that runs now; `null` in a module. */
export const currentScript = (): HTMLScriptElement | null =>
  nativeValue(Document.prototype, 'currentScript') as HTMLScriptElement | null;
