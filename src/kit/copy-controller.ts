import {html, type ReactiveController, type TemplateResult} from 'lit';
import {copyStrings} from './copy.strings.js';
import type {Widget} from './widget.js';

/** Pages without a secure context have no `navigator.clipboard`; a selection still copies there. */
const copySelection = (text: string, root: Node): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  // Out of sight, but inside the widget, where the page's styles do not reach.
  area.className = 'hidden';
  root.appendChild(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy without a secure context
  const worked = document.execCommand('copy');
  area.remove();
  return worked;
};

/** Copies texts of a widget, and says beside the button whether it worked. */
export class CopyController implements ReactiveController {
  /** What was copied last, and for whom. */
  #last: readonly [contact: string, text: string] | undefined;
  #worked = false;

  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#last = undefined;
  }

  /**
   * A button that copies `text`, and what came of it, which a screen reader says at once.
   *
   * @param contact the id of the contact that the text is for
   */
  button(contact: string, text: string, label: unknown): TemplateResult {
    return html`<button
        class="button"
        part="button"
        type="button"
        @click=${(event: Event) => this.#copy(contact, text, event)}
      >
        ${label}
      </button>
      <span class="status" role="status"
        >${this.#last?.[0] === contact && this.#last[1] === text ? (this.#worked ? copyStrings.copied() : copyStrings.failed()) : undefined}</span
      >`;
  }

  async #copy(contact: string, text: string, {currentTarget}: Event): Promise<void> {
    // Emptied first: the same words said twice would be said once.
    this.#last = undefined;
    this.host.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.#worked = true;
    } catch {
      this.#worked = copySelection(text, this.host.renderRoot);
      (currentTarget as HTMLElement).focus();
    }
    this.#last = [contact, text];
    this.host.requestUpdate();
    if (this.#worked) this.host.reportAction({action: 'copy', contact});
  }
}
