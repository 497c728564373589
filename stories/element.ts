/** A story's args: the attributes of a tag, by their names, and the HTML that stands inside it. */
export interface WidgetArgs {
  readonly lang?: string;
  readonly area?: string;
  readonly theme?: string;
  readonly languages?: string;
  readonly 'heading-level'?: string;
  readonly contacts?: string;
  readonly topic?: string;
  readonly href?: string;
  readonly src?: string;
  readonly fallback?: string;
}

/** A tag as a page's author writes it. Storybook adds args of its own, which are no text. */
export const element = (tag: string, {fallback, ...attributes}: WidgetArgs): HTMLElement => {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes) as [string, unknown][]) {
    if (typeof value === 'string') widget.setAttribute(name, value);
  }
  if (fallback !== undefined) widget.innerHTML = fallback;
  return widget;
};
