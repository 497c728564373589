import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {LocaleData} from '../language/messages.js';
import {leavePage} from '../snippets/embeds.js';
import {useInertPage} from './inert-page.js';
import {plainHtml} from './plain-html.js';

/** What of a widget is prerendered, and when. */
export interface Prerendering {
  /** The widget's name: its tag without `csw-`. */
  readonly name: string;
  /** Its properties, as an attribute would set them. */
  readonly properties: Readonly<Record<string, string>>;
  /** A locale's messages, by the ids of the sources; absent for English. */
  readonly locale?: LocaleData | undefined;
  /** Facts age. */
  readonly now: Date;
}

/** A widget's class, as the build sees it. */
type Prerenderable = new () => {
  get locale(): string;
  languageMenu(isOn: boolean): TemplateResult | undefined;
  willUpdate(changed: PropertyValues): void;
  render(): TemplateResult;
};

const classOf = async (name: string): Promise<Prerenderable> => {
  const module = (await import(`../widgets/${name}/${name}.js`)) as Record<string, unknown>;
  const found = Object.values(module).find((value) => typeof value === 'function' && 'version' in value);
  if (!found) throw new Error(`src/widgets/${name}/${name}.ts exports no widget.`);
  return found as unknown as Prerenderable;
};

/**
 * When to ring the emergency number, and the number: one paragraph, for the first lines of a page. A widget may have no
 * number of its own, or much above it.
 *
 * @param locale a locale's messages; absent for English
 */
export const prerenderEmergency = async (locale: LocaleData | undefined): Promise<string> => {
  useInertPage();
  const [{english, speak, toLanguage}, {emergency}, {telephoneNumber}, {readArea}] = await Promise.all([
    import('../language/messages.js'),
    import('../kit/contact.strings.js'),
    import('../kit/telephone-number.js'),
    import('../facts/read-area.js'),
  ]);
  const {emergency: contact} = readArea('uk').contacts;
  if (!contact) throw new Error('The national pack has no emergency number.');
  return speak(locale ? toLanguage(locale) : english, () =>
    plainHtml(collectResultSync(render(html`<p>${emergency().use} ${telephoneNumber(contact)}</p>`))),
  );
};

/**
 * A widget as a page can have it without a script, made by the widget itself: headings, paragraphs, lists and links.
 */
export const prerender = async ({name, properties, locale, now}: Prerendering): Promise<string> => {
  useInertPage();
  const [{english, speak, toLanguage}, {clock}, {formatDate}, {snippetStrings}, Class] = await Promise.all([
    import('../language/messages.js'),
    import('../kit/clock.js'),
    import('../kit/format.js'),
    import('../snippets/snippet.strings.js'),
    classOf(name),
  ]);
  const language = locale ? toLanguage(locale) : english;

  const Prerendered = class extends Class {
    override get locale(): string {
      return language.locale;
    }
    override languageMenu(): undefined {
      return undefined;
    }
  };
  const realTime = clock.now;
  clock.now = () => now;
  try {
    const widget = Object.assign(new Prerendered(), properties);
    widget.willUpdate(new Map());
    const page = speak(language, () => {
      const day = now.toISOString().slice(0, 10);
      // A button has no details that could age.
      if (name === leavePage.name) return widget.render();
      return html`${widget.render()}
        <p>${snippetStrings.asOf(formatDate(day, language.locale))}</p>`;
    });
    return plainHtml(collectResultSync(render(page)));
  } finally {
    clock.now = realTime;
  }
};
