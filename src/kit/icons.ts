import {html, type TemplateResult} from 'lit';

// A picture beside words says nothing that the words do not, so screen readers pass over it.
const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const callIcon = icon('M7 2 3 3c-1 10 8 19 18 18l1-4-5-3-3 2c-3-1-5-3-6-6l2-3z');
export const textIcon = icon('M3 3h18v14H11l-5 5v-5H3z');
export const mapIcon = icon(
  'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
);
