import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {AreaPack} from '../../src/facts/types.js';
import {until} from '../harness/until.js';
import {faultLog, faultsOf} from './faults.js';
import {pageWith, scriptTag} from './pages.js';
import {cannotPublish, type Published} from './servers.js';
import {useStage} from './stage.js';
import {cannotDrive, type DrivenEngine, shownText, untilRendered, visit, type Visit} from './visit.js';

// A council's own facts on somebody's page with a strict policy: from the council's file, by the published second script.

const text = readFileSync(new URL('../../docs/example-borough.json', import.meta.url), 'utf8');
const pack = JSON.parse(text) as AreaPack;
const places = Object.values(pack.places ?? {});
const json = {'Content-Type': 'application/json'};

const policy = ({base, origin}: Published, host: string, scripts: readonly string[]): string =>
  `default-src 'none'; style-src 'none'; connect-src ${host} ${origin}; require-trusted-types-for 'script'; trusted-types csw; ` +
  `script-src ${scripts.map((script) => (script.startsWith('/') ? host + script : base + script)).join(' ')}`;

const list = 'csw-pharmacy-list';
const contacts = 'csw-emergency-contacts';

let made = 0;

for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
  describe(`an area pack of a council’s own, in ${engine}`, {skip: cannotPublish || cannotDrive(engine)}, () => {
    const stage = useStage(engine);

    interface Site {
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly facts?: string;
      readonly scripts?: readonly string[];
    }

    /** Opens a page; `SRC` in its body is the address of the facts. */
    const open = async ({body, headers = json, facts, scripts = ['csw.js', 'reader.js']}: Site): Promise<Visit> => {
      const {host, published, browser} = stage;
      const src = `/area-${String(made++)}.json`;
      if (facts !== undefined) host.add(src, facts, headers);
      host.add('/faults.js', faultLog, {'Content-Type': 'text/javascript'});
      const page = pageWith(`<script src="/faults.js"></script>${scriptTag(published)}`, body.replaceAll('SRC', src));
      const url = host.add(`/page-${String(made)}`, page, {
        'Content-Security-Policy': policy(published, host.origin, ['/faults.js', ...scripts]),
      });
      const opened = await visit(browser, url);
      await untilRendered(opened, [contacts]);
      return opened;
    };

    const two = `<${list} src="SRC"></${list}><${contacts} src="SRC"></${contacts}>`;

    it('shows every place and every number of it, and breaks no rule of the page', async () => {
      const opened = await open({body: two, facts: text});
      const {page} = opened;
      await until(async () => (await shownText(page, list)).includes(places[0]?.name ?? ''), 'the places to show');
      const shown = await shownText(page, list);
      for (const {name, address, telephone} of places)
        for (const fact of [name, address.streetAddress, address.postalCode, telephone].filter(
          (text) => text !== undefined,
        ))
          assert.ok(shown.includes(fact), `${fact} is not there`);
      assert.ok(!shown.includes('Mill House'), 'a place of another area is there');
      const numbers = await shownText(page, contacts);
      for (const {telephone} of Object.values(pack.contacts ?? {}))
        assert.ok(numbers.includes(telephone), `${telephone} is not there`);
      assert.ok(numbers.includes('999') && !numbers.includes('0800 138 1624'), numbers);
      assert.equal(opened.requests.filter((url) => url.endsWith('.json')).length, 1, 'one request for two widgets');
      assert.deepEqual(await opened.violations(), []);
      assert.deepEqual(opened.complaints, []);
      await page.close();
    });

    it('shows it in the language of the reader, as far as the council has words in it', async () => {
      const opened = await open({body: `<${contacts} src="SRC" lang="pl"></${contacts}>`, facts: text});
      const own = Object.values(pack.contacts ?? {}).find(({use}) => use?.pl !== undefined);
      assert.ok(own?.use?.pl, 'the example has no words in Polish');
      const words = own.use.pl;
      await until(async () => (await shownText(opened.page, contacts)).includes(words), `"${words}" to show`);
      await opened.page.close();
    });

    const fails = async (site: Omit<Site, 'body'>, reason: RegExp): Promise<void> => {
      const fallback = '<p>Ring the Example Council on 01632 960999.</p>';
      const opened = await open({...site, body: `<${contacts} src="SRC">${fallback}</${contacts}>`});
      const {page} = opened;
      await until(async () => (await faultsOf(page)).length > 0, 'a fault to be reported');
      const [fault = '', ...others] = await faultsOf(page);
      assert.match(fault, /^area-failed: /);
      assert.match(fault, reason);
      assert.deepEqual(others, []);
      const shown = await shownText(page, contacts);
      assert.ok(shown.includes('999') && shown.includes('101'), shown);
      assert.ok(!shown.includes('0800 138 1624'), 'a number of another area is there');
      assert.equal(
        await page.evaluate((tag) => document.querySelector(`${tag} > p`)?.checkVisibility(), contacts),
        true,
        'the fallback does not show',
      );
      await page.close();
    };

    it('has the national numbers and the tag’s own content where the file is not there', () =>
      fails({}, /its server answers 404/));

    it('does so where the file says something that cannot be', () =>
      fails({facts: JSON.stringify({...pack, checked: '2026-02-30'})}, /\$\.checked: .*30/));

    it('does so where the file comes as a web page', () =>
      fails({facts: text, headers: {'Content-Type': 'text/html'}}, /is sent as "text\/html"/));

    it('does so where the page’s policy does not allow the second script', () =>
      fails({facts: text, scripts: ['csw.js']}, /reader\.js did not load\. .*script-src/));
  });
}
