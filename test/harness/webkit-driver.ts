import type {BrowserLauncher} from '@web/test-runner';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import type {WebKit} from './browsers.js';
import {freePort} from './free-port.js';
import {Service} from './service.js';

export interface WebKitDriver {
  readonly launcher: BrowserLauncher;
  readonly stop: () => Promise<void>;
}

/** Starts WebKit's driver on a virtual screen. */
export const startWebKitDriver = async ({driver, browser, screen}: WebKit): Promise<WebKitDriver> => {
  const port = await freePort();
  const service = new Service();
  await service.start(screen, ['--auto-servernum', driver, `--port=${String(port)}`], () =>
    fetch(`http://127.0.0.1:${String(port)}/status`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // The driver speaks no BiDi, which WebdriverIO would ask for first.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
    } as WebdriverIO.Capabilities,
    // Its `stopSession` differs from the interface by an `undefined` that TypeScript tells apart under our settings.
  }) as BrowserLauncher;
  return {launcher, stop: () => service.stop()};
};
