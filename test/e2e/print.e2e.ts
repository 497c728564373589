import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {findProgram} from '../harness/browsers.js';
import {pageWith, scriptTag, strictPolicy, tags} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, shownText, untilRendered, visit} from './visit.js';

// A printed page on a noticeboard: every number is on it, and nothing to press.

const pdftotext = findProgram(['pdftotext']);
const skip = cannotPublish || cannotDrive('chromium') || (pdftotext ? false : 'pdftotext is not on this machine');

/** What is on the buttons. */
const labels = ['Call', 'Text', 'Copy', 'Save contact', 'Open in messages', 'Copy message', 'Map', 'Leave this page'];

const textOf = (pdf: Uint8Array): string => {
  const {status, stdout, stderr} = spawnSync(pdftotext ?? '', ['-', '-'], {input: pdf, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return stdout;
};

describe('a printed page', {skip}, () => {
  const stage = useStage('chromium');

  it('has every number and no button', async () => {
    const url = stage.host.add('/', pageWith(scriptTag(stage.published)), {
      'Content-Security-Policy': strictPolicy(stage.published),
    });
    const visited = await visit(stage.browser, url);
    await untilRendered(visited, tags);
    const {page} = visited;
    const onScreen = (await Promise.all(tags.map((tag) => shownText(page, tag)))).join('\n');
    for (const label of labels) assert.ok(onScreen.includes(label), `the screen has no "${label}" to leave out`);
    const text = textOf(await page.pdf());
    const words = text.replace(/\s+/g, ' ');
    for (const number of ['999', '101', '60066', '0800 138 1624', '0800 789 321', '0800 032 4539']) {
      assert.ok(words.includes(number), `the print lacks ${number}: ${text}`);
    }
    for (const line of text.split('\n')) {
      // A button's words may stand on the line of its number.
      assert.ok(!labels.includes(line.replace(/\d+/g, '').trim()), `a button is printed, "${line}": ${text}`);
    }
    // These stand in no sentence.
    assert.doesNotMatch(words, /\b(Copy|Save contact|Open in messages|Map|history of your browser)\b/);
    await page.close();
  });
});
