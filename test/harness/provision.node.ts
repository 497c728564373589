import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {engineNames} from './browsers.js';
import {type Requirement, toInstall} from './provision.js';

const lacking = (...names: Requirement['name'][]): Requirement[] => names.map((name) => ({name, packages: []}));

describe('what to install', () => {
  it('is everything that is missing where there is no engine at all', () => {
    const all = lacking('chromium', 'firefox', 'webkit', 'nginx');
    assert.deepEqual(toInstall(all, engineNames, false), all);
  });

  it('is everything that is missing where there is none of the engines that are wanted', () => {
    const some = lacking('firefox', 'nginx');
    assert.deepEqual(toInstall(some, ['firefox'], false), some);
  });

  it('is nothing on somebody’s machine that has an engine', () => {
    assert.deepEqual(toInstall(lacking('firefox', 'webkit', 'nginx'), engineNames, false), []);
  });

  it('is everything that is missing in CI', () => {
    const some = lacking('webkit', 'pdftotext', 'xliff2po');
    assert.deepEqual(toInstall(some, engineNames, true), some);
  });

  it('is nothing where nothing is missing', () => {
    assert.deepEqual(toInstall([], engineNames, true), []);
    assert.deepEqual(toInstall([], engineNames, false), []);
  });
});
