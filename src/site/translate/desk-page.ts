import {html, type TemplateResult} from 'lit';
import {hasError} from '../../translation/finding.js';
import type {Finding} from '../../translation/types.js';
import type {Desk} from './desk.js';
import {bothNames} from './both-names.js';
import {englishName} from './locale-tags.js';
import {messageList} from './message-list.js';
import {openForms} from './open-forms.js';
import {previewSection} from './preview-section.js';
import {reference} from './reference.js';
import {countRows} from './rows.js';
import {counted} from './words.js';

const findingsTable = (findings: readonly Finding[]): TemplateResult =>
  html`<ul class="findings" role="list">
    ${findings.map(
      ({line, severity, message}) => html`<li class=${severity}><strong>Line ${String(line)}:</strong> ${message}</li>`,
    )}
  </ul>`;

const unreadable = ({unreadable: file}: Desk): TemplateResult | undefined =>
  file &&
  html`<section class="card alarm" aria-labelledby="unreadable">
    <h2 id="unreadable" tabindex="-1" data-news>This file cannot be read: ${file.name}</h2>
    <p>Mend what stands here, or ask the project’s maintainers. Then open the file again.</p>
    ${findingsTable(file.findings)}
  </section>`;

const progress = (desk: Desk): TemplateResult => {
  const counts = countRows(desk.rows);
  const needed = desk.rows.filter((row) => row.needed);
  const reviewed = needed.filter(({status}) => status === 'reviewed').length;
  return html`<dl class="progress">
    <div>
      <dt>Translated</dt>
      <dd>${String(needed.length - counts.untranslated)} of ${String(needed.length)}</dd>
    </div>
    <div>
      <dt>Reviewed</dt>
      <dd>${String(reviewed)} of ${String(needed.length)}</dd>
    </div>
    <div>
      <dt>Must be mended</dt>
      <dd>${String(needed.filter(({refused}) => refused).length)}</dd>
    </div>
  </dl>`;
};

const changes = (desk: Desk): string => {
  const count = desk.changes > 0 ? `${counted(desk.changes, 'changed message')}. ` : '';
  if (desk.unsaved) return `${count}Not downloaded yet.`;
  return count === '' ? 'Nothing is changed yet.' : `${count}Downloaded.`;
};

const upToDate = (desk: Desk): TemplateResult | undefined => {
  const {outdated} = desk;
  if (!outdated) return undefined;
  const {added, changed, archived, renamed} = outdated;
  const differences = [
    ['New', added.length],
    ['With other English', changed.length],
    ['With another id', renamed.length],
    ['No longer used', archived.length],
  ] as const;
  return html`<div class="whole outdated">
    <p>
      <strong>Your file is not of the same day as the site.</strong>
      ${differences.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${String(count)}. `)} If you bring
      it up to date, your translations stay. What has other English becomes a draft.
    </p>
    <button type="button" @click=${() => desk.bringUpToDate()}>Bring it up to date</button>
  </div>`;
};

const fileCard = (desk: Desk): TemplateResult | undefined => {
  const {view} = desk;
  if (!view) return undefined;
  const refused = view.rows.some((row) => row.refused) || hasError(view.findings);
  return html`<section class="card file" aria-labelledby="file-title">
    <div>
      <h2 id="file-title" tabindex="-1" data-news>${bothNames(view.locale)}</h2>
      <p class="quiet">${view.readOnly ? 'Made from English, for developers.' : html`<code>${view.name}</code>`}</p>
    </div>
    ${progress(desk)}
    ${
      view.readOnly
        ? undefined
        : html`<div class="save ${desk.unsaved ? 'unsaved' : ''}">
            <button type="button" class="primary" @click=${() => desk.download()}>Download the file</button>
            <p class="quiet">${changes(desk)}</p>
          </div>`
    }
    ${upToDate(desk)}
    ${
      view.findings.length > 0
        ? html`<div class="whole">
            <h3>About the whole file</h3>
            ${findingsTable(view.findings)}
            ${
              view.findings.some(({code}) => code === 'target-language')
                ? html`<button type="button" @click=${() => desk.sayLanguage()}>
                    Say ${englishName(view.locale)} in the file
                  </button>`
                : undefined
            }
          </div>`
        : undefined
    }
    ${
      refused && !view.readOnly
        ? html`<p class="whole">
            <strong>The site does not take this file while something in it must be mended.</strong>
          </p>`
        : undefined
    }
    <details class="whole">
      <summary>Open something else</summary>
      ${openForms(desk)}
    </details>
  </section>`;
};

const question = (desk: Desk): TemplateResult =>
  html`<dialog
    aria-labelledby="question"
    @cancel=${(event: Event) => {
      event.preventDefault();
      desk.answer(false);
    }}
  >
    <h2 id="question">Your changes are not downloaded</h2>
    <p>If you open something else now, they will be lost.</p>
    <div class="together">
      <button type="button" class="primary" @click=${() => desk.answer(false)}>Stay here</button>
      <button type="button" @click=${() => desk.answer(true)}>Lose the changes</button>
    </div>
  </dialog>`;

/** All that stands below the page's own heading. */
export const deskPage = (desk: Desk): TemplateResult => html`
  ${
    desk.view
      ? undefined
      : html`<section class="card" aria-labelledby="open">
          <h2 id="open">Begin</h2>
          ${openForms(desk)}
        </section>`
  }
  ${unreadable(desk)} ${fileCard(desk)}
  ${
    desk.view
      ? html`<div class="workspace">${messageList(desk)} ${previewSection(desk)}</div>
          ${reference(desk, desk.view.locale)}`
      : undefined
  }
  ${question(desk)}
  <p class="said" role="status">${desk.said}</p>
`;
