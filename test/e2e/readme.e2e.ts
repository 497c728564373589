import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {pageWith, scriptTag} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, shownText, untilRendered, visit} from './visit.js';

// What somebody gets who pastes the README's snippets into a page.

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const [snippet = '', placeholder = ''] = [...readme.matchAll(/^```html\n(.*?)^```$/gms)].map(([, code = '']) => code);
// Without it the browser asks for one, which is not there.
const icon = '<link rel="icon" href="data:,">';
const tag = 'csw-report-hate-crime';

describe('the snippets of the README', {skip: cannotPublish || cannotDrive('chromium')}, () => {
  const stage = useStage('chromium');

  it('show the widget with every number, from the element', async () => {
    const {base, integrity} = stage.published;
    const pasted = snippet
      .replace(/https:\/\/widgets\.example\/[\d.]+\//, base)
      .replace('sha384-…', integrity['csw.js'] ?? '');
    assert.notEqual(pasted, snippet);
    const visited = await visit(stage.browser, stage.host.add('/element', pageWith(icon, pasted)));
    await untilRendered(visited, [tag]);
    const text = await shownText(visited.page, tag);
    for (const number of ['999', '101', '60066', '0800 138 1624']) assert.ok(text.includes(number), number);
    assert.deepEqual(visited.complaints, []);
    await visited.page.close();
  });

  it('show the widget from the div, in its language and for its area', async () => {
    const visited = await visit(
      stage.browser,
      stage.host.add('/div', pageWith(icon + scriptTag(stage.published), placeholder)),
    );
    await untilRendered(visited, [tag]);
    assert.match(await shownText(visited.page, tag), /\b999\b/);
    const widget = await visited.page.$eval(`div > ${tag}`, ({lang, attributes}) => [
      lang,
      attributes.getNamedItem('area')?.value,
    ]);
    assert.deepEqual(widget, ['cy', 'kent']);
    assert.deepEqual(visited.complaints, []);
    await visited.page.close();
  });

  it('show the numbers without JavaScript', async () => {
    const page = await stage.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(stage.host.add('/plain', pageWith(icon, snippet + placeholder)));
    const text = await page.evaluate(() => document.body.innerText);
    for (const line of ['Emergency: 999', 'Police: 101', 'Police by text: 60066']) assert.ok(text.includes(line), line);
    await page.close();
  });
});
