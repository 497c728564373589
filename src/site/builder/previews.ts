import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {type Choice, widgetOf} from '../../snippets/choice.js';
import {embedPath, leavePage} from '../../snippets/embeds.js';
import {ownAttributesOf} from '../../snippets/options-of.js';

const isPreview = (target: EventTarget): boolean => target instanceof HTMLElement && target.className === 'previews';

/** A link of a preview would ring 999 or leave the page. An editor only looks. */
const stopLink = (event: Event): void => {
  const path = event.composedPath();
  if (!path.some(isPreview) || !path.some((target) => target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Three presses of Shift would leave the builder. */
const stopShift = (event: KeyboardEvent): void => {
  if (event.key === 'Shift') event.stopImmediatePropagation();
};

/** Lets previews do nothing to an editor. Has to run before a widget listens. */
export const holdPreviews = (): void => {
  for (const type of ['click', 'auxclick'] as const) addEventListener(type, stopLink, true);
  for (const type of ['keydown', 'keyup'] as const) addEventListener(type, stopShift, true);
};

/** The widgets stand outside of Lit's templates: a tag's name cannot be an expression. */
const widget = (choice: Choice, theme: string): HTMLElement => {
  const {widget, topic} = widgetOf(choice);
  const element = document.createElement(`csw-${widget}`);
  const {area, lang} = choice;
  const attributes = {area, topic, lang: lang || undefined, theme, 'heading-level': '3', ...ownAttributesOf(choice)};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  return element;
};

const figure = (name: string, title: string, content: unknown): TemplateResult =>
  html`<figure class=${name}>
    <figcaption>${title}</figcaption>
    ${content}
  </figure>`;

/** The widget's own page, with its scripts kept from running. */
const withoutScript = ({name, area, lang}: Choice): unknown => {
  if (name === leavePage.name) return nothing;
  const page = embedPath(area, name, lang || 'en');
  return figure(
    'narrow',
    'Narrow, without JavaScript',
    html`<iframe sandbox="" src=${page} title="The widget without JavaScript"></iframe>`,
  );
};

/** How a choice looks. A widget is made anew only where it would show something else. */
export const previews = (choice: Choice): unknown => {
  const {name, area, lang, theme, contacts, languages, href} = choice;
  const [shown, other] = theme === 'dark' ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  return guard(
    [name, area, lang, theme, contacts, languages, href],
    () =>
      html`<section class="looks" aria-labelledby="looks">
        <h2 id="looks">How it looks</h2>
        <p>Here, its links do nothing.</p>
        <div class="previews">
          ${figure('wide', `Wide, ${shown}`, widget(choice, shown))}
          ${figure('narrow', `Narrow, ${shown}`, widget(choice, shown))}
          ${figure('narrow', `Narrow, ${other}`, widget(choice, other))} ${withoutScript(choice)}
        </div>
      </section>`,
  );
};
