import type {CSSResult} from 'lit';
import type {ActionDetail} from './action.js';

/**
 * What stands in a widget's shadow root, one thing at a time: the root that the widget is drawn in, the fallback inside
 * the tag, or something made without Lit.
 */
export class Stage {
  /** Where the widget is drawn. */
  root: HTMLElement;

  /** The fallback as it stands inside the tag. */
  readonly slot = document.createElement('slot');

  constructor(
    private readonly host: Element,
    private readonly onAction: (detail: ActionDetail) => void,
  ) {
    this.root = this.renew();
  }

  /** A new root, for when a drawing stopped half way. A link in it says with `data-action` and `data-contact` what it is. */
  renew(): HTMLElement {
    const root = document.createElement('div');
    root.setAttribute('part', 'root');
    root.addEventListener('click', (event) => {
      const {action, contact} = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
      if (action !== undefined) this.onAction({action: action as ActionDetail['action'], contact});
    });
    this.root = root;
    return root;
  }

  /** In order; what is there already is not moved: a field keeps its focus. */
  show(...nodes: readonly HTMLElement[]): void {
    const {shadowRoot} = this.host;
    if (!shadowRoot) return;
    for (const [index, node] of nodes.entries()) {
      const there = shadowRoot.childNodes[index] ?? null;
      if (there !== node) shadowRoot.insertBefore(node, there);
    }
    while (shadowRoot.childNodes.length > nodes.length) shadowRoot.lastChild?.remove();
  }

  /** A style sheet serves only the document that made it. */
  restyle(styles: readonly CSSResult[]): void {
    const view = this.host.ownerDocument.defaultView;
    const {shadowRoot} = this.host;
    if (!view || !shadowRoot) return;
    shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
