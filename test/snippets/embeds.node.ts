import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {bundledAreas} from '../../src/facts/read-area.js';
import {embedPath, embedSandbox, embedsOf, leavePage} from '../../src/snippets/embeds.js';

const names = (area: string): string[] => embedsOf(area).map(({name}) => name);

const alone = ['report-hate-crime', 'emergency-contacts', 'pharmacy-list', 'prevent-hotline'];

describe('the pages of widgets', () => {
  test('are those with facts in an area: each topic of advice has one of its own, where the area has it', () => {
    assert.deepEqual(names('uk'), [...alone, 'safety-advice-prevent-training']);
    assert.deepEqual(names('kent'), [
      ...alone,
      'safety-advice-community-safety',
      'safety-advice-road',
      'safety-advice-substance-misuse',
      'safety-advice-prevent-training',
    ]);
    assert.deepEqual(names('maidstone'), [
      ...alone,
      'safety-advice-community-safety',
      'safety-advice-night-time',
      'safety-advice-road',
      'safety-advice-reoffending',
      'safety-advice-substance-misuse',
      'safety-advice-prevent-training',
    ]);
  });

  test('of an unknown area are those of the whole country, never another’s', () => {
    assert.deepEqual(embedsOf('atlantis'), embedsOf('uk'));
  });

  test('have names that are folders, one each, and a widget that is there', () => {
    for (const area of Object.keys(bundledAreas)) {
      const embeds = [...embedsOf(area), leavePage];
      assert.equal(new Set(names(area)).size, names(area).length);
      for (const {name, widget, topic} of embeds) {
        assert.match(name, /^[a-z-]+$/);
        assert.equal(name, topic === undefined ? widget : `${widget}-${topic}`);
        const source = fileURLToPath(new URL(`../../src/widgets/${widget}/${widget}.ts`, import.meta.url));
        assert.ok(existsSync(source), widget);
      }
    }
  });

  test('are none for the button that leaves a page: it can leave no more than a frame', () => {
    for (const area of Object.keys(bundledAreas)) assert.ok(!names(area).includes(leavePage.name));
  });

  test('lie where the contract says', () => {
    assert.equal(embedPath('maidstone', 'safety-advice-road', 'pl'), 'embed/maidstone/safety-advice-road/pl/');
  });
});

describe('the sandbox of a frame', () => {
  const allowed = embedSandbox.split(' ');

  test('lets our script run, and a visitor ring a number and open a page', () => {
    for (const needed of [
      'allow-scripts',
      'allow-top-navigation-to-custom-protocols',
      'allow-top-navigation-by-user-activation',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ])
      assert.ok(allowed.includes(needed), needed);
  });

  test('gives a frame no part of the page around it', () => {
    // With these two, a page of the same origin could take its own sandbox away.
    assert.ok(!allowed.includes('allow-same-origin'));
    assert.ok(!allowed.includes('allow-top-navigation'));
    assert.ok(!allowed.includes('allow-forms'));
    assert.ok(!allowed.includes('allow-modals'));
  });
});
