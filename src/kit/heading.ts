import {html, nothing, type TemplateResult} from 'lit';

// A tag's name cannot be an expression, and real headings are what screen readers list.
const templates: readonly ((content: unknown, id: unknown) => TemplateResult)[] = [
  (content, id) => html`<h1 part="heading" id=${id}>${content}</h1>`,
  (content, id) => html`<h2 part="heading" id=${id}>${content}</h2>`,
  (content, id) => html`<h3 part="heading" id=${id}>${content}</h3>`,
  (content, id) => html`<h4 part="heading" id=${id}>${content}</h4>`,
  (content, id) => html`<h5 part="heading" id=${id}>${content}</h5>`,
  (content, id) => html`<h6 part="heading" id=${id}>${content}</h6>`,
];

/**
 * A heading of `level`; there is nothing below 6.
 *
 * @param id names it for what it describes, within the widget
 */
export const heading = (level: number, content: unknown, id?: string): TemplateResult | undefined =>
  templates[Math.min(level, templates.length) - 1]?.(content, id ?? nothing);
