import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession} from 'puppeteer-core';
import {pageWith, scriptTag, strictPolicy, tags} from './pages.js';
import {cannotPublish} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, untilRendered, visit} from './visit.js';

// What somebody meets who goes through the page with the Tab key and listens. Chromium alone tells what it would say.

interface Stop {
  /** The widget that it stands in; empty on the page itself. */
  readonly tag: string;
  readonly role: string;
  readonly name: string;
  /** Where a link leads. */
  readonly href: string;
}

const deepest = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

const focused = async (client: CDPSession): Promise<Stop> => {
  const {result: element} = await client.send('Runtime.evaluate', {expression: deepest});
  const {nodes} = await client.send('Accessibility.getPartialAXTree', {
    objectId: element.objectId ?? '',
    fetchRelatives: false,
  });
  const {result} = await client.send('Runtime.evaluate', {
    expression: `[document.activeElement.localName, ${deepest}.href ?? '']`,
    returnByValue: true,
  });
  const [tag = '', href = ''] = result.value as string[];
  return {
    tag: tag.startsWith('csw-') ? tag : '',
    role: String(nodes[0]?.role?.value ?? ''),
    name: String(nodes[0]?.name?.value ?? '').trim(),
    href,
  };
};

describe('a page by keyboard', {skip: cannotPublish || cannotDrive('chromium')}, () => {
  const stage = useStage('chromium');

  it('stops at every number and field, says what each is, and comes out at the end', async (t) => {
    const url = stage.host.add('/', pageWith(scriptTag(stage.published)), {
      'Content-Security-Policy': strictPolicy(stage.published),
    });
    const visited = await visit(stage.browser, url);
    await untilRendered(visited, tags);
    const {page} = visited;
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');

    const stops: Stop[] = [];
    while (stops.at(-1)?.name !== 'End') {
      assert.ok(stops.length < 200, `Tab does not come out: ${JSON.stringify(stops.slice(-5))}`);
      await page.keyboard.press('Tab');
      stops.push(await focused(client));
    }
    for (const {tag, role, name} of stops) t.diagnostic(`${tag || 'page'}: ${role} "${name}"`);

    for (const stop of stops) assert.ok(stop.name, `nothing is said of ${JSON.stringify(stop)}`);
    for (const [scheme, number] of [
      ['tel:', '999'],
      ['tel:', '101'],
      ['sms:', '60066'],
      ['tel:', '0800 138 1624'],
      ['tel:', '0800 789 321'],
    ] as const) {
      const link = stops.find(({href, name}) => href.startsWith(scheme) && name.includes(number));
      assert.ok(link, `no ${scheme} link says ${number}`);
    }
    // The number of a textphone helps nobody who rings it.
    assert.ok(!stops.some(({href}) => href.includes('8000324539')), 'the number of the textphone is a link');
    const fields = stops.filter(({tag, role}) => tag === 'csw-report-hate-crime' && role === 'textbox');
    assert.equal(new Set(fields.map(({name}) => name)).size, 2, 'two text fields with names of their own');

    // In one widget, two things that sound the same must be the same.
    const heard = new Map<string, string>();
    for (const {tag, role, name, href} of stops.filter(({tag}) => tag)) {
      const key = `${tag} ${role} ${name}`;
      if (heard.has(key)) assert.ok(href && heard.get(key) === href, `${tag} has two of ${role} "${name}"`);
      heard.set(key, href);
    }
    await page.close();
  });
});
