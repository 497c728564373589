import type {Widget} from '../src/kit/widget.js';

/** What a story's widget shows, to be searched by role and name: a search of the page stops at its shadow root. */
export const contentOf = async (canvas: HTMLElement, tag: string): Promise<HTMLElement> => {
  const widget = canvas.querySelector<Widget>(tag);
  if (!widget) throw new Error(`The story holds no ${tag}.`);
  await widget.updateComplete;
  return widget.renderRoot as HTMLElement;
};
