/**
 * The script tag that runs now. The prototype's own getter is asked, since on the document itself an
 * `<img name="currentScript">` of the page would answer. `null` in a module.
 */
export const currentScript = (): HTMLScriptElement | null =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as HTMLScriptElement | null;
