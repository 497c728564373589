/** The version in the address of a file of ours: `…/1.2.3/csw.js`, or `…@1.2.3/dist/csw.js`. */
export const versionIn = (address: string): string | undefined =>
  [...address.replace(/[?#][^]*$/, '').matchAll(/[/@]v?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,60})?)(?=\/)/g)].at(
    -1,
  )?.[1];

const parse = (address: string, base?: string): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

/** Browsers trust a computer's own addresses without `https:`. */
const isLoopback = (host: string): boolean => /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Whether anybody on the way can change what is fetched from there; browsers refuse it in a secure page. */
export const isInsecure = (address: string): boolean => {
  const url = parse(address);
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
};

/** Whether an address is on another site than the page; one in full is, where the page's own is not known. */
export const isElsewhere = (address: string, page: string | undefined): boolean => {
  if (page === undefined) return /^(?:https?:)?\/\//i.test(address);
  const url = parse(address, page);
  return url !== undefined && url.origin !== parse(page)?.origin;
};
