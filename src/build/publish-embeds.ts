import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';
import {bundledAreas} from '../facts/read-area.js';
import type {LocaleData} from '../language/messages.js';
import {type Embed, embedPath, embedsOf, leavePage} from '../snippets/embeds.js';
import type {Fallback, LocaleFallbacks} from '../snippets/snippet.js';
import {readLocales} from './build-locales.js';
import {embedPage, oembed} from './embed-page.js';
import {prerender, prerenderEmergency} from './prerender.js';

export interface EmbedOptions {
  /** Where `dist` will be served, absolute, with its slash. */
  readonly base: string;
  readonly integrity: Readonly<Record<string, string>>;
  readonly now: Date;
}

const textOf = (node: DefaultTreeAdapterMap['childNode']): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** The text of the first heading; of a widget without one, that of its link. */
const titleOf = (html: string): string => {
  const inside = /<(h1|a)\b[^>]*>(.*?)<\/\1>/s.exec(html)?.[2] ?? '';
  return parseFragment(inside).childNodes.map(textOf).join('');
};

const fallbackOf = async (
  area: string,
  {widget, topic}: Embed,
  locale: LocaleData | undefined,
  now: Date,
): Promise<Fallback> => {
  const properties = {area, headingLevel: '1', ...(topic !== undefined && {topic})};
  const html = await prerender({name: widget, properties, locale, now});
  return {title: titleOf(html), html};
};

/**
 * Writes a page of each widget, for each area and language, and what stands inside of each as JSON: snippets are made of
 * it.
 */
export const publishEmbeds = async (folder: string, {base, integrity, now}: EmbedOptions): Promise<void> => {
  const languages = [undefined, ...readLocales().flatMap(({ships, data}) => (ships && data ? [data] : []))];
  const locales = languages.map((data) => data?.locale ?? 'en');
  mkdirSync(join(folder, 'snippets'), {recursive: true});
  writeFileSync(join(folder, 'snippets/built.json'), JSON.stringify({base, on: now.toISOString().slice(0, 10)}));

  for (const data of languages) {
    const {locale, dir} = data ?? {locale: 'en', dir: 'ltr' as const};
    const emergency = await prerenderEmergency(data);
    const areas: Record<string, Record<string, Fallback>> = {};
    for (const area of Object.keys(bundledAreas)) {
      const fallbacks: Record<string, Fallback> = (areas[area] = {});
      for (const embed of embedsOf(area)) {
        const {name, widget, topic} = embed;
        const fallback = (fallbacks[name] = await fallbackOf(area, embed, data, now));
        const path = embedPath(area, name, locale);
        const {title} = fallback;
        const oembedUrl = `${base}${path}oembed.json`;
        mkdirSync(join(folder, path), {recursive: true});
        writeFileSync(
          join(folder, path, 'index.html'),
          embedPage({widget, area, topic, locale, dir, emergency, fallback, locales, integrity, oembedUrl}),
        );
        const answer = oembed({title, url: base + path, base, locale, dir, emergency});
        writeFileSync(join(folder, path, 'oembed.json'), answer);
      }
      fallbacks[leavePage.name] = await fallbackOf(area, leavePage, data, now);
    }
    const file: LocaleFallbacks = {dir, emergency, areas};
    writeFileSync(join(folder, 'snippets', `${locale}.json`), JSON.stringify(file));
  }
};
