import {html, type TemplateResult} from 'lit';

/** A list of texts. Safari tells of no list where the style takes its marks away, unless the role says so. */
export const list = (items: readonly unknown[], className = ''): TemplateResult =>
  html`<ul class=${className} role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
