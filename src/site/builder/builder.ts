import {html, nothing, render, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {bundledAreas} from '../../facts/read-area.js';
import {contactIds} from '../../facts/types.js';
import {getCatalogue} from '../../language/catalogue.js';
import {languageName} from '../../language/language-name.js';
import {
  type Choice,
  choiceToSearch,
  formOf,
  formsOf,
  searchToChoice,
  soundChoice,
  systemOf,
  widgetOf,
  widgetsOf,
} from '../../snippets/choice.js';
import {embedPath, leavePage} from '../../snippets/embeds.js';
import {lossInWords, optionsOf, type Site} from '../../snippets/options-of.js';
import {formNames, systems} from '../../snippets/systems.js';
import {type LocaleFallbacks, lostOptions, scriptTag, snippet, type SnippetForm} from '../../snippets/snippet.js';
import {contactName} from '../../widgets/emergency-contacts/emergency-contacts.strings.js';
import {codeBlock} from '../code-block.js';
import {copyText} from '../copy-text.js';
import {readJson} from '../read-json.js';
import {formNotes} from './form-notes.js';

// The snippet builder: an editor chooses, sees the widget, and copies a snippet for where it goes.

const locales = Object.keys(getCatalogue().integrity);

const {'csw.js': integrity = ''} = await readJson<Record<string, string>>('integrity.json');
const {base: builtFor} = await readJson<{base: string}>('snippets/built.json');
const site: Site = {base: new URL('.', location.href).href, integrity};

let choice = searchToChoice(location.search, locales);
let fallbacks: LocaleFallbacks = {dir: 'ltr', areas: {}};
/** What came of the last copy. */
let copied = '';

/** A language whose words do not come leaves the snippet as it was: the choice says so. */
let trouble = '';

const choose = async (change: Partial<Choice>): Promise<void> => {
  choice = soundChoice({...choice, ...change}, locales);
  history.replaceState(null, '', location.pathname + choiceToSearch(choice));
  copied = '';
  try {
    fallbacks = await readJson<LocaleFallbacks>(`snippets/${choice.lang || 'en'}.json`);
    trouble = '';
  } catch (error) {
    trouble = `The words of this language did not load (${String(error)}). Reload the page.`;
  }
  draw();
};

type Options = readonly (readonly [value: string, text: string, lang?: string])[];

const select = (name: keyof Choice, label: string, options: Options): TemplateResult =>
  html`<label
    >${label}
    <select
      name=${name}
      .value=${choice[name]}
      @change=${(event: Event) => choose({[name]: (event.target as HTMLSelectElement).value})}
    >
      ${options.map(
        ([value, text, lang]) =>
          html`<option value=${value} lang=${lang ?? 'en'} ?selected=${choice[name] === value}>${text}</option>`,
      )}
    </select>
  </label>`;

const checkbox = (label: string, checked: boolean, change: (checked: boolean) => Partial<Choice>): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => choose(change((event.target as HTMLInputElement).checked))}
    />
    ${label}</label
  >`;

const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const contactBoxes = (): TemplateResult => {
  const chosen = choice.contacts === '' ? [...contactIds] : choice.contacts.split(' ');
  return html`<fieldset>
    <legend>Numbers</legend>
    ${contactIds.map((id) =>
      checkbox(contactName(id), chosen.includes(id), (isOn) => {
        const next = contactIds.filter((one) => (one === id ? isOn : chosen.includes(one)));
        return {contacts: next.length === contactIds.length ? '' : next.join(' ')};
      }),
    )}
  </fieldset>`;
};

const ownOptions = (): unknown => {
  if (choice.name === 'emergency-contacts') return contactBoxes();
  if (choice.name !== 'leave-page') return undefined;
  return html`<label
    >Where the button leads
    <input
      type="url"
      placeholder="https://www.gov.uk/"
      .value=${choice.href}
      @change=${(event: Event) => choose({href: (event.target as HTMLInputElement).value})}
    />
  </label>`;
};

const form = (): TemplateResult =>
  html`<form aria-labelledby="what" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="what">What it shows</h2>
    ${select(
      'name',
      'Widget',
      widgetsOf(choice.area).map(({name}) => [name, inWords(name)] as const),
    )}
    ${select(
      'area',
      'Area',
      Object.entries(bundledAreas).map(([id, {name}]) => [id, name] as const),
    )}
    ${select('lang', 'Language', [
      ['', 'That of the page'],
      ['en', 'English'],
      ...locales.map((locale) => [locale, languageName(locale), locale] as const),
    ])}
    ${select('theme', 'Theme', [
      ['', 'That of the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ])}
    ${select(
      'level',
      'Heading level',
      ['1', '2', '3', '4', '5', '6'].map((level) => [level, level] as const),
    )}
    ${
      choice.name === 'leave-page'
        ? undefined
        : checkbox('Menu of languages', choice.languages === '', (isOn) => ({languages: isOn ? '' : 'off'}))
    }
    ${ownOptions()}
  </form>`;

/** The previews stand outside of Lit's templates: a tag's name cannot be an expression. */
const preview = (theme: string): HTMLElement => {
  const {widget, topic} = widgetOf(choice);
  const element = document.createElement(`csw-${widget}`);
  const {more = {}} = optionsOf(choice, site, fallbacks);
  const attributes = {area: choice.area, topic, lang: choice.lang || undefined, theme, 'heading-level': '3', ...more};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  return element;
};

const figure = (name: string, title: string, content: unknown): TemplateResult =>
  html`<figure class=${name}>
    <figcaption>${title}</figcaption>
    <div class="box">${content}</div>
  </figure>`;

/** The widget's own page, with its scripts kept from running. */
const withoutScript = (): unknown => {
  if (choice.name === leavePage.name) return nothing;
  const page = embedPath(choice.area, choice.name, choice.lang || 'en');
  return figure(
    'plain',
    'Without JavaScript',
    html`<iframe sandbox="" src=${page} title="The widget without JavaScript"></iframe>`,
  );
};

const previews = (): unknown => {
  const {name, area, lang, theme, contacts, languages, href} = choice;
  // A widget is made anew only where it would show something else.
  return guard([name, area, lang, theme, contacts, languages, href], () => {
    const [shown, other, otherName] = theme === 'dark' ? ['dark', 'light', 'Light'] : ['light', 'dark', 'Dark'];
    return html`<section class="looks" aria-labelledby="looks">
      <h2 id="looks">How it looks</h2>
      <div class="previews">
        ${figure(`narrow ${shown}`, 'Narrow', preview(shown))} ${figure(`narrow ${other}`, otherName, preview(other))}
        ${withoutScript()} ${figure(`wide ${shown}`, 'Wide', preview(shown))}
      </div>
    </section>`;
  });
};

const copy = async (text: string): Promise<void> => {
  copied = await copyText(text);
  draw();
};

const code = (text: string, label: string): TemplateResult => codeBlock(text, label, copy);

const formChoice = (chosen: SnippetForm): TemplateResult =>
  html`<fieldset>
    <legend>Form</legend>
    ${formsOf(choice).map(
      (one) =>
        html`<label class="check"
          ><input type="radio" name="form" .checked=${one === chosen} @change=${() => choose({form: one})} />
          ${formNames[one]}</label
        >`,
    )}
  </fieldset>`;

/** An address works only where the build says that it will be served. */
const elsewhere = (): unknown =>
  site.base === builtFor
    ? nothing
    : html`<p class="alarm">
        This site was built to be served at ${builtFor}. There, the address works; from here, no website can embed it.
      </p>`;

const goesWhere = (): TemplateResult => {
  const chosen = formOf(choice);
  const loss = lossInWords(lostOptions(chosen, optionsOf(choice, site, fallbacks)));
  return html`<form aria-labelledby="where" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="where">Where it goes</h2>
    ${select(
      'system',
      'Website or editor',
      systems.map(({id, name}) => [id, name] as const),
    )}
    ${formChoice(chosen)}
    <p>${systemOf(choice).help}</p>
    <p>${formNotes[chosen]}</p>
    ${loss && html`<p class="loss">${loss}</p>`}
  </form>`;
};

const result = (): TemplateResult => {
  const chosen = formOf(choice);
  return html`<section class="snippet" aria-labelledby="snippet">
    <h2 id="snippet">Copy and paste</h2>
    ${trouble && html`<p class="alarm" role="alert">${trouble}</p>`} ${chosen === 'link' ? elsewhere() : nothing}
    ${chosen === 'div' ? code(`${scriptTag(site)}\n`, 'Script tag') : nothing}
    ${code(snippet(chosen, optionsOf(choice, site, fallbacks)), 'Snippet')}
    <p role="status">${copied}</p>
  </section>`;
};

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main)
    render(
      html`<div class="choices">${form()} ${goesWhere()}</div>
        ${result()} ${previews()}`,
      main,
    );
};
main?.replaceChildren();
await choose({});
