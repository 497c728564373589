import {html, nothing, render, type TemplateResult} from 'lit';
import {bundledAreas} from '../../facts/read-area.js';
import {getCatalogue} from '../../language/catalogue.js';
import {languageName} from '../../language/language-name.js';
import {bestForm} from '../../snippets/best-form.js';
import {type Choice, choiceToSearch, soundChoice, widgetsOf} from '../../snippets/choice.js';
import {optionsOf, type Site} from '../../snippets/options-of.js';
import type {PageFinding, PageReport} from '../../snippets/page-report.js';
import {readPage} from '../../snippets/read-page.js';
import {type LocaleFallbacks, scriptTag, snippet, type SnippetForm} from '../../snippets/snippet.js';
import {formsInWords} from '../../snippets/systems.js';
import {codeBlock} from '../code-block.js';
import {copyText} from '../copy-text.js';
import {readJson} from '../read-json.js';
import {choiceFor, verdictOn, whatIsSeen} from './diagnosis.js';

// The snippet doctor: an editor pastes what a website saved, sees what became of it, and copies what survives there.
// What is pasted stays in this page: it is sent nowhere, stored nowhere, and in no address.

const locales = Object.keys(getCatalogue().integrity);
const integrity = await readJson<Record<string, string>>('../integrity.json');
const site: Site = {base: new URL('..', location.href).href, integrity: integrity['csw.js'] ?? ''};

/** Nobody mends more than that at a time. */
const mostFindings = 50;

let report: PageReport | undefined;
let choice = choiceFor({widgets: [], scripts: [], escaped: [], findings: [], numbers: [], upgrades: false}, locales);
let fallbacks: LocaleFallbacks | undefined;
let trouble = '';
let copied = '';

const choose = async (next: Partial<Choice>): Promise<void> => {
  choice = soundChoice({...choice, ...next}, locales);
  copied = '';
  try {
    fallbacks = await readJson<LocaleFallbacks>(`../snippets/${choice.lang || 'en'}.json`);
    trouble = '';
  } catch (error) {
    fallbacks = undefined;
    trouble = `The words of this language did not load (${String(error)}). Reload the page.`;
  }
  draw();
};

const field = (): HTMLTextAreaElement | null => document.querySelector('textarea');

const diagnose = async (event: Event): Promise<void> => {
  event.preventDefault();
  const text = field()?.value ?? '';
  if (text.trim() === '') {
    report = undefined;
    trouble = 'Paste something first.';
    draw();
    field()?.focus();
    return;
  }
  report = readPage(text, {version: __CSW_VERSION__, integrity});
  await choose(choiceFor(report, locales));
  // Whoever does not see that something has come hears its heading.
  document.querySelector<HTMLElement>('#verdict')?.focus();
};

const copy = async (text: string): Promise<void> => {
  copied = await copyText(text);
  draw();
};

const paste = (): TemplateResult =>
  html`<form @submit=${diagnose}>
    <label for="saved">Paste what your website saved</label>
    <p class="hint" id="how">
      Look for “Source code”, “HTML” or “View page source”. A whole page will do, or the part with the widget.
    </p>
    <textarea
      id="saved"
      rows="10"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="off"
      aria-describedby="how"
    ></textarea>
    <button>Look at it</button>
    <p role="alert">${trouble}</p>
  </form>`;

const finding = ({severity, line, message}: PageFinding): TemplateResult =>
  html`<li class=${severity}>
    <strong>${severity === 'error' ? 'Problem' : 'Note'}, line ${line}:</strong> ${message}
  </li>`;

const found = (seen: PageReport): TemplateResult => {
  const {text, isGood} = verdictOn(seen);
  const {findings} = seen;
  const more = findings.length - mostFindings;
  return html`<section class=${isGood ? 'good' : 'bad'} aria-labelledby="verdict">
    <h2 id="verdict" tabindex="-1">${text}</h2>
    <p>${whatIsSeen(seen)}</p>
    ${
      findings.length === 0
        ? nothing
        : html`<h3>What we found</h3>
            <ol class="findings" role="list">
              ${findings.slice(0, mostFindings).map(finding)}
            </ol>`
    }
    ${more > 0 ? html`<p>And ${more} more.</p>` : nothing}
  </section>`;
};

type Options = readonly (readonly [value: string, text: string])[];

const select = (name: 'name' | 'area' | 'lang', label: string, options: Options): TemplateResult =>
  html`<label
    >${label}
    <select
      name=${name}
      .value=${choice[name]}
      @change=${(event: Event) => choose({[name]: (event.target as HTMLSelectElement).value})}
    >
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${choice[name] === value}>${text}</option>`)}
    </select>
  </label>`;

const inWords = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const choices = (): TemplateResult =>
  html`<div class="choices">
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
      ...locales.map((locale) => [locale, languageName(locale)] as const),
    ])}
  </div>`;

/** The button for leaving has no page of its own. */
const formFor = (best: SnippetForm): SnippetForm =>
  choice.name === 'leave-page' && (best === 'iframe' || best === 'link') ? 'html' : best;

const remedy = (seen: PageReport): TemplateResult => {
  const {form: best, why} = bestForm(seen);
  const form = formFor(best);
  const text = fallbacks && snippet(form, optionsOf(choice, site, fallbacks));
  const builder = `../${choiceToSearch({...choice, form})}`;
  return html`<section aria-labelledby="remedy">
    <h2 id="remedy">What to paste: ${formsInWords[form]}</h2>
    <p>${why}</p>
    ${choices()} ${form === 'div' ? codeBlock(`${scriptTag(site)}\n`, 'Script tag', copy) : nothing}
    ${text === undefined ? nothing : codeBlock(text, 'Snippet', copy)}
    <p role="status">${copied}</p>
    <p><a href=${builder}>Choose a theme, a heading level and more in the builder</a></p>
  </section>`;
};

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main) render(html`${paste()} ${report ? html`${found(report)} ${remedy(report)}` : nothing}`, main);
};
main?.replaceChildren();
draw();
