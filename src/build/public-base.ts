import {folderAddress} from '../snippets/folder-address.js';

/** Where `npm start` serves the build. */
const here = 'http://localhost:8000/';

/**
 * Where `dist` will be served, absolute, with its slash: what `CSW_BASE` says. What other sites read must name it: an
 * oEmbed answer and the link to it.
 *
 * @throws where it is no address of a folder that everybody may know
 */
export const publicBase = (base = process.env.CSW_BASE ?? here): string => {
  const mend = 'Write where this version will be served, such as https://widgets.example/0.1.0/';
  const address = folderAddress(base);
  if ('href' in address) return address.href;
  if (address.problem === 'invalid') throw new Error(`CSW_BASE="${base}" is no address. ${mend}.`);
  if (address.problem === 'protocol') throw new Error(`CSW_BASE="${base}" is no address of the web. ${mend}.`);
  throw new Error(`CSW_BASE has more than the address of a folder: a question, a part or a password. ${mend}.`);
};
