/** Where a folder is served, absolute, with its slash; or why what was written is no such address. */
export type FolderAddress =
  | {readonly href: string}
  | {
      /** No address at all, none of the web, one with a password or a name in it, or more than a folder's. */
      readonly problem: 'invalid' | 'protocol' | 'password' | 'more';
    };

/** Reads the address of a folder that everybody may know: pages that are published say it, and files are named after it. */
export const folderAddress = (written: string): FolderAddress => {
  if (!URL.canParse(written)) return {problem: 'invalid'};
  const {protocol, href, search, hash, username, password} = new URL(written);
  if (username + password !== '') return {problem: 'password'};
  if (!/^https?:$/.test(protocol)) return {problem: 'protocol'};
  if (search + hash !== '') return {problem: 'more'};
  return {href: href.endsWith('/') ? href : `${href}/`};
};
