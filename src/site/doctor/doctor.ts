import {html, nothing, render, type TemplateResult} from 'lit';
import {bestForm} from '../../snippets/best-form.js';
import {type Choice, choiceToSearch, soundChoice} from '../../snippets/choice.js';
import {leavePage} from '../../snippets/embeds.js';
import {optionsOf, type Site} from '../../snippets/options-of.js';
import type {PageFinding, PageReport} from '../../snippets/page-report.js';
import {readPage} from '../../snippets/read-page.js';
import {needsPage, scriptTag, snippet, type SnippetForm} from '../../snippets/snippet.js';
import {formsInWords} from '../../snippets/systems.js';
import {areaOptions, languageOptions, locales, widgetOptions} from '../choice-options.js';
import {codeBlock} from '../code-block.js';
import {readFallbacks, type Words} from '../read-fallbacks.js';
import {readJson} from '../read-json.js';
import {selectField, type SelectOptions} from '../select-field.js';
import {choiceFor, verdictOn, whatIsSeen} from './diagnosis.js';

// The snippet doctor: an editor pastes what a website saved, sees what became of it, and copies what survives there.
// What is pasted stays in this page: it is sent nowhere, stored nowhere, and in no address.

const integrity = await readJson<Record<string, string>>('../integrity.json');
const site: Site = {base: new URL('..', location.href).href, integrity: integrity['csw.js'] ?? ''};

/** Nobody mends more than that at a time. */
const mostFindings = 50;

let report: PageReport | undefined;
let choice = choiceFor({widgets: [], scripts: [], escaped: [], findings: [], numbers: [], upgrades: false}, locales);
let words: Words | undefined;
/** What is wrong with what was pasted. */
let trouble = '';

const choose = async (next: Partial<Choice>): Promise<void> => {
  choice = soundChoice({...choice, ...next}, locales);
  const read = await readFallbacks('../', choice.lang);
  if (!read) return;
  words = read;
  draw();
};

const field = (): HTMLTextAreaElement | null => document.querySelector('textarea');

const diagnose = async (event: Event): Promise<void> => {
  event.preventDefault();
  const text = field()?.value ?? '';
  if (text.trim() === '') {
    report = undefined;
    // Emptied first: whoever tries twice hears it twice.
    trouble = '';
    draw();
    trouble = 'Paste something first.';
    draw();
    field()?.focus();
    return;
  }
  trouble = '';
  report = readPage(text, {version: __CSW_VERSION__, integrity});
  await choose(choiceFor(report, locales));
  // Whoever does not see that something has come hears its heading.
  document.querySelector<HTMLElement>('#verdict')?.focus();
};

const paste = (): TemplateResult =>
  html`<form @submit=${diagnose}>
    <label for="saved">Paste what your website saved</label>
    <p class="hint" id="how">
      Look for “Source code”, “HTML” or “View page source”. A whole page will do, or the part with the widget.
    </p>
    <p class=${trouble && 'alarm'} id="trouble" role="alert">${trouble}</p>
    <textarea
      id="saved"
      rows="10"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="off"
      aria-describedby="how trouble"
      aria-invalid=${trouble !== ''}
    ></textarea>
    <button>Look at it</button>
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

const select = (name: 'name' | 'area' | 'lang', label: string, options: SelectOptions): TemplateResult =>
  selectField({name, label, options, value: choice[name], change: (value) => choose({[name]: value})});

const choices = (): TemplateResult =>
  html`<div class="choices">
    ${select('name', 'Widget', widgetOptions(choice.area))} ${select('area', 'Area', areaOptions)}
    ${select('lang', 'Language', languageOptions)}
  </div>`;

/** The button for leaving has no page of its own. */
const formFor = (best: SnippetForm): SnippetForm => (choice.name === leavePage.name && needsPage(best) ? 'html' : best);

const toCopy = (form: SnippetForm): unknown => {
  if (!words) return nothing;
  return 'trouble' in words
    ? html`<p class="alarm" role="alert">${words.trouble}</p>`
    : codeBlock(snippet(form, optionsOf(choice, site, words.fallbacks)), 'Snippet');
};

const remedy = (seen: PageReport): TemplateResult => {
  const {form: best, why} = bestForm(seen);
  const form = formFor(best);
  const builder = `../${choiceToSearch({...choice, form})}`;
  return html`<section aria-labelledby="remedy">
    <h2 id="remedy">What to paste: ${formsInWords[form]}</h2>
    <p>${why}</p>
    ${choices()} ${form === 'div' ? codeBlock(`${scriptTag(site)}\n`, 'Script tag') : nothing} ${toCopy(form)}
    <p><a href=${builder}>Choose a theme, a heading level and more in the builder</a></p>
  </section>`;
};

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main) render(html`${paste()} ${report ? html`${found(report)} ${remedy(report)}` : nothing}`, main);
};
main?.replaceChildren();
draw();
