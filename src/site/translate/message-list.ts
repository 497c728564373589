import {html, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Desk} from './desk.js';
import {messageEditor, rowFindings} from './message-editor.js';
import {messageParts, messageText} from './message-text.js';
import type {Preview} from './previews.js';
import {whereElse} from './row-groups.js';
import {countRows, type Filter, filters, type Row} from './rows.js';
import {counted, statusNames} from './words.js';

/** The button that opens a message. */
export const openerId = (id: string): string => `open-${id}`;

const placeLink = (desk: Desk, id: string, preview: Preview): TemplateResult =>
  html`<a
    href=${`#preview-${preview.id}`}
    @click=${(event: Event) => {
      event.preventDefault();
      desk.show(id, preview.id);
    }}
    >${preview.title}</a
  >`;

const places = (desk: Desk, {message, needed}: Row): TemplateResult => {
  if (!needed) return html`<p class="quiet">Your language has no such form. Leave it out.</p>`;
  // One state of each widget is enough to find it.
  const shown = desk
    .placesOf(message.id)
    .filter(({tag}, index, all) => all.findIndex((other) => other.tag === tag) === index);
  if (shown.length === 0) return html`<p class="quiet">${whereElse(message.id)}</p>`;
  return html`<p class="places">
    Appears in ${shown.map((preview, index) => [index > 0 ? ', ' : '', placeLink(desk, message.id, preview)])}
  </p>`;
};

const badges = (row: Row): TemplateResult => html`
  <span class="badges">
    ${row.changed ? html`<span class="badge changed">Changed</span>` : undefined}
    ${row.needed ? html`<span class="badge ${row.status}">${statusNames[row.status]}</span>` : undefined}
  </span>
`;

const item = (desk: Desk, row: Row): TemplateResult => {
  const {message} = row;
  const {id} = message;
  const open = desk.selected === id;
  const {locale = '', dir = 'ltr'} = desk.view ?? {};
  return html`<li class=${classMap({message: true, open, refused: row.refused})}>
    <div class="top">
      <h4>
        <button
          type="button"
          class="bare"
          id=${openerId(id)}
          aria-expanded=${String(open)}
          @click=${() => desk.select(open ? undefined : id)}
        >
          ${messageParts(message.parts)}
        </button>
      </h4>
      ${badges(row)}
    </div>
    ${
      open
        ? undefined
        : html`<p class="target" lang=${locale} dir=${dir}>${messageText(row.text, message)}</p>
            ${rowFindings(row)}`
    }
    <p class="quiet" id=${open ? 'editor-note' : `note-${id}`}>${message.note}</p>
    ${open ? messageEditor(desk, row) : undefined} ${places(desk, row)}
    ${open ? html`<p class="quiet">Id: <code>${id}</code></p>` : undefined}
  </li>`;
};

const filterChoice = (desk: Desk, rows: readonly Row[]): TemplateResult => {
  const counts = countRows(rows);
  return html`<fieldset class="filters">
    <legend>Show</legend>
    ${(Object.keys(filters) as Filter[]).map(
      (filter) =>
        html`<label class="pick">
          <input
            type="radio"
            name="filter"
            value=${filter}
            .checked=${desk.filter === filter}
            @change=${() => desk.set({filter})}
          />
          <span>${filters[filter]} <span class="number">${String(counts[filter])}</span></span>
        </label>`,
    )}
  </fieldset>`;
};

/** The messages, those of one widget after those of another, in the order in which a reader meets them. */
export const messageList = (desk: Desk): TemplateResult => {
  const shown = desk.shownRows;
  const all = desk.rows;
  return html`<section class="messages" aria-labelledby="messages">
    <h2 id="messages">Messages</h2>
    ${filterChoice(desk, all)}
    <label for="search">Search</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      .value=${desk.query}
      @input=${({target}: Event) => desk.set({query: (target as HTMLInputElement).value})}
    />
    <p role="status" class="quiet">
      ${shown.length === all.length ? counted(all.length, 'message') : `${String(shown.length)} of ${counted(all.length, 'message')}`}
    </p>
    ${desk.groups.map(
      ({title, rows}) =>
        html`<h3>${title}</h3>
          <ul class="list" role="list">
            ${repeat(
              rows,
              ({message}) => message.id,
              (row) => item(desk, row),
            )}
          </ul>`,
    )}
  </section>`;
};
