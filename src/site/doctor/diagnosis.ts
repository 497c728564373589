import {type Choice, soundChoice} from '../../snippets/choice.js';
import {withoutNumber} from '../../snippets/embeds.js';
import type {PageReport} from '../../snippets/page-report.js';

/** In one line, how it stands with a page. */
export interface Verdict {
  readonly text: string;
  readonly isGood: boolean;
}

const wrongNumber = ['number-unknown', 'number-withdrawn'];

/** What a visitor meets, whatever else is wrong. */
export const verdictOn = ({widgets, numbers, findings}: PageReport): Verdict => {
  if (findings.some(({code}) => wrongNumber.includes(code)))
    return {text: 'Visitors may see a wrong number', isGood: false};
  if (numbers.length > 0 && widgets.every(({name, hasNumber}) => hasNumber || withoutNumber.has(name)))
    return {text: 'Visitors see the numbers', isGood: true};
  if (numbers.length > 0) return {text: 'Visitors do not see every number', isGood: false};
  const isSound = !findings.some(({severity}) => severity === 'error');
  if (isSound && widgets.length > 0 && widgets.every(({name}) => withoutNumber.has(name)))
    return {text: 'Visitors see it; this widget has no number', isGood: true};
  return {text: 'Visitors see no number', isGood: false};
};

/** What a visitor reads, and whether it comes alive. */
export const whatIsSeen = ({widgets, numbers, escaped, upgrades}: PageReport): string => {
  if (widgets.length === 0 && escaped.length === 0) return 'We find nothing of ours in it.';
  const read = numbers.length === 0 ? '' : `They can read ${new Intl.ListFormat('en-GB').format(numbers)}. `;
  if (upgrades) return `${read}Our script makes a widget of it.`;
  if (widgets.some(({form, hasNumber}) => form === 'iframe' && hasNumber))
    return `${read}The frame shows the widget’s own page.`;
  return `${read}No script of ours makes a widget of it here.`;
};

/** What the page was to show, as far as it can be told; the first choice for the rest. */
export const choiceFor = ({widgets, escaped}: PageReport, locales: readonly string[]): Choice => {
  const {form, name = '', area = '', lang = ''} = [...widgets, ...escaped].find((one) => one.name !== '') ?? {};
  // Around an English text stands its language, also where the snippet takes that of the page.
  return soundChoice({name, area, lang: form === 'html' && lang === 'en' ? '' : lang}, locales);
};
