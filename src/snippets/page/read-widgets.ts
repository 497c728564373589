import {bundledAreas} from '../../facts/read-area.js';
import {adviceTopics} from '../../facts/types.js';
import {embedsOf, leavePage, withoutNumber} from '../embeds.js';
import type {PageWidget} from '../page-report.js';
import {headingLevels} from '../snippet.js';
import type {WidgetPart} from './collect.js';
import {isKnownArea} from './embed-address.js';
import {nameOf} from './escaped.js';
import {type Findings, pasteAsSource} from './findings.js';
import {allOf, anyOf, named} from './in-words.js';
import type {KnownNumbers} from './known-numbers.js';
import {readWords} from './read-words.js';

/** A widget of the page, and its numbers. */
export interface ReadWidget {
  readonly widget: PageWidget;
  /** The tag without `csw-`; `undefined`: we have no such widget. */
  readonly tag: string | undefined;
  readonly numbers: readonly string[];
}

const tags: ReadonlySet<string> = new Set(
  [...Object.keys(bundledAreas).flatMap(embedsOf), leavePage].map(({widget}) => widget),
);

/** The values that an attribute can have, and what happens with others. */
const readValues = (part: WidgetPart, tag: string, findings: Findings): void => {
  const {attributes, line, form} = part;
  const prefix = form === 'div' ? 'data-' : '';
  const hasOwnArea = attributes.has(`${prefix}src`);
  const check = (name: string, known: readonly string[], then: string, isError: boolean): void => {
    const value = attributes.get(prefix + name);
    if (value === undefined || known.includes(value)) return;
    const message = `${prefix}${name}="${named(value)}" is unknown. ${then} Write ${anyOf(known)}.`;
    if (isError) findings.error('unknown-value', line, message);
    else findings.warning('unknown-value', line, message);
  };
  const areas = Object.keys(bundledAreas);
  if (!hasOwnArea)
    check('area', areas, 'Visitors see the numbers of the whole country, and none of the area’s own.', true);
  if (tag === 'safety-advice' && !hasOwnArea)
    check('topic', adviceTopics, `Visitors see the topic ${adviceTopics[0]} instead.`, true);
  check('theme', ['light', 'dark'], 'The widget looks as the page does.', false);
  check('heading-level', headingLevels, 'Its heading has level 2.', false);
};

/** What a visitor without our script sees of a widget. */
const readFallback = (part: WidgetPart, tag: string, numbers: readonly string[], findings: Findings): void => {
  const {words, line, attributes} = part;
  const name = `The widget “${tag}”`;
  if (!words.hasWords) {
    const nbsp = words.emptyLines.length > 0 ? 'nothing but a no-break space (&nbsp;)' : 'nothing';
    const say = tag === leavePage.widget ? 'warning' : 'error';
    findings[say](
      'fallback-missing',
      line,
      `${name} has ${nbsp} inside. Where our script does not run, visitors see nothing of it. Copy the whole snippet again.`,
    );
  } else if (numbers.length === 0 && !withoutNumber.has(tag) && !attributes.has('src') && !attributes.has('data-src'))
    findings.error(
      'no-number',
      line,
      `${name} has a text inside, but none of our numbers in it. Where our script does not run, visitors see no number. Copy the whole snippet again.`,
    );
  if (numbers.length > 0 && words.links.length === 0 && words.deadLinks.length === 0)
    findings.warning(
      'attribute-stripped',
      line,
      `${name} has its numbers inside, but they are no links any more. Where our script does not run, visitors read them and cannot tap them. Ask for links with tel: and sms: to be allowed.`,
    );
  const [at] = words.emptyLines;
  if (at !== undefined)
    findings.warning(
      'nbsp',
      at,
      'Your website has put a no-break space (&nbsp;) inside the widget. It does no harm where other text stands there; alone, it counts as nothing.',
    );
};

/** The tag that a widget asks for; `undefined`, and said so, where there is none. */
const readTag = ({form, attributes, element, line}: WidgetPart, findings: Findings): string | undefined => {
  const tag = (form === 'div' ? (attributes.get('data-csw') ?? '') : element.tagName.slice(4)).trim();
  if (tags.has(tag)) return tag;
  const known = anyOf([...tags]);
  if (tag === '')
    findings.error(
      'attribute-stripped',
      line,
      'The attribute data-csw has lost its value, so no widget comes. Visitors see what stands inside. Copy the whole snippet again.',
    );
  else
    findings.error(
      'unknown-widget',
      line,
      `There is no widget “${named(tag)}”. Visitors see what stands inside the tag, and no widget. Write ${known}.`,
    );
  return undefined;
};

/** Reads a tag or a div of ours. */
export const readWidget = (part: WidgetPart, known: KnownNumbers, findings: Findings): ReadWidget => {
  const {form, attributes, words, line, element} = part;
  const prefix = form === 'div' ? 'data-' : '';
  const {smart} = attributes;
  if (smart.length > 0)
    findings.error(
      'smart-quotes',
      line,
      `Curly quotation marks, or quotation marks too many, became a part of ${allOf(smart.slice(0, 5).map((name) => named(name)))}. The widget cannot read that. What stands inside it is not touched. ${pasteAsSource}`,
    );
  const tag = readTag(part, findings);
  const hasOwnArea = attributes.has(`${prefix}src`);
  const numbers = readWords(words, {known, findings, line, isAllOurs: !hasOwnArea});
  if (tag !== undefined) {
    readValues(part, tag, findings);
    readFallback(part, tag, numbers, findings);
  }
  const said = form === 'div' ? (attributes.get('data-csw') ?? '') : element.tagName.slice(4);
  const area = attributes.get(`${prefix}area`);
  const lang = attributes.get(`${prefix}lang`) ?? attributes.get('lang');
  return {
    tag,
    numbers,
    widget: {
      form,
      name: named(nameOf(tag ?? said, attributes, prefix)),
      area: area === undefined || isKnownArea(area) ? area : named(area),
      lang: lang === undefined ? undefined : named(lang),
      line,
      hasNumber: numbers.length > 0,
    },
  };
};
