import {html, type TemplateResult} from 'lit';

// A tag's name cannot be an expression, and real headings are what screen readers list.
const templates: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 part="heading">${content}</h1>`,
  (content) => html`<h2 part="heading">${content}</h2>`,
  (content) => html`<h3 part="heading">${content}</h3>`,
  (content) => html`<h4 part="heading">${content}</h4>`,
  (content) => html`<h5 part="heading">${content}</h5>`,
  (content) => html`<h6 part="heading">${content}</h6>`,
];

/** A heading of `level`; there is nothing below 6. */
export const heading = (level: number, content: unknown): TemplateResult | undefined =>
  templates[Math.min(level, templates.length) - 1]?.(content);
