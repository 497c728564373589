import {html, nothing, render, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {bundledAreas} from '../../facts/read-area.js';
import {contactIds} from '../../facts/types.js';
import {
  type Choice,
  choiceToSearch,
  formOf,
  formsOf,
  httpsAddress,
  searchToChoice,
  soundChoice,
  systemOf,
} from '../../snippets/choice.js';
import {leavePage} from '../../snippets/embeds.js';
import {lossInWords, optionsOf, type Site} from '../../snippets/options-of.js';
import {formNames, systems} from '../../snippets/systems.js';
import {headingLevels, lostOptions, scriptTag, snippet, type SnippetForm} from '../../snippets/snippet.js';
import {contactName} from '../../widgets/emergency-contacts/emergency-contacts.strings.js';
import {areaOptions, inWords, languageOptions, locales, widgetOptions} from '../choice-options.js';
import {codeBlock} from '../code-block.js';
import {readFallbacks, type Words} from '../read-fallbacks.js';
import {readJson} from '../read-json.js';
import {selectField, type SelectOptions} from '../select-field.js';
import {formNote} from './form-notes.js';
import {holdPreviews, previews} from './previews.js';

// The snippet builder: an editor chooses, sees the widget, and copies a snippet for where it goes.

const {'csw.js': integrity = ''} = await readJson<Record<string, string>>('integrity.json');
const {base: builtFor} = await readJson<{base: string}>('snippets/built.json');
const site: Site = {base: new URL('.', location.href).href, integrity};

let choice = searchToChoice(location.search, locales);
let words: Words = {fallbacks: {dir: 'ltr', areas: {}}};
/** What became of the last choice, beside what was chosen. */
let said = '';
/** What is wrong with the address of the button for leaving. */
let hrefTrouble = '';

const loss = (): string => lossInWords(lostOptions(formOf(choice), optionsOf(choice, site, {dir: 'ltr', areas: {}})));

/** What a choice has changed beside itself, for those who do not see it at once. */
const sideEffects = (before: Choice): string => {
  if (choice.name !== before.name && choice.area !== before.area)
    return `${bundledAreas[choice.area]?.name ?? ''} has no such widget. “${inWords(choice.name)}” is chosen instead.`;
  const form = formOf(choice);
  if (form !== formOf(before) || choice.system !== before.system)
    return `The snippet is now: ${formNames[form]}. ${loss()}`;
  return '';
};

const choose = async (change: Partial<Choice>): Promise<void> => {
  const before = choice;
  choice = soundChoice({...choice, ...change}, locales);
  history.replaceState(null, '', location.pathname + choiceToSearch(choice));
  const read = await readFallbacks('', choice.lang);
  if (!read) return;
  words = read;
  if (change.name === undefined) said = sideEffects(before);
  draw();
};

const select = (name: keyof Choice, label: string, options: SelectOptions): TemplateResult =>
  selectField({name, label, options, value: choice[name], change: (value) => choose({[name]: value})});

const checkbox = (label: string, checked: boolean, change: (isOn: boolean) => void): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;

const pickContacts = (picked: readonly string[]): void => {
  if (picked.length > 0) {
    void choose({contacts: picked.length === contactIds.length ? '' : picked.join(' ')});
    return;
  }
  said = 'At least one number has to stay.';
  draw();
};

const contactBoxes = (): TemplateResult => {
  const chosen = choice.contacts === '' ? [...contactIds] : choice.contacts.split(' ');
  return html`<fieldset>
    <legend>Numbers</legend>
    ${contactIds.map((id) =>
      checkbox(contactName(id), chosen.includes(id), (isOn) =>
        pickContacts(contactIds.filter((one) => (one === id ? isOn : chosen.includes(one)))),
      ),
    )}
    ${
      chosen.includes('emergency')
        ? nothing
        : html`<p class="loss">
            The widget does not show 999 now. Keep “Emergency” ticked, unless 999 stands elsewhere on your page.
          </p>`
    }
  </fieldset>`;
};

const takeHref = (href: string): void => {
  hrefTrouble =
    href === '' || httpsAddress(href) !== undefined
      ? ''
      : 'This is no address that begins with https://. GOV.UK stays.';
  void choose({href});
};

const hrefField = (): TemplateResult =>
  html`<label
      >Where the button leads
      <input
        type="url"
        .value=${choice.href}
        aria-describedby="href-hint href-trouble"
        aria-invalid=${hrefTrouble !== ''}
        @change=${(event: Event) => takeHref((event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="hint" id="href-hint">An address that begins with https://. If you leave it empty: GOV.UK.</p>
    <p class=${hrefTrouble && 'alarm'} id="href-trouble" role="alert">${hrefTrouble}</p>`;

const ownOptions = (): unknown => {
  if (choice.name === 'emergency-contacts') return contactBoxes();
  return choice.name === leavePage.name ? hrefField() : nothing;
};

const menuOfLanguages = (): unknown =>
  choice.name === leavePage.name
    ? nothing
    : checkbox('Menu of languages', choice.languages === '', (isOn) => void choose({languages: isOn ? '' : 'off'}));

const form = (): TemplateResult =>
  html`<form class="what" aria-labelledby="what" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="what">What it shows</h2>
    ${select('name', 'Widget', widgetOptions(choice.area))} ${select('area', 'Area', areaOptions)}
    ${select('lang', 'Language', languageOptions)}
    ${select('theme', 'Theme', [
      ['', 'That of the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ])}
    ${select(
      'level',
      'Heading level',
      headingLevels.map((level) => [level, level] as const),
    )}
    ${menuOfLanguages()} ${ownOptions()}
    <p class="said" role="status">${said}</p>
  </form>`;

const formChoice = (chosen: SnippetForm): TemplateResult =>
  html`<fieldset>
    <legend>Form</legend>
    ${formsOf(choice).map(
      (one) =>
        html`<label class="check"
          ><input type="radio" name="form" .checked=${live(one === chosen)} @change=${() => choose({form: one})} />
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

/** Why a place offers less than its guide says. */
const withoutOwnPage = (): unknown =>
  systemOf(choice).forms.every((one) => formsOf(choice).includes(one))
    ? nothing
    : html`<p>This widget has no address and no frame: it works only on the page itself.</p>`;

const goesWhere = (): TemplateResult => {
  const chosen = formOf(choice);
  const lost = loss();
  return html`<form aria-labelledby="where" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="where">Where it goes</h2>
    ${select(
      'system',
      'Website or editor',
      systems.map(({id, name}) => [id, name] as const),
    )}
    ${formChoice(chosen)} ${withoutOwnPage()}
    <p>${systemOf(choice).help}</p>
    <p>${formNote(chosen, choice.name)}</p>
    ${lost && html`<p class="loss">${lost}</p>`}
  </form>`;
};

const result = (): TemplateResult => {
  const chosen = formOf(choice);
  return html`<section class="snippet" aria-labelledby="snippet">
    <h2 id="snippet">Copy and paste</h2>
    <div role="alert">${'trouble' in words ? html`<p class="alarm">${words.trouble}</p>` : nothing}</div>
    ${chosen === 'link' ? elsewhere() : nothing}
    ${chosen === 'div' ? codeBlock(`${scriptTag(site)}\n`, 'Script tag') : nothing}
    ${'trouble' in words ? nothing : codeBlock(snippet(chosen, optionsOf(choice, site, words.fallbacks)), 'Snippet')}
  </section>`;
};

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main) render(html`${form()} ${goesWhere()} ${result()} ${previews(choice)}`, main);
};
holdPreviews();
main?.replaceChildren();
await choose({});
