import {html, render, type TemplateResult} from 'lit';
import {bundledAreas, readArea} from '../facts/read-area.js';
import {contactIds} from '../facts/types.js';
import {getCatalogue} from '../language/catalogue.js';
import {languageName} from '../language/language-name.js';
import {elementSnippet} from '../snippets/snippet.js';
import {contactName} from '../widgets/emergency-contacts/emergency-contacts.strings.js';
import {strings as leaveStrings} from '../widgets/leave-page/leave-page.strings.js';

/** The widgets, by name, and which of an area's facts their fallback shows. */
const widgets = {
  'report-hate-crime': {
    contacts: ['emergency', 'police', 'police-text', 'hate-incident-line'],
    places: false,
  },
  'emergency-contacts': {contacts: contactIds, places: false},
  'pharmacy-list': {contacts: [], places: true},
  'prevent-hotline': {
    contacts: ['anti-terrorist-hotline', 'anti-terrorist-textphone', 'emergency'],
    places: false,
  },
  'safety-advice': {contacts: ['hate-incident-line', 'emergency'], places: false},
  'leave-page': {contacts: [], places: false},
} as const;
type Name = keyof typeof widgets;

const choices = {lang: 'en', area: '', theme: ''};
/** Whose snippet was copied last, and what came of it. */
let copied: readonly [name: Name, outcome: string] | undefined;

const response = await fetch('integrity.json');
const integrity = (await response.json()) as Record<string, string>;

const snippet = (name: Name): string => {
  const area = readArea(choices.area || 'maidstone');
  const {contacts, places} = widgets[name];
  return elementSnippet({
    name,
    base: new URL('.', location.href).href,
    integrity: integrity['csw.js'] ?? '',
    attributes: {...choices, lang: choices.lang === 'en' ? '' : choices.lang},
    contacts: contacts.flatMap((id) => {
      const contact = area.contacts[id];
      return contact ? [[contactName(id), contact] as const] : [];
    }),
    places: places ? Object.values(area.places) : [],
    ...(name === 'leave-page' && {link: [leaveStrings.leave(), area.topics[name]?.url ?? 'about:blank']}),
  });
};

const select = (
  name: keyof typeof choices,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): TemplateResult =>
  html`<label
    >${label}
    <select
      @change=${(event: Event) => {
        choices[name] = (event.target as HTMLSelectElement).value;
        copied = undefined;
        draw();
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value} lang=${name === 'lang' ? value : 'en'}>${text}</option>`)}
    </select>
  </label>`;

const copy = async (name: Name): Promise<void> => {
  try {
    await navigator.clipboard.writeText(snippet(name));
    copied = [name, 'Copied'];
  } catch {
    copied = [name, 'Your browser did not copy it. Select the snippet and copy it.'];
  }
  draw();
};

/** The widgets stand outside of Lit's templates: their tags are names from the list, and they are made once. */
const previews = new Map<Name, HTMLElement[]>();
for (const name of Object.keys(widgets) as Name[]) {
  previews.set(
    name,
    [1, 2].map(() => {
      const preview = document.createElement(`csw-${name}`);
      preview.setAttribute('heading-level', '3');
      return preview;
    }),
  );
}

const section = (name: Name): TemplateResult => {
  const elements = previews.get(name) ?? [];
  for (const element of elements) {
    for (const [attribute, value] of Object.entries(choices)) {
      if (value === '') element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
  }
  return html`<section aria-labelledby=${name}>
    <h2 id=${name}><code>csw-${name}</code></h2>
    <div class="columns">${elements.map((element) => html`<div>${element}</div>`)}</div>
    <h3>Snippet</h3>
    <pre tabindex="0" role="region" aria-label=${`Snippet of csw-${name}`}><code>${snippet(name)}</code></pre>
    <button type="button" aria-describedby=${name} @click=${() => copy(name)}>Copy snippet</button>
    <span role="status">${copied?.[0] === name ? copied[1] : ''}</span>
  </section>`;
};

const page = (): TemplateResult =>
  html`<form aria-label="How the widgets are shown">
      ${select('lang', 'Language', [
        ['en', 'English'],
        ...Object.keys(getCatalogue().integrity).map((locale) => [locale, languageName(locale)] as const),
      ])}
      ${select('area', 'Area', [
        ['', 'Default (Maidstone)'],
        ...Object.entries(bundledAreas).map(([id, {name}]) => [id, name] as const),
      ])}
      ${select('theme', 'Theme', [
        ['', 'As the page'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ])}
    </form>
    ${(Object.keys(widgets) as Name[]).map(section)}`;

const main = document.querySelector<HTMLElement>('#main');
const draw = (): void => {
  if (main) render(page(), main);
};
main?.replaceChildren();
draw();
