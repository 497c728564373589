import {expect} from '@open-wc/testing';
import type {AreaPack} from '../../src/facts/types.js';
import {watchArea} from '../../src/packs/area-store.js';
import type {AreaResult} from '../../src/packs/reader.js';
import {until} from '../support/until.js';
import {type FakeServer, fakeServer, json} from './fake-server.js';
import {withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

let server: FakeServer;
beforeEach(() => {
  server = fakeServer();
});
afterEach(() => {
  server.stop();
});

const packText = JSON.stringify(wholePack);

interface Watcher {
  readonly heard: AreaResult[];
  readonly leave: () => void;
}

const watch = (url: string): Watcher => {
  const heard: AreaResult[] = [];
  return {heard, leave: watchArea(url, (result) => heard.push(result))};
};

const hears = ({heard}: Watcher): Promise<void> => until(() => heard.length > 0, 'the result');

/** A task later, whatever waits for a promise has gone on. */
const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const problemIn = ({heard}: Watcher): string => {
  const [result, ...others] = heard;
  expect(others).to.deep.equal([]);
  return result && 'problem' in result ? result.problem : `no problem: ${JSON.stringify(result)}`;
};

const packIn = ({heard}: Watcher): AreaPack => {
  const [result, ...others] = heard;
  expect(others).to.deep.equal([]);
  if (!result || 'problem' in result) throw new Error(result?.problem ?? 'nothing was heard');
  return result.pack;
};

describe('a pack that several widgets ask for', () => {
  it('is fetched once, and each of them hears of it once', async () => {
    const url = server.newAddress();
    const watchers = [watch(url), watch(url), watch(url)];
    expect(server.asked.map((request) => request.url)).to.deep.equal([url]);
    server.asked[0]?.answer(json(packText));
    for (const watcher of watchers) await hears(watcher);
    await turn();
    for (const watcher of watchers) expect(packIn(watcher)).to.equal(packIn(watchers[0] as Watcher));
    expect(server.asked).to.have.lengthOf(1);
    expect(server.waiting()).to.deep.equal([]);
  });

  it('is fetched without anything of the visitor', () => {
    const {leave} = watch(server.newAddress());
    const {credentials, referrerPolicy, method, body, headers} = server.asked[0]?.init ?? {};
    expect({credentials, referrerPolicy}).to.deep.equal({credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect([method, body, headers]).to.deep.equal([undefined, undefined, undefined]);
    leave();
  });

  it('is another one at another address', async () => {
    const [one, other] = [watch(server.newAddress()), watch(server.newAddress())];
    server.asked[1]?.answer(json(packText));
    await hears(other);
    expect(one.heard).to.deep.equal([]);
    server.asked[0]?.answer(json('[]'));
    await hears(one);
    expect(problemIn(one)).to.equal('$: has to be an object in {}, not a list in []');
    expect(packIn(other).id).to.equal('example-borough');
  });

  it('is no longer fetched when the last of them has left', async () => {
    const url = server.newAddress();
    const watchers = [watch(url), watch(url), watch(url)];
    for (const {leave} of watchers) {
      expect(server.asked[0]?.signal.aborted).to.equal(false);
      leave();
      // Once is enough.
      leave();
    }
    expect(server.asked[0]?.signal.aborted).to.equal(true);
    await turn();
    expect(watchers.flatMap(({heard}) => heard)).to.deep.equal([]);
    expect(server.waiting()).to.deep.equal([]);
  });

  it('is fetched for the others when one has left, who hears nothing', async () => {
    const url = server.newAddress();
    const [gone, here] = [watch(url), watch(url)];
    gone.leave();
    server.asked[0]?.answer(json(packText));
    await hears(here);
    expect(gone.heard).to.deep.equal([]);
    // What is over is ended as well, to no effect: a body that is too long would go on coming.
    here.leave();
    expect(packIn(here).id).to.equal('example-borough');
  });

  it('is fetched anew for who comes when all have left, and what was asked before reaches nobody', async () => {
    const url = server.newAddress();
    const gone = watch(url);
    gone.leave();
    const later = watch(url);
    expect(server.asked).to.have.lengthOf(2);
    // Who has left leaves nothing that others are at now.
    gone.leave();
    server.asked[0]?.answer(json(packText));
    await turn();
    expect(later.heard).to.deep.equal([]);
    const last = watch(url);
    expect(server.asked.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
    server.asked[1]?.answer(json(packText));
    for (const watcher of [later, last]) await hears(watcher);
    expect(packIn(last)).to.equal(packIn(later));
  });

  it('stays for the page, and is told to who comes later as to the first: not before they can leave', async () => {
    const url = server.newAddress();
    const first = watch(url);
    server.asked[0]?.answer(json(packText));
    await hears(first);
    const [later, gone] = [watch(url), watch(url)];
    expect(later.heard).to.deep.equal([]);
    gone.leave();
    await hears(later);
    await turn();
    expect(packIn(later)).to.equal(packIn(first));
    expect(gone.heard).to.deep.equal([]);
    first.leave();
    later.leave();
    watch(url).leave();
    const last = watch(url);
    await hears(last);
    expect(server.asked).to.have.lengthOf(1);
  });

  it('is told to one function as often as it watches', async () => {
    const url = server.newAddress();
    const heard: AreaResult[] = [];
    const listen = (result: AreaResult): void => void heard.push(result);
    const leaves = [watchArea(url, listen), watchArea(url, listen), watchArea(url, listen)];
    leaves[1]?.();
    leaves[1]?.();
    server.asked[0]?.answer(json(packText));
    await until(() => heard.length > 0, 'the pack');
    await turn();
    expect(heard).to.have.lengthOf(2);
  });

  it('is told to all, though one of them fails, and to nobody who leaves meanwhile', async () => {
    const url = server.newAddress();
    const failure = new Error('a widget that fails');
    const reported: unknown[] = [];
    const before = window.reportError.bind(window);
    window.reportError = (error) => void reported.push(error);
    watchArea(url, () => {
      gone.leave();
      throw failure;
    });
    const gone = watch(url);
    const last = watch(url);
    server.asked[0]?.answer(json(packText));
    await hears(last);
    window.reportError = before;
    expect(gone.heard).to.deep.equal([]);
    expect(reported).to.deep.equal([failure]);
  });

  it('is asked for again after a failure, once by whoever asks then', async () => {
    const url = server.newAddress();
    const [one, other] = [watch(url), watch(url)];
    server.asked[0]?.answer(json('', {status: 503}));
    await hears(other);
    expect(problemIn(one)).to.contain('503');
    expect(problemIn(other)).to.equal(problemIn(one));
    const again = [watch(url), watch(url)];
    expect(server.asked).to.have.lengthOf(2);
    // Who has heard has left already.
    one.leave();
    other.leave();
    expect(server.asked[1]?.signal.aborted).to.equal(false);
    server.asked[1]?.answer(json(packText));
    for (const watcher of again) await hears(watcher);
    expect(packIn(again[1] as Watcher).id).to.equal('example-borough');
  });

  it('may be asked for again by who hears of the failure', async () => {
    const url = server.newAddress();
    const heard: AreaResult[] = [];
    watchArea(url, () => watchArea(url, (result) => heard.push(result)));
    server.asked[0]?.fail(new TypeError('no network'));
    await until(() => server.asked.length > 1, 'the second try');
    server.asked[1]?.answer(json(packText));
    await until(() => heard.length > 0, 'the pack');
    expect(heard[0]).to.have.property('pack');
  });

  it('has its pages of the same site as full addresses of it, and its other facts as they are', async () => {
    const watcher = watch(server.newAddress());
    server.asked[0]?.answer(json(packText));
    await hears(watcher);
    const {origin} = location;
    const expected = [
      [['topics', 'road', 'provider', 'url'], `${origin}/roads`],
      [['topics', 'clinical-waste', 'url'], `${origin}/waste`],
    ] as const;
    expect(packIn(watcher)).to.deep.equal(
      expected.reduce<unknown>((pack, [path, url]) => withValueAt(pack, path, url), wholePack),
    );
  });

  it('tells the first of its problems, by its path', async () => {
    const watcher = watch(server.newAddress());
    const spoilt = withValueAt(
      withValueAt(wholePack, ['source', 'name'], ''),
      ['places', 'example-charity', 'kind'],
      'shop',
    );
    server.asked[0]?.answer(json(JSON.stringify(spoilt)));
    await hears(watcher);
    expect(problemIn(watcher)).to.equal('$.source.name: has to be a text, and not an empty one');
  });

  it('may be as deep or as long as a file may be, in this browser too', async () => {
    const filled = (open: string, close: string): string => {
      const times = Math.floor(255_000 / (open.length + close.length));
      return open.repeat(times) + '1' + close.repeat(times);
    };
    const long = (letters: string): string =>
      packText.replace('Example Borough', () => letters.repeat(250_000 / letters.length));
    for (const text of [
      filled('[', ']'),
      filled('{"__proto__":', '}'),
      '['.repeat(255_000),
      long('x'),
      long('\\"'),
      long('\\ud83d\\u202e'),
    ]) {
      // prettier-ignore
      const watcher = watch(server.newAddress());
      server.asked.at(-1)?.answer(json(text));
      await hears(watcher);
      // A browser may refuse such a depth, and then says that it is no JSON.
      expect(problemIn(watcher)).to.match(/^(?:is not JSON \(.+\)|\$\S*: .+ .+)/s);
      expect(problemIn(watcher).length).to.be.below(1000);
    }
  });
});
