import {html, type TemplateResult} from 'lit';
import type {Desk} from './desk.js';
import {localeDirection} from '../../translation/locale-direction.js';
import {englishName} from './locale-tags.js';

const glossary = (desk: Desk, locale: string): TemplateResult | undefined => {
  const terms = Object.entries(desk.data.glossary[locale] ?? {});
  return terms.length === 0
    ? undefined
    : html`<details class="card">
        <summary>Glossary: the settled terms</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">English</th>
              <th scope="col">${englishName(locale)}</th>
            </tr>
          </thead>
          <tbody>
            ${terms.map(
              ([term, {use}]) =>
                html`<tr>
                  <th scope="row">${term}</th>
                  <td lang=${locale} dir=${localeDirection(locale)}>${use}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
};

/** `report-hate-crime` → `Report hate crime`. */
const widgetTitle = (name: string): string => name.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' ');

const age = (desk: Desk, locale: string): TemplateResult | undefined => {
  const {current} = desk.data.pictures[locale] ?? {current: true};
  if (!current) return html`<p><strong>These pictures are older than the words that the site has now.</strong></p>`;
  return desk.changes > 0 ? html`<p>They show the words of the site, without your changes.</p>` : undefined;
};

const pictures = (desk: Desk, locale: string): TemplateResult => {
  const {widgets = []} = desk.data.pictures[locale] ?? {};
  return html`<section class="card" aria-labelledby="pictures">
    <h2 id="pictures">Pictures</h2>
    ${
      widgets.length === 0
        ? html`<p>There are no pictures of this language yet.</p>`
        : html`<p>Each widget as a browser drew it, with the facts of a real area.</p>
            ${age(desk, locale)}
            <ul class="pictures" role="list">
              ${widgets.map(
                (name) =>
                  html`<li>
                    <figure>
                      <img
                        src=${`pictures/${locale}/${name}.png`}
                        alt=${`${widgetTitle(name)}, in ${englishName(locale)}`}
                        loading="lazy"
                      />
                      <figcaption>${widgetTitle(name)}</figcaption>
                    </figure>
                  </li>`,
              )}
            </ul>`
    }
  </section>`;
};

/** What helps with a language: its settled terms, and pictures of it. */
export const reference = (desk: Desk, locale: string): TemplateResult =>
  html`${glossary(desk, locale)} ${pictures(desk, locale)}`;
