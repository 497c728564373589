import type {PreviewWidget} from './preview-widget.js';

/** Where each key leads, from the place of the text that has the focus; `-1` is before the first. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The text of a preview that has the focus. */
export interface Stop {
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

/**
 * Moves the focus from text to text in a preview.
 *
 * @returns where it has gone; `choose` where the key chooses that text; `undefined` for a key that means nothing here
 */
export const followKey = (
  event: KeyboardEvent,
  widget: PreviewWidget,
): {readonly stop: Stop; readonly choose: boolean} | undefined => {
  const {key, altKey, ctrlKey, metaKey} = event;
  if (altKey || ctrlKey || metaKey) return undefined;
  const {spans} = widget;
  const focused = widget.element.shadowRoot?.activeElement;
  const at = spans.findIndex((span) => span === focused || (focused && widget.placeOf(span) === focused));
  const choose = key === 'Enter' || key === ' ';
  const next = choose ? at : steps[key]?.(at, spans.length);
  const span = next === undefined ? undefined : spans[next];
  if (next === undefined || !span) return undefined;
  event.preventDefault();
  if (!choose) widget.focus(widget.placeOf(span));
  return {stop: {id: span.dataset.message ?? '', place: next + 1, of: spans.length}, choose};
};
