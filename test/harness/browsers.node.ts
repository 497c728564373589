import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {findEngines, findProgram, wantedEngines} from './browsers.js';

describe('finding browsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csw-test-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });

  const program = (name: string, mode = 0o755): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, mode);
    return path;
  };

  it('takes the first name that is on the PATH and can be run', () => {
    program('csw-not-executable', 0o644);
    mkdirSync(join(folder, 'csw-folder'));
    const path = program('csw-browser');
    assert.equal(findProgram(['csw-missing', 'csw-not-executable', 'csw-folder', 'csw-browser'], {PATH: folder}), path);
  });

  it('finds nothing without a PATH', () => {
    assert.equal(findProgram(['csw-browser'], {}), undefined);
  });

  it('prefers what the environment names', () => {
    const path = program('my-browser');
    assert.equal(findEngines({CHROME_PATH: path}).chromium, path);
    assert.equal(findEngines({FIREFOX_PATH: path}).firefox, path);
  });

  it('says so when the environment names what is not there', () => {
    assert.throws(
      () => findEngines({CHROME_PATH: join(folder, 'gone')}),
      /CHROME_PATH is ".*gone", which is not a program/,
    );
  });

  it('tests in all engines, or in those that CSW_ENGINES lists', () => {
    assert.deepEqual(wantedEngines({}), ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(wantedEngines({CSW_ENGINES: ''}), ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(wantedEngines({CSW_ENGINES: 'webkit, chromium'}), ['chromium', 'webkit']);
    assert.throws(() => wantedEngines({CSW_ENGINES: 'chrome'}), /"chrome" is unknown. Use chromium, firefox, webkit/);
  });
});
