import {readFileSync} from 'node:fs';
import {firstChoice} from '../../src/snippets/choice.js';
import type {EditorId} from '../../src/snippets/editors.js';
import {optionsOf} from '../../src/snippets/options-of.js';
import {type LocaleFallbacks, snippet, type SnippetForm, snippetForms} from '../../src/snippets/snippet.js';
import type {Stage} from '../e2e/stage.js';
import type {DrivenEngine} from '../e2e/visit.js';
import {saveWith} from './save-with.js';
import {takenOut} from './taken-out.js';
import {numbers, type Sight, visitSaved} from './visit-saved.js';

/** What visitors end with, the best first. `nothing`: without 999 in plain sight. */
export const ends = [
  'widget',
  'widget in a frame',
  'numbers in a frame',
  'plain numbers',
  '999 and a link',
  '999',
  'nothing',
] as const;
export type End = (typeof ends)[number];

export interface Measured {
  readonly ends: Readonly<Record<SnippetForm, End>>;
  readonly takenOut: ReturnType<typeof takenOut>;
}

const has = (seen: Sight['numbers'], wanted: readonly string[]): boolean =>
  wanted.every((number) => seen.some((one) => one.number === number));

/** What a visitor ends with. */
export const endOf = ({widget, numbers: inPage, frame, hasLink}: Sight): End => {
  // A number inside a frame may be out of reach of its page's reader: 999 has to stand in the page too.
  if (!has(inPage, ['999'])) return 'nothing';
  if (widget && has(inPage, numbers)) return 'widget';
  if (frame && has(frame.numbers, numbers)) return frame.widget ? 'widget in a frame' : 'numbers in a frame';
  if (has(inPage, numbers)) return 'plain numbers';
  return hasLink ? '999 and a link' : '999';
};

const snippetsIn = (lang: string, {published}: Stage): {sources: string[]; dir: 'ltr' | 'rtl'} => {
  const fallbacks = JSON.parse(readFileSync(`dist/snippets/${lang}.json`, 'utf8')) as LocaleFallbacks;
  const site = {base: published.base, integrity: published.integrity['csw.js'] ?? ''};
  const options = optionsOf({...firstChoice, lang}, site, fallbacks);
  return {sources: snippetForms.map((form) => snippet(form, options)), dir: fallbacks.dir};
};

export interface MeasureOptions {
  readonly engine: DrivenEngine;
  readonly lang: string;
}

/** Without JavaScript, no more than this can be left. */
export const withoutScript = (end: End): End =>
  end === 'widget' ? 'plain numbers' : end === 'widget in a frame' ? 'numbers in a frame' : end;

/**
 * Pastes each form into an editor, opens what it saves as a page, and tells what visitors end with.
 *
 * @throws where less is left without JavaScript than the numbers that the widget has
 */
export const measure = async (id: EditorId, stage: Stage, {engine, lang}: MeasureOptions): Promise<Measured> => {
  const {sources, dir} = snippetsIn(lang, stage);
  const allSaved = await saveWith(id, sources, stage);
  const found: Partial<Record<SnippetForm, End>> = {};
  for (const [index, form] of snippetForms.entries()) {
    const saved = allSaved[index] ?? '';
    // The div's script stands in the template of the site. All else is left as it was saved.
    const page = {saved, inTemplate: form === 'div', lang, dir};
    const end = endOf(await visitSaved(page, stage));
    found[form] = end;
    // Firefox has no such switch for a driver. A page that has no script is the same without.
    if (engine === 'firefox' || !(page.inTemplate || /<(?:script|iframe)/.test(saved))) continue;
    const bare = endOf(await visitSaved(page, stage, {script: false}));
    if (bare !== withoutScript(end)) throw new Error(`${id}, ${form}: ${end}, but ${bare} without JavaScript.`);
  }
  return {ends: found as Measured['ends'], takenOut: takenOut(sources, allSaved)};
};
