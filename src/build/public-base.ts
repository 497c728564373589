/** Where `npm start` serves the build. */
const here = 'http://localhost:8000/';

/**
 * Where `dist` will be served, absolute, with its slash: what `CSW_BASE` says. What other sites read must name it: an
 * oEmbed answer and the link to it.
 *
 * @throws where it is no address
 */
export const publicBase = (base = process.env.CSW_BASE ?? here): string => {
  const mend = 'Write where this version will be served, such as https://widgets.example/0.1.0/';
  if (!URL.canParse(base)) throw new Error(`CSW_BASE="${base}" is no address. ${mend}.`);
  const {protocol, href} = new URL(base);
  if (!/^https?:$/.test(protocol)) throw new Error(`CSW_BASE="${base}" is no address of the web. ${mend}.`);
  return href.endsWith('/') ? href : `${href}/`;
};
