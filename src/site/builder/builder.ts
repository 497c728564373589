import {html, render, type TemplateResult} from 'lit';
import {bundledAreas} from '../../facts/read-area.js';
import {contactIds} from '../../facts/types.js';
import {getCatalogue} from '../../language/catalogue.js';
import {languageName} from '../../language/language-name.js';
import {formNames, systems} from '../../snippets/systems.js';
import {type LocaleFallbacks, lostOptions, scriptTag, snippet, type SnippetForm} from '../../snippets/snippet.js';
import {contactName} from '../../widgets/emergency-contacts/emergency-contacts.strings.js';
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
} from './choice.js';
import {formNotes, lossInWords, optionsOf, type Site} from './made-snippet.js';

// The snippet builder: an editor chooses, sees the widget, and copies a snippet for where it goes.

const locales = Object.keys(getCatalogue().integrity);

const readJson = async <T>(file: string): Promise<T> => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return (await response.json()) as T;
};

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
  html`<form aria-label="What the snippet shows" @submit=${(event: Event) => event.preventDefault()}>
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

const previews = (): TemplateResult => {
  const theme = choice.theme === 'dark' ? 'dark' : 'light';
  return html`<section aria-labelledby="previews">
    <h2 id="previews">How it looks</h2>
    <div class="previews">
      <figure>
        <div class="box">${preview(theme)}</div>
        <figcaption>Narrow</figcaption>
      </figure>
      <figure>
        <div class="box">${preview(theme)}</div>
        <figcaption>Wide</figcaption>
      </figure>
      <figure>
        <div class="box dark">${preview('dark')}</div>
        <figcaption>Dark</figcaption>
      </figure>
    </div>
  </section>`;
};

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    copied = 'Copied';
  } catch {
    copied = 'Your browser did not copy it. Select the snippet and copy it.';
  }
  draw();
};

const code = (text: string, label: string): TemplateResult =>
  html`<pre tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
    <button type="button" @click=${() => copy(text)}>Copy ${label.toLowerCase()}</button>`;

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

const result = (): TemplateResult => {
  const chosen = formOf(choice);
  const options = optionsOf(choice, site, fallbacks);
  const loss = lossInWords(lostOptions(chosen, options));
  const elsewhere = (chosen === 'link' || chosen === 'iframe') && site.base !== builtFor;
  return html`<section aria-labelledby="snippet">
    <h2 id="snippet">Snippet</h2>
    ${select(
      'system',
      'Where it goes',
      systems.map(({id, name}) => [id, name] as const),
    )}
    <p>${systemOf(choice).help}</p>
    ${formChoice(chosen)}
    <p>${formNotes[chosen]} ${loss}</p>
    ${trouble && html`<p class="alarm" role="alert">${trouble}</p>`}
    ${
      elsewhere && chosen === 'link'
        ? html`<p class="alarm">
            This site was built to be served at ${builtFor}. There, the address works. Here, it does not: build with
            CSW_BASE.
          </p>`
        : undefined
    }
    ${chosen === 'div' ? code(`${scriptTag(site)}\n`, 'Script tag') : undefined}
    ${code(snippet(chosen, options), 'Snippet')}
    <p role="status">${copied}</p>
  </section>`;
};

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main) render(html`${form()} ${previews()} ${result()}`, main);
};
main?.replaceChildren();
await choose({});
