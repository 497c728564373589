import {readFileSync, writeFileSync} from 'node:fs';
import {type EditorId, editors} from '../../src/snippets/editors.js';
import {startHost, startPublished} from '../e2e/servers.js';
import {cannotDrive, startBrowser} from '../e2e/visit.js';
import {fillEditorsTable} from './editors-table.js';
import {measure, type Measured} from './measure.js';

// npm run editors, after a build: makes the table of README.md that says what survives in which editor.

const engine = cannotDrive('chromium') ? 'firefox' : 'chromium';
const browser = await startBrowser(engine);
const stage = {browser, host: await startHost(), published: await startPublished()};
try {
  const results = new Map<EditorId, Measured>();
  for (const id of Object.keys(editors) as EditorId[]) {
    results.set(id, await measure(id, stage, {engine, lang: 'en'}));
  }
  writeFileSync('README.md', await fillEditorsTable(readFileSync('README.md', 'utf8'), results));
} finally {
  await browser.close();
  await stage.host.stop();
  await stage.published.stop();
}
