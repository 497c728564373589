import {html, type TemplateResult} from 'lit';
import type {PseudoLocale} from '../../translation/pseudo-locale.js';
import type {Desk} from './desk.js';
import {bothNames} from './both-names.js';
import {englishName, isKnownLanguage, toLocale} from './locale-tags.js';

const madeFromEnglish: Readonly<Record<PseudoLocale, string>> = {
  'en-XA': 'Accented English, longer',
  'ar-XB': 'Mirrored English, right to left',
};

const fileForm = (desk: Desk): TemplateResult => html`
  <div class="way drop">
    <h3>Open your file</h3>
    <p id="file-help">Drop an <code>.xlf</code> file anywhere on this page, or choose one.</p>
    <label for="file">File</label>
    <input
      id="file"
      type="file"
      accept=".xlf,.xliff,application/xliff+xml"
      aria-describedby="file-help"
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) void desk.openFile(file);
        // The same file chosen again is to be read again.
        input.value = '';
      }}
    />
  </div>
`;

const value = (event: Event, name: string): string => {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem(name);
  return (field as HTMLInputElement | HTMLSelectElement).value;
};

const siteForm = (desk: Desk): TemplateResult => html`
  <form class="way" @submit=${(event: Event) => desk.openFromSite(value(event, 'locale'))}>
    <h3>Open a language of this site</h3>
    <p>You see what readers see. You can change it and download the file.</p>
    <label for="locale">Language</label>
    <div class="together">
      <select id="locale" name="locale">
        ${desk.data.locales.map((locale) => html`<option value=${locale}>${bothNames(locale)}</option>`)}
        <optgroup label="For developers">
          ${Object.entries(madeFromEnglish).map(([locale, name]) => html`<option value=${locale}>${name}</option>`)}
        </optgroup>
      </select>
      <button type="submit">Open</button>
    </div>
  </form>
`;

/** What there is to say of a code that somebody types. */
const aboutCode = (locale: string | undefined, taken: boolean): string => {
  if (locale === undefined) return 'This is not the code of a language.';
  if (taken) return `The site has ${englishName(locale)} already. Open it above.`;
  return isKnownLanguage(locale)
    ? `This is ${bothNames(locale)}.`
    : 'Your browser has no name for this language. Look at the code again before you start.';
};

const newForm = (desk: Desk): TemplateResult => {
  const empty = desk.newCode.trim() === '';
  const locale = toLocale(desk.newCode);
  const taken = locale !== undefined && desk.data.locales.includes(locale);
  return html`
    <form
      class="way"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (locale !== undefined && !taken) desk.start(locale);
        else (event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
      }}
    >
      <h3>Start a new language</h3>
      <p id="code-help">
        Type its code: <code>so</code> for Somali, <code>zh-Hant</code> for Chinese in traditional characters.
      </p>
      <label for="code">Language code</label>
      <div class="together">
        <input
          id="code"
          name="code"
          size="12"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="code-help code-name"
          aria-invalid=${String(!empty && locale === undefined)}
          .value=${desk.newCode}
          @input=${({target}: Event) => desk.set({newCode: (target as HTMLInputElement).value})}
        />
        <button type="submit">Start</button>
      </div>
      <p id="code-name" role="status">${empty ? undefined : aboutCode(locale, taken)}</p>
    </form>
  `;
};

/** The three ways to a translation. */
export const openForms = (desk: Desk): TemplateResult =>
  html`<div class="ways">${fileForm(desk)} ${siteForm(desk)} ${newForm(desk)}</div>`;
