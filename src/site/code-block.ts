import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {copyText} from './copy-text.js';

/** Emptied first: what is said twice in the same words is a change that a screen reader hears. */
const copyAndSay = async ({currentTarget}: Event, text: string, label: string): Promise<void> => {
  const status = (currentTarget as HTMLElement).nextElementSibling;
  if (!status) return;
  status.textContent = '';
  const isCopied = await copyText(text);
  status.textContent = isCopied
    ? `${label} copied`
    : `Your browser did not copy it. Select the ${label.toLowerCase()} and copy it.`;
};

/** A text to copy, with its button, which says beside it what came of it. Another text is a block anew. */
export const codeBlock = (text: string, label: string): unknown =>
  keyed(
    text,
    html`<div class="code">
      <pre tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>
      <p class="copy">
        <button type="button" @click=${(event: Event) => copyAndSay(event, text, label)}>
          Copy ${label.toLowerCase()}
        </button>
        <span role="status"></span>
      </p>
    </div>` satisfies TemplateResult,
  );
