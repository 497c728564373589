import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import {hostQueue} from '../../../src/cli/pages/host-queue.js';
import {fakeClock} from './fake-clock.js';

/** Requests that end when a test says so. */
const openRequests = (): {
  readonly open: string[];
  readonly start: (name: string) => () => Promise<void>;
  readonly finish: (name: string) => Promise<void>;
} => {
  const open: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    open,
    start: (name) => () => {
      open.push(name);
      return new Promise((resolve) => ends.set(name, resolve));
    },
    finish: async (name) => {
      ends.get(name)?.();
      open.splice(open.indexOf(name), 1);
      await turn();
    },
  };
};

describe('a queue of hosts', () => {
  test('lets as many go at a time as it is told', async () => {
    const {open, start, finish} = openRequests();
    const queue = hostQueue(2, 1000, fakeClock());
    const all = ['a', 'b', 'c'].map((host) => queue.run(host, start(host)));
    await turn();
    assert.deepEqual(open, ['a', 'b']);
    await finish('a');
    assert.deepEqual(open, ['b', 'c']);
    await finish('b');
    await finish('c');
    await Promise.all(all);
  });

  test('asks a host for one thing at a time, with a pause after each, and lets others go meanwhile', async () => {
    const {open, start, finish} = openRequests();
    const clock = fakeClock();
    const queue = hostQueue(4, 1000, clock);
    const all = [queue.run('a', start('first')), queue.run('a', start('second')), queue.run('b', start('other'))];
    await turn();
    assert.deepEqual([open, clock.waits], [['first', 'other'], []]);
    await finish('first');
    assert.deepEqual([open, clock.waits], [['other', 'second'], [1000]]);
    await finish('second');
    await finish('other');
    await Promise.all(all);
  });

  test('waits no longer than is left of the pause', async () => {
    const clock = fakeClock();
    const queue = hostQueue(4, 1000, clock);
    await queue.run('a', () => Promise.resolve());
    await clock.wait(600);
    await queue.run('a', () => Promise.resolve());
    assert.deepEqual(clock.waits, [600, 400]);
  });

  test('waits longer for a host that asks for it', async () => {
    const clock = fakeClock();
    const queue = hostQueue(4, 1000, clock);
    for (const pause of [5000, 2000]) queue.slowDown('a', pause);
    for (const host of ['a', 'a', 'b', 'b']) await queue.run(host, () => Promise.resolve());
    assert.deepEqual(clock.waits, [5000, 1000]);
  });

  test('goes on after a request that fails', async () => {
    const queue = hostQueue(4, 1000, fakeClock());
    const failed = queue.run('a', () => Promise.reject(new Error('lost')));
    const next = queue.run('a', () => Promise.resolve('found'));
    await assert.rejects(failed, /lost/);
    assert.equal(await next, 'found');
  });
});
