import {bundledAreas} from '../facts/read-area.js';
import {adviceTopics, contactIds} from '../facts/types.js';
import {type Choice, firstChoice, httpsAddress, widgetsOf} from '../snippets/choice.js';
import {leavePage} from '../snippets/embeds.js';
import {headingLevels, needsPage, type SnippetForm, snippetForms} from '../snippets/snippet.js';

/** What somebody has written after `csw snippet`. */
export interface SnippetArguments {
  readonly name: string;
  readonly form?: string | undefined;
  readonly lang?: string | undefined;
  readonly area?: string | undefined;
  readonly theme?: string | undefined;
  readonly 'heading-level'?: string | undefined;
  readonly topic?: string | undefined;
  readonly contacts?: string | undefined;
  readonly languages?: string | undefined;
  readonly href?: string | undefined;
}

const advice = 'safety-advice';

const oneOf = (known: readonly string[]): string => `Write one of ${known.join(', ')}`;

const pick = (option: string, value: string, known: readonly string[]): string => {
  if (!known.includes(value)) throw new Error(`--${option} "${value}" is unknown. ${oneOf(known)}.`);
  return value;
};

/** The name of the widget's own page: a topic is a part of it. */
const nameOf = ({name: written, topic}: SnippetArguments, area: string): string => {
  const name = written.replace(/^csw-/, '');
  const names = widgetsOf(area).map((one) => one.name);
  if (topic !== undefined && name !== advice)
    throw new Error(`--topic goes with ${advice} alone, written without a topic in its name. Leave it out.`);
  if (topic !== undefined) pick('topic', topic, adviceTopics);
  const full = topic === undefined ? name : `${advice}-${topic}`;
  if (names.includes(full)) return full;
  const topics = widgetsOf(area).flatMap((one) => one.topic ?? []);
  if (full === advice)
    throw new Error(
      topics.length === 0
        ? `The area "${area}" has no advice. Choose another --area.`
        : `Say which advice: --topic ${topics.join(', ')}.`,
    );
  const wanted = adviceTopics.find((known) => full === `${advice}-${known}`);
  if (wanted !== undefined)
    throw new Error(
      `The area "${area}" has no advice on "${wanted}". ` +
        (topics.length === 0 ? 'Choose another --area.' : `${oneOf(topics)}, or choose another --area.`),
    );
  throw new Error(`"${written}" is no widget of the area "${area}". ${oneOf(names)}.`);
};

/** The ids in their order, however they were written. */
const contactsOf = (written: string): string => {
  const ids = written.split(/[\s,]+/).filter(Boolean);
  for (const id of ids) pick('contacts', id, contactIds);
  return ids.join(' ');
};

/** An option that would do nothing with this widget is a slip. */
const refuseIdle = ({contacts, languages, href}: SnippetArguments, name: string): void => {
  if (contacts !== undefined && name !== 'emergency-contacts')
    throw new Error(`--contacts goes with emergency-contacts alone. Leave it out.`);
  if (href !== undefined && name !== leavePage.name)
    throw new Error(`--href goes with ${leavePage.name} alone. Leave it out.`);
  if (languages !== undefined && name === leavePage.name)
    throw new Error(`${leavePage.name} has no menu of languages. Leave --languages out.`);
};

/** What the guides call a form, where that is not what it is called here. */
const formsInGuides: Readonly<Record<string, SnippetForm>> = {frame: 'iframe', address: 'link'};

const formOf = (written: string, name: string): SnippetForm => {
  const meant = Object.hasOwn(formsInGuides, written) ? formsInGuides[written] : undefined;
  if (meant !== undefined)
    throw new Error(
      `--form "${written}" is unknown. ${oneOf(snippetForms)}. The ${written} of the guides is "${meant}".`,
    );
  const form = pick('form', written, snippetForms) as SnippetForm;
  if (name === leavePage.name && needsPage(form))
    throw new Error(
      `${name} has no page of its own: it works only on the page itself. Use --form element, div or html.`,
    );
  return form;
};

/**
 * Reads what somebody has chosen, as the builder's page would.
 *
 * @param languages those that the build has words in
 * @throws with what is wrong and what there is to choose from
 */
export const readChoice = (
  args: SnippetArguments,
  languages: readonly string[],
): {readonly choice: Choice; readonly form: SnippetForm} => {
  const {lang = '', theme = '', 'heading-level': level = firstChoice.level, contacts = '', href = ''} = args;
  const area = pick('area', args.area ?? firstChoice.area, Object.keys(bundledAreas));
  const name = nameOf(args, area);
  refuseIdle(args, name);
  if (href !== '' && httpsAddress(href) === undefined)
    throw new Error(`--href "${href}" is no address. Write one that starts with https://.`);
  const form = formOf(args.form ?? 'element', name);
  return {
    form,
    choice: {
      ...firstChoice,
      area,
      name,
      form,
      lang: args.lang === undefined ? '' : pick('lang', lang, languages),
      theme: args.theme === undefined ? '' : pick('theme', theme, ['light', 'dark']),
      level: pick('heading-level', level, headingLevels),
      contacts: contactsOf(contacts),
      languages: args.languages === undefined ? '' : pick('languages', args.languages, ['off']),
      href,
    },
  };
};
