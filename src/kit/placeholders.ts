import {reportFault} from './fault.js';

export type WidgetClass = CustomElementConstructor & {readonly observedAttributes: readonly string[]};

const selector = '[data-csw]';
const upgraded = new WeakMap<Element, Element>();

/**
 * Puts the widget inside each `<div data-csw="name">` of the page, for systems that strip tags they do not know; the
 * `div` stays, its content becomes the fallback. Follows those that come later, and changes of their `data-*`.
 *
 * @param widgets the classes that this script registered, by tag
 */
export const watchPlaceholders = (widgets: ReadonlyMap<string, WidgetClass>): void => {
  const attributes = new Set(['lang', ...[...widgets.values()].flatMap((widget) => widget.observedAttributes)]);

  const upgrade = (placeholder: HTMLElement): void => {
    const tag = `csw-${placeholder.getAttribute('data-csw') ?? ''}`;
    if (!widgets.has(tag)) {
      // Another script on the page may know the name.
      if (!customElements.get(tag)) reportFault(placeholder, 'unknown-value', `${tag} is unknown.`);
      return;
    }
    const before = upgraded.get(placeholder);
    // A system that saved the page as a browser showed it has the widget inside already.
    let widget = [...placeholder.children].find(({localName}) => localName === tag);
    if (!widget) {
      widget = document.createElement(tag);
      widget.append(...(before ?? placeholder).childNodes);
      before?.remove();
    }
    for (const name of attributes) {
      const value = placeholder.getAttribute(`data-${name}`);
      if (value === null) widget.removeAttribute(name);
      else if (value !== widget.getAttribute(name)) widget.setAttribute(name, value);
    }
    if (!widget.parentNode) placeholder.append(widget);
    upgraded.set(placeholder, widget);
  };

  const upgradeIn = (node: Node): void => {
    if (!(node instanceof HTMLElement || node instanceof Document)) return;
    if (node instanceof HTMLElement && node.matches(selector)) upgrade(node);
    node.querySelectorAll<HTMLElement>(selector).forEach(upgrade);
  };

  const start = (): void => {
    upgradeIn(document);
    new MutationObserver((records) => {
      for (const {target, type, addedNodes} of records)
        (type === 'attributes' ? [target] : addedNodes).forEach(upgradeIn);
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
