import {describe} from 'node:test';
import {cannotDrive, type DrivenEngine} from '../e2e/visit.js';
import {testAddress, testPreview} from './address-tests.js';
import {testGuide, testRoles} from './role-tests.js';
import {useBrowser} from './use-browser.js';
import {useWordPress} from './wordpress-stage.js';

// One file, since each would have to install a WordPress of its own.

describe('a real WordPress', () => {
  const stage = useWordPress();
  testGuide();
  testPreview(stage);

  for (const engine of ['chromium', 'firefox'] satisfies DrivenEngine[]) {
    describe(engine, {skip: cannotDrive(engine)}, () => {
      const visitor = useBrowser(engine);
      testRoles(stage, visitor, engine);
      testAddress(stage, visitor);
    });
  }
});
