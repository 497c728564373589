import {reportFault} from './fault.js';

export type WidgetClass = CustomElementConstructor & {readonly observedAttributes: readonly string[]};

const selector = '[data-csw]';

// An element's own name for these can be a field of a form of the page's.
const {prototype} = Element;

/**
 * Puts the widget inside each `<div data-csw="name">` of the page, for systems that strip tags they do not know; the
 * `div` stays, its content becomes the fallback. Follows those that come later, and changes of their `data-*`.
 *
 * @param widgets the classes that this script registered, by tag
 */
export const watchPlaceholders = (widgets: ReadonlyMap<string, WidgetClass>): void => {
  const attributes = new Set(['lang', ...[...widgets.values()].flatMap((widget) => widget.observedAttributes)]);

  const upgrade = (placeholder: Element): void => {
    const read = (name: string): string | null => prototype.getAttribute.call(placeholder, `data-${name}`);
    const tag = `csw-${read('csw') ?? ''}`;
    if (!widgets.has(tag)) {
      // Another script on the page may know the name, and may still be on its way.
      whenLoaded(() => {
        if (!customElements.get(tag)) reportFault(placeholder, 'unknown-value', `${tag} is unknown.`);
      });
      return;
    }
    // The widget may be there already: ours, or saved by a system that kept the page as a browser showed it.
    const inside = [...placeholder.children].find(({localName}) => localName.startsWith('csw-'));
    const widget = inside?.localName === tag ? inside : document.createElement(tag);
    if (widget !== inside) {
      widget.append(...(inside ?? placeholder).childNodes);
      inside?.remove();
    }
    for (const name of attributes) {
      const value = read(name);
      if (value === null) widget.removeAttribute(name);
      else if (value !== widget.getAttribute(name)) widget.setAttribute(name, value);
    }
    if (!widget.parentNode) placeholder.append(widget);
  };

  const upgradeIn = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (prototype.matches.call(node, selector)) upgrade(node);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` picks the overload for tags that are
    for (const placeholder of prototype.querySelectorAll.call(node, selector)) upgrade(placeholder);
  };

  const start = (): void => {
    upgradeIn(document.documentElement);
    new MutationObserver((records) => {
      for (const {target, addedNodes} of records) {
        // The page may have changed a placeholder or filled it anew; an editor would put back what we change.
        if (target instanceof HTMLElement && prototype.matches.call(target, selector) && !target.isContentEditable) {
          upgrade(target);
        }
        addedNodes.forEach(upgradeIn);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['csw', ...attributes].map((name) => `data-${name}`),
    });
  };
  // While the page is being read, a placeholder may still lack its content.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
};

const whenLoaded = (then: () => void): void => {
  if (document.readyState === 'complete') then();
  else window.addEventListener('load', then, {once: true});
};
