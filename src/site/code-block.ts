import {html, type TemplateResult} from 'lit';

/** A text to copy, with its button. */
export const codeBlock = (text: string, label: string, copy: (text: string) => unknown): TemplateResult =>
  html`<div class="code">
    <pre tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
    <button type="button" @click=${() => copy(text)}>Copy ${label.toLowerCase()}</button>
  </div>`;
