import {html, type TemplateResult} from 'lit';
import type {MessageStatus} from '../../translation/types.js';
import type {Desk} from './desk.js';
import {bothNames} from './both-names.js';
import {messageParts, placeholderNames} from './message-text.js';
import type {Row} from './rows.js';
import {statusMeanings, statusNames} from './words.js';

/** The field of a message. */
export const fieldId = (id: string): string => `field-${id}`;

/** How long a note says that a text may be. */
const limit = ({message}: Row): number | undefined => {
  const [, most] = /At most (\d+) characters/.exec(message.note) ?? [];
  return most === undefined ? undefined : Number(most);
};

/** Letters as a reader counts them: an accent that follows its letter is no letter of its own. */
const length = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

const insert = (id: string, name: string): void => {
  const field = document.getElementById(fieldId(id)) as HTMLTextAreaElement;
  field.setRangeText(`{${name}}`, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  field.focus();
};

const placeholders = ({message}: Row): TemplateResult | undefined => {
  const names = placeholderNames(message);
  return names.length === 0
    ? undefined
    : html`<p class="together">
        ${names.map(
          (name) =>
            html`<button type="button" class="small" @click=${() => insert(message.id, name)}>
              Insert <bdi class="chip" lang="en" translate="no">{${name}}</bdi>
            </button>`,
        )}
      </p>`;
};

const count = (row: Row): TemplateResult | undefined => {
  const most = limit(row);
  return most === undefined
    ? undefined
    : html`<p class="quiet">${String(length(row.text))} of at most ${String(most)} characters</p>`;
};

const findings = (row: Row): TemplateResult =>
  html`<ul class="findings" role="list">
    ${row.findings.map(
      ({severity, message}) =>
        html`<li class=${severity}>
          <strong>${severity === 'error' ? 'Must be mended' : 'Please look'}:</strong> ${message}
        </li>`,
    )}
  </ul>`;

/** What the gate says of a message, in words. It begins with the id, which the list has no need of. */
export const rowFindings = (row: Row): TemplateResult | undefined =>
  row.findings.length > 0 ? findings(row) : undefined;

const previous = ({previous: old}: Row): TemplateResult | undefined =>
  old &&
  html`<div class="previous">
    <p><strong>The English has changed.</strong> Before, it said: <q>${messageParts(old.source)}</q></p>
    <p>That was translated as: <q dir="auto">${messageParts(old.target)}</q></p>
  </div>`;

const statusChoice = (desk: Desk, row: Row): TemplateResult =>
  html`<fieldset>
    <legend>How far is it?</legend>
    ${(Object.keys(statusNames) as MessageStatus[]).map(
      (status) =>
        html`<label class="choice">
          <input
            type="radio"
            name="status"
            value=${status}
            .checked=${row.status === status}
            ?disabled=${status !== 'untranslated' && row.text.trim() === ''}
            @change=${() => desk.setStatus(row.message, status)}
          />
          <span>${statusNames[status]} <span class="quiet">${statusMeanings[status]}</span></span>
        </label>`,
    )}
  </fieldset>`;

const field = (
  {locale, dir}: {readonly locale: string; readonly dir: string},
  desk: Desk,
  row: Row,
): TemplateResult => {
  const {id} = row.message;
  return html`
    <label for=${fieldId(id)}>${bothNames(locale)}</label>
    <textarea
      id=${fieldId(id)}
      lang=${locale}
      dir=${dir}
      rows="3"
      aria-describedby="editor-note editor-findings"
      aria-invalid=${String(row.refused)}
      .value=${row.text}
      @input=${({target}: Event) => desk.setText(row.message, (target as HTMLTextAreaElement).value)}
    ></textarea>
  `;
};

/** Where the chosen message is translated. */
export const messageEditor = (desk: Desk, row: Row): TemplateResult => {
  const {message} = row;
  const language = desk.view;
  if (!language || language.readOnly) return html`<p class="quiet">This language is made from English.</p>`;
  if (!row.inFile) {
    return html`<p>Your file has no place for this message. Bring it up to date first: see above the messages.</p>`;
  }
  return html`
    ${previous(row)} ${field(language, desk, row)} ${count(row)} ${placeholders(row)}
    <div id="editor-findings" role="status">
      ${rowFindings(row)}
      ${row.refused ? html`<p><strong>Until it is mended, readers see the English.</strong></p>` : undefined}
    </div>
    ${statusChoice(desk, row)}
    <div class="together">
      <button type="button" ?disabled=${!row.changed} @click=${() => desk.putBack(message)}>
        Put back what the file had
      </button>
      <button type="button" @click=${() => desk.step(-1)}>Previous</button>
      <button type="button" @click=${() => desk.step(1)}>Next</button>
    </div>
  `;
};
