import type {BrowserLauncher} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumOptions, firefoxOptions} from './browser-options.js';
import type {EngineName, Engines} from './browsers.js';
import {startWebKitDriver} from './webkit-driver.js';

export interface Launchers {
  readonly browsers: ReadonlyMap<EngineName, BrowserLauncher>;
  readonly stop: () => Promise<void>;
}

/** The launcher would call every browser "Chrome", and the runner reports by that name. */
const named = (name: string, launcher: BrowserLauncher): BrowserLauncher =>
  Object.defineProperty(launcher, 'name', {get: () => name, set: () => undefined});

/** What starts each wanted engine that the machine has. */
export const startLaunchers = async (engines: Engines, wanted: readonly EngineName[]): Promise<Launchers> => {
  const browsers = new Map<EngineName, BrowserLauncher>();
  const {chromium, firefox, webkit} = engines;
  if (chromium && wanted.includes('chromium')) {
    browsers.set('chromium', named('Chromium', chromeLauncher({launchOptions: chromiumOptions(chromium)})));
  }
  if (firefox && wanted.includes('firefox')) {
    browsers.set('firefox', named('Firefox', chromeLauncher({launchOptions: firefoxOptions(firefox)})));
  }
  if (!webkit || !wanted.includes('webkit')) return {browsers, stop: () => Promise.resolve()};
  const {launcher, stop} = await startWebKitDriver(webkit);
  browsers.set('webkit', named('WebKit', launcher));
  return {browsers, stop};
};
