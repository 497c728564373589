import {bundledAreas} from '../../facts/read-area.js';
import {embedsOf} from '../embeds.js';

/** What the address of a widget's own page says. */
export interface EmbedAddress {
  readonly area: string;
  readonly name: string;
  readonly lang: string;
  /** Without what differs between two addresses of one page. */
  readonly page: string;
}

/** Reads `…/embed/<area>/<name>/<locale>/`; `undefined` for any other address. */
export const readEmbedAddress = (address: string): EmbedAddress | undefined => {
  const page = address
    .trim()
    .replace(/[?#][^]*$/, '')
    .replace(/(?:index\.html)?$/, '');
  const [, area, name, lang] = /(?:^|\/)embed\/([^/]+)\/([^/]+)\/([^/]+)\/?$/.exec(page) ?? [];
  if (area === undefined || name === undefined || lang === undefined) return undefined;
  return {area, name, lang, page: page.replace(/^https?:/, '').replace(/\/$/, '')};
};

export const isKnownArea = (area: string): boolean => Object.hasOwn(bundledAreas, area);

/** Whether there is such a page. */
export const isKnownEmbed = ({area, name}: EmbedAddress): boolean =>
  isKnownArea(area) && embedsOf(area).some((embed) => embed.name === name);
