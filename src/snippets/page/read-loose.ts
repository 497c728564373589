import {isFixed} from '../../facts/corrections.js';
import {defaultArea, readArea} from '../../facts/read-area.js';
import type {Area, ContactId} from '../../facts/types.js';
import type {LoosePart} from './collect.js';
import type {Findings} from './findings.js';
import {named} from './in-words.js';
import {digitsOf, type KnownNumbers} from './known-numbers.js';
import {type Element, isElement, lineOf} from './page-tree.js';
import type {ReadWidget} from './read-widgets.js';
import {readWords} from './read-words.js';

/** What is read of numbers that stand in no tag of ours. */
export interface LooseContext {
  readonly known: KnownNumbers;
  readonly findings: Findings;
  /** Whether a script of ours is on the page: then a tag was there too. */
  readonly hasScript: boolean;
  /** Whether tags of ours stand there as text: then the numbers in it are code as well. */
  readonly isEscaped: boolean;
}

type NumberOf = (id: ContactId) => string;

interface Facts {
  readonly numberOf: NumberOf;
  /** The numbers of the whole country, which any page may have, as digits. */
  readonly fixed: ReadonlySet<string>;
}

/** Which widget shows just these numbers; empty where several do. */
const guessName = (numbers: readonly string[], numberOf: NumberOf): string => {
  const has = (id: ContactId): boolean => numbers.includes(numberOf(id));
  if (has('anti-terrorist-hotline')) return has('police') ? 'emergency-contacts' : 'prevent-hotline';
  if (has('police')) return 'report-hate-crime';
  return has('hate-incident-line') ? 'safety-advice-community-safety' : '';
};

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The `div` with a language that a snippet has around plain HTML. */
const wrapperLang = (container: Element | undefined): string | undefined =>
  container?.tagName === 'div' ? attribute(container, 'lang') : undefined;

/** Whether a `div` stands around the wrapper that has nothing else in it, and no attribute left. */
const isStripped = (container: Element | undefined): boolean => {
  const parent = container?.parentNode;
  if (!parent || !isElement(parent) || parent.tagName !== 'div' || parent.attrs.length > 0) return false;
  return parent.childNodes.filter(isElement).length === 1;
};

const seen = 'Visitors see the numbers, but they do not change by themselves.';

const say = (container: Element | undefined, line: number, {findings, hasScript}: LooseContext): void => {
  if (wrapperLang(container) !== undefined && isStripped(container))
    findings.error(
      'attribute-stripped',
      line,
      `The div around this text has lost its data-csw, so no widget comes. ${seen} Use plain HTML here.`,
    );
  // Around plain HTML that was pasted as such, its div is still there.
  else if (hasScript && wrapperLang(container) === undefined)
    findings.error(
      'element-stripped',
      line,
      `Our script is here, but the tag of the widget is not: your website has removed it. ${seen} Use the form with a div.`,
    );
  else
    findings.warning(
      'element-stripped',
      line,
      `Here stands the text of a widget, with no tag around it and no script. If you pasted plain HTML, all is well. If you pasted more, your website has removed it. ${seen}`,
    );
};

/** Numbers of ours that stand in no tag of ours: plain HTML, or what is left of more. */
const readPart = (
  {container, words}: LoosePart,
  context: LooseContext,
  {fixed, numberOf}: Facts,
): readonly ReadWidget[] => {
  const {known, findings} = context;
  const linked = [...new Set(words.links.map(({number}) => digitsOf(number)))];
  const ours = linked.filter(known.isKnown);
  const lang = wrapperLang(container);
  // Any page may have a link to 999 or 101 of its own.
  const isOurs = lang !== undefined ? ours.length > 0 : ours.some((digits) => !fixed.has(digits));
  if (!isOurs && !linked.some(known.isWithdrawn)) return [];
  const first = words.links.find(({number}) => known.isKnown(digitsOf(number)) || known.isWithdrawn(digitsOf(number)));
  const line = lang !== undefined && container ? lineOf(container) : (first?.line ?? 1);
  // Beside a text of ours, a page has numbers of its own.
  const numbers = readWords(words, {known, findings, line, isAllOurs: lang !== undefined});
  say(container, line, context);
  const widget = {
    form: 'html',
    name: guessName(numbers, numberOf),
    lang: lang === undefined ? undefined : named(lang),
    line,
    hasNumber: numbers.length > 0,
  } as const;
  return [{tag: undefined, numbers, widget}];
};

/** A text of ours whose links are all gone: it has the emergency number, and one that no page has by chance. */
const readText = (
  parts: readonly LoosePart[],
  {known, findings}: LooseContext,
  contacts: Area['contacts'],
  numberOf: NumberOf,
): readonly ReadWidget[] => {
  const own = new Set(Object.values(contacts).flatMap(({id, telephone}) => (isFixed(id) ? [] : [telephone])));
  for (const {words, container} of parts) {
    const numbers = known.readIn(words.text);
    if (!numbers.includes(numberOf('emergency')) || !numbers.some((number) => own.has(number))) continue;
    const line = container ? lineOf(container) : 1;
    findings.warning(
      'attribute-stripped',
      line,
      'Here stands the text of a widget, but its numbers are no links any more. Visitors read the numbers, but cannot tap them. Ask for links with tel: and sms: to be allowed.',
    );
    const widget = {form: 'html', name: guessName(numbers, numberOf), line, hasNumber: true} as const;
    return [{tag: undefined, numbers, widget}];
  }
  return [];
};

/** Reads what stands in no tag of ours. */
export const readLoose = (parts: readonly LoosePart[], context: LooseContext): readonly ReadWidget[] => {
  const {contacts} = readArea(defaultArea);
  const numberOf: NumberOf = (id) => contacts[id]?.telephone ?? '';
  const fixed = new Set(
    Object.values(contacts).flatMap(({id, telephone}) => (isFixed(id) ? [digitsOf(telephone)] : [])),
  );
  const read = parts.flatMap((part) => readPart(part, context, {fixed, numberOf}));
  return read.length > 0 || context.isEscaped ? read : readText(parts, context, contacts, numberOf);
};
