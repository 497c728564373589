import {after, before} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {type Host, type Published, startHost, startPublished} from './servers.js';
import {type DrivenEngine, startBrowser} from './visit.js';

/** What an end-to-end test plays on; its parts are there once the suite runs. */
export interface Stage {
  readonly host: Host;
  readonly published: Published;
  readonly browser: Browser;
}

/** Sets the stage before the tests of a suite and clears it after them, also one that was only half set. */
export const useStage = (engine: DrivenEngine): Stage => {
  const stage: {-readonly [Part in keyof Stage]?: Stage[Part]} = {};
  before(async () => {
    stage.published = await startPublished();
    stage.host = await startHost();
    stage.browser = await startBrowser(engine);
  });
  after(async () => {
    await stage.browser?.close();
    await stage.host?.stop();
    await stage.published?.stop();
  });
  return stage as Stage;
};
