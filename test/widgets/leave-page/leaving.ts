import {html} from '@open-wc/testing';
import type {LeavePage} from '../../../src/widgets/leave-page/leave-page.js';
import '../../../src/widgets/leave-page/leave-page.define.js';
import {byRole} from '../../support/by-role.js';
import {inside, show} from '../../support/shown.js';

// What the tests of leaving a page see and do.

export const govUk = 'https://www.gov.uk/';

export const shown = (href?: string): Promise<LeavePage> => show(html`<csw-leave-page .href=${href}></csw-leave-page>`);

export const button = (widget: Element): HTMLAnchorElement =>
  byRole(inside(widget), 'button', 'Leave this page') as HTMLAnchorElement;

/** What stands over a hidden page. */
export const cover = (): HTMLElement | undefined =>
  [...document.documentElement.children].find(({role}) => role === 'alert') as HTMLElement | undefined;

export const isHidden = (): boolean => getComputedStyle(document.body).display === 'none';

/** Clicks as somebody would; gives whether the widget took the click from the browser, which does nothing here. */
export const click = (element: Element, more: MouseEventInit = {}): boolean => {
  let taken = false;
  const stop = (event: Event): void => {
    taken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, {once: true});
  element.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...more}));
  window.removeEventListener('click', stop);
  return taken;
};
