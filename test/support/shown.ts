import {fixture, oneEvent, waitUntil} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import type {ActionDetail} from '../../src/kit/action.js';
import type {FaultDetail} from '../../src/kit/fault.js';

/** Where a widget draws: its shadow root. */
export const inside = (widget: Element): ShadowRoot => {
  if (!widget.shadowRoot) throw new Error(`${widget.localName} has no shadow root`);
  return widget.shadowRoot;
};

/** A widget on the page, drawn. */
export const show = async <T extends LitElement>(template: TemplateResult): Promise<T> => {
  const widget = await fixture<T>(template);
  await widget.updateComplete;
  return widget;
};

/** Waits until a widget speaks a language. */
export const speaks = (widget: Element, locale: string): Promise<void> =>
  waitUntil(
    () => inside(widget).querySelector(`[part="root"][lang="${locale}"]:not(.waiting)`),
    `it never spoke ${locale}`,
  );

/** The text that a person can read: what the widget draws, or the fallback where that shows. */
export const visibleText = (widget: HTMLElement): string => {
  const root = inside(widget);
  const slot = root.querySelector('slot');
  return (slot ? widget.textContent : root.textContent).replace(/\s+/g, ' ').trim();
};

/** The next fault of a widget that `cause` makes. */
export const faultOf = async (widget: EventTarget, cause: () => unknown): Promise<FaultDetail> => {
  const waiting = oneEvent<CustomEvent<FaultDetail>>(widget, 'csw-fault');
  cause();
  return (await waiting).detail;
};

/** What a widget tells the page when `cause` happens. */
export const actionOf = async (widget: EventTarget, cause: () => unknown): Promise<ActionDetail> => {
  const waiting = oneEvent<CustomEvent<ActionDetail>>(widget, 'csw-action');
  cause();
  return (await waiting).detail;
};

/** Runs `during` with the console's warnings held back, and gives them. A test that expects a fault says so with this. */
export const warnings = async (during: () => unknown): Promise<string[]> => {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (text: unknown) => said.push(String(text));
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return said;
};
