import {html, type TemplateResult} from 'lit';

// A picture beside words says nothing that the words do not, so screen readers pass over it.
const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const callIcon = icon('M7 2 3 3c-1 10 8 19 18 18l1-4-5-3-3 2c-3-1-5-3-6-6l2-3z');
export const textIcon = icon('M3 3h18v14H11l-5 5v-5H3z');
export const languageIcon = icon(
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2c1 1 2 3 2.400 5H9.600C10 7 11 5 12 4zM4.300 10h3.100v4H4.300a8 8 0 0 1 0-4zm5.100 0h5.200v4H9.400zm7.200 0h3.100a8 8 0 0 1 0 4h-3.100zM12 20c-1-1-2-3-2.400-5h4.800C14 17 13 19 12 20z',
);
export const mapIcon = icon(
  'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
);
