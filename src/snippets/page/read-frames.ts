import {bundledAreas, readArea} from '../../facts/read-area.js';
import type {PageWidget} from '../page-report.js';
import {isInsecure, versionIn} from './addresses.js';
import {addressOf, type Collected, type FramePart, type LinkPart} from './collect.js';
import {type EmbedAddress, isKnownArea, isKnownEmbed} from './embed-address.js';
import {type Findings, pasteAsSource} from './findings.js';
import {allOf, named} from './in-words.js';
import type {KnownNumbers} from './known-numbers.js';
import type {ReadWidget} from './read-widgets.js';
import {readWords} from './read-words.js';

/** What says a page's address, as a widget of it. */
const widgetAt = (
  {area, name, lang}: EmbedAddress,
  rest: Pick<PageWidget, 'form' | 'line' | 'hasNumber'>,
): PageWidget => ({
  name: named(name),
  area: named(area),
  lang: named(lang),
  ...rest,
});

/** Whether the page that is named there is one of ours; says so where it is not. */
const readAddress = (address: EmbedAddress, what: string, line: number, findings: Findings): boolean => {
  if (isKnownEmbed(address)) return true;
  const {area, name} = address;
  if (isKnownArea(area))
    findings.error(
      'unknown-widget',
      line,
      `${what} leads to “${named(name)}”, which the area ${area} does not have. Visitors see no widget. Copy the snippet again.`,
    );
  else
    findings.error(
      'unknown-value',
      line,
      `${what} leads to the area “${named(area)}”, which is unknown. Visitors see no widget. The areas are ${allOf(Object.keys(bundledAreas))}.`,
    );
  return false;
};

const readVersion = (address: string, what: string, line: number, findings: Findings): void => {
  if (versionIn(address) === undefined)
    findings.warning(
      'version-unpinned',
      line,
      `${what} names no version in its address. What is there can change or go away. Copy a snippet with a version.`,
    );
};

const rings = /(?:^|\s)allow-(?:popups|top-navigation(?:-by-user-activation|-to-custom-protocols)?)(?:\s|$)/i;

const readSandbox = ({attributes, line}: FramePart, findings: Findings): void => {
  const sandbox = attributes.get('sandbox');
  if (sandbox === undefined) return;
  if (!/(?:^|\s)allow-scripts(?:\s|$)/i.test(sandbox))
    findings.error(
      'frame-sandboxed',
      line,
      'Your website has taken the rights of the frame (sandbox). Visitors read the numbers in it, but a tap may not ring them, and the widget does not come alive. Ask for the host of the frame to be allowed, or use plain HTML.',
    );
  // WordPress sets it, and an editor cannot change that.
  else if (!rings.test(sandbox) && !(attributes.get('class') ?? '').includes('wp-embedded-content'))
    findings.warning(
      'frame-sandboxed',
      line,
      'The frame has lost some of its rights (sandbox). Visitors read the numbers in it, but a tap may not ring them. Copy the whole snippet again.',
    );
};

/** The emergency number stands in the first lines of each page for frames. */
const numbersInside = (area: string): readonly string[] => {
  const {emergency} = readArea(area).contacts;
  return emergency ? [emergency.telephone] : [];
};

const readFrame = (
  part: FramePart,
  line: LinkPart | undefined,
  known: KnownNumbers,
  findings: Findings,
): ReadWidget => {
  const {attributes, address, line: at} = part;
  const src = addressOf(part);
  let isThere = readAddress(address, 'The frame', at, findings);
  if (attributes.smart.includes('src')) {
    isThere = false;
    findings.error(
      'smart-quotes',
      at,
      `Curly quotation marks, or quotation marks too many, became a part of the frame’s address. Visitors see an empty frame. ${pasteAsSource}`,
    );
  }
  if (!attributes.has('src')) {
    isThere = false;
    findings.error(
      'attribute-stripped',
      at,
      'The frame has lost its “src”. Visitors see an empty frame until another script fills it. Copy the whole snippet again.',
    );
  }
  if (isInsecure(src)) {
    isThere = false;
    findings.error(
      'insecure',
      at,
      'The frame is fetched by http:. Browsers refuse that in a page by https:, and visitors see an empty frame. Write https:.',
    );
  }
  readSandbox(part, findings);
  readVersion(src, 'The frame', at, findings);
  const beside = line ? readWords(line.words, {known, findings, line: at, isAllOurs: true}) : [];
  const numbers = [...(isThere ? numbersInside(address.area) : []), ...beside];
  return {
    tag: undefined,
    numbers,
    widget: widgetAt(address, {form: 'iframe', line: at, hasNumber: numbers.length > 0}),
  };
};

const readLink = (part: LinkPart, known: KnownNumbers, findings: Findings): ReadWidget => {
  const {src, address, line, words} = part;
  const isThere = readAddress(address, 'The link', line, findings);
  if (isThere) readVersion(src, 'The link', line, findings);
  const numbers = readWords(words, {known, findings, line, isAllOurs: true});
  if (numbers.length > 0)
    findings.error(
      'frame-stripped',
      line,
      `Your website has removed the frame. Visitors still see a link and ${allOf(numbers)}. Use plain HTML, which shows every number.`,
    );
  else if (isThere)
    findings.warning(
      'no-number',
      line,
      'Here stands an address of ours. Where your website makes a widget of it, all is well. Where visitors see a link alone, they see no number: use plain HTML there.',
    );
  return {tag: undefined, numbers, widget: widgetAt(address, {form: 'link', line, hasNumber: numbers.length > 0})};
};

/** Reads the frames of a page, each with the line beside it, and the links that stand alone. */
export const readFrames = (
  {frames, links}: Collected,
  known: KnownNumbers,
  findings: Findings,
): readonly ReadWidget[] => {
  const lines = new Map<string, LinkPart>();
  for (const link of links) if (!link.isBare && !lines.has(link.address.page)) lines.set(link.address.page, link);
  const framed = new Set(frames.map(({address}) => address.page));
  const alone = new Map<string, LinkPart>();
  for (const link of links)
    if (!framed.has(link.address.page)) alone.set(`${link.address.page} ${String(link.isBare)}`, link);
  return [
    ...frames.map((frame) => readFrame(frame, lines.get(frame.address.page), known, findings)),
    ...[...alone.values()].map((link) => readLink(link, known, findings)),
  ];
};
