/**
 * An address, relative to the page, in full. The prototype's own getter is asked, since on the document itself an
 * `<img name="baseURI">` of the page would answer.
 *
 * @throws where it is no address
 */
export const pageUrl = (url: string): string => {
  const base = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get?.call(document) as string;
  return new URL(url, base).href;
};
