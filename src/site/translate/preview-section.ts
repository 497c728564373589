import {html, type TemplateResult} from 'lit';
import type {Desk} from './desk.js';
import {countMark} from './desk-view.js';
import {messageParts, messageText} from './message-text.js';
import {widths} from './preview-panel.js';
import type {PreviewWidget} from './preview-widget.js';
import {whereElse} from './row-groups.js';
import type {Row} from './rows.js';
import {counted, type Mark, markNames, marks} from './words.js';

const pick = (name: string, value: string, text: string, checked: boolean, choose: () => void): TemplateResult =>
  html`<label class="pick">
    <input type="radio" name=${name} value=${value} .checked=${checked} @change=${choose} /><span>${text}</span>
  </label>`;

const switches = (desk: Desk): TemplateResult =>
  html`<div class="switches">
    <fieldset>
      <legend>Width</legend>
      ${widths.map((width) =>
        pick('width', String(width), `${String(width)} px`, desk.width === width, () => desk.set({width})),
      )}
    </fieldset>
    <fieldset>
      <legend>Colours</legend>
      ${(['light', 'dark'] as const).map((theme) =>
        pick('theme', theme, theme === 'light' ? 'Light' : 'Dark', desk.theme === theme, () => desk.set({theme})),
      )}
    </fieldset>
  </div>`;

const legend = (desk: Desk): TemplateResult =>
  html`<fieldset class="legend">
    <legend>Marks in the preview</legend>
    ${marks.map(
      (mark: Mark) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${desk.marks.has(mark)}
            @change=${({target}: Event) => desk.toggleMark(mark, (target as HTMLInputElement).checked)}
          />
          <span
            ><span class="sample ${mark}">${markNames[mark]}</span>
            <span class="number">${countMark(desk.rows, mark)}</span></span
          >
        </label>`,
    )}
  </fieldset>`;

const frame = (desk: Desk, widget: PreviewWidget): TemplateResult => {
  const {id, title} = widget.preview;
  return html`<section class="preview" id=${`preview-${id}`} aria-labelledby=${`preview-${id}-title`}>
    <h3 id=${`preview-${id}-title`}>${title}</h3>
    <div
      class="frame"
      role="group"
      tabindex="0"
      aria-labelledby=${`preview-${id}-title`}
      aria-describedby="preview-help"
      @keydown=${(event: KeyboardEvent) => desk.keyInPreview(event, widget)}
    >
      ${widget.element}
    </div>
  </section>`;
};

const unseenRow = (desk: Desk, {message, text, status, refused}: Row): TemplateResult => {
  const {locale = 'en', dir = 'ltr'} = desk.view ?? {};
  const english = refused || status === 'untranslated';
  return html`<div class=${desk.selected === message.id ? 'lit' : ''}>
    <dt lang=${english ? 'en' : locale} dir=${english ? 'ltr' : dir}>
      <button type="button" class="bare" @click=${() => desk.edit(message.id)}>
        ${english ? messageParts(message.parts) : messageText(text, message)}
      </button>
    </dt>
    <dd>${whereElse(message.id)}</dd>
  </div>`;
};

const unseen = (desk: Desk): TemplateResult | undefined => {
  const rows = desk.unseen;
  return rows.length === 0
    ? undefined
    : html`<section class="unseen" aria-labelledby="unseen">
        <h3 id="unseen">Not on show</h3>
        <p>${counted(rows.length, 'message')} no preview can show. Each says where it appears.</p>
        <dl>${rows.map((row) => unseenRow(desk, row))}</dl>
      </section>`;
};

/** Every widget in the language of the open file. */
export const previewSection = (desk: Desk): TemplateResult =>
  html`<section class="previews" aria-labelledby="previews">
    <h2 id="previews">Preview</h2>
    <p>
      The facts are made up: no such places and phone lines exist. Links and buttons do nothing here. Choose any text to
      translate it.
    </p>
    <p id="preview-help" class="quiet">
      With the keyboard: the arrow keys go from text to text. The Enter key chooses one.
    </p>
    ${switches(desk)} ${legend(desk)}
    <div class="frames" data-width=${String(desk.width)}>
      ${desk.panel.widgets.map((widget) => frame(desk, widget))}
    </div>
    ${unseen(desk)}
  </section>`;
