import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import type {EditorId} from '../../src/snippets/editors.js';
import type {Stage} from '../e2e/stage.js';

declare global {
  interface Window {
    /** What a file of in-page/ exports. */
    editor: {through: (source: string) => string | Promise<string>};
  }
}

const bundles = new Map<EditorId, Promise<string>>();

/** An editor from npm as one script for a page. It is made once, for all engines. */
const bundle = (id: EditorId): Promise<string> => {
  const made =
    bundles.get(id) ??
    build({
      entryPoints: [fileURLToPath(new URL(`in-page/${id}.ts`, import.meta.url))],
      bundle: true,
      write: false,
      globalName: 'editor',
      logLevel: 'error',
    }).then(({outputFiles}) => outputFiles[0]?.text ?? '');
  bundles.set(id, made);
  return made;
};

const openEditor = async (id: EditorId, {host, browser}: Stage): Promise<Page> => {
  const script = await bundle(id);
  const src = host.add(`/${id}.js`, script, {'Content-Type': 'text/javascript; charset=utf-8'});
  const url = host.add(`/${id}`, `<!doctype html><title>${id}</title><body><script src="${src}"></script></body>`);
  const page = await browser.newPage();
  await page.goto(url);
  return page;
};

/** Puts each text into an editor as source, and gives what it saves of each. */
export const saveWith = async (id: EditorId, sources: readonly string[], stage: Stage): Promise<string[]> => {
  // It runs on servers.
  if (id === 'sanitize-html') return sources.map((source) => sanitizeHtml(source));
  const page = await openEditor(id, stage);
  const saved: string[] = [];
  for (const source of sources) {
    saved.push(await page.evaluate((text) => window.editor.through(text), source));
  }
  await page.close();
  return saved;
};
