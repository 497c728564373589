import type {LaunchOptions} from 'puppeteer-core';

// How Puppeteer starts the two engines that it can drive, for the runner and for the end-to-end tests alike.

const isRoot = process.getuid?.() === 0;

export const chromiumOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  // Over a pipe instead of a socket: Chromium ends when the pipe does, however we end.
  pipe: true,
  args: [
    // Chromium's sandbox refuses to run as root, which is who a container runs as.
    ...(isRoot ? ['--no-sandbox'] : []),
    // Nothing but the pages under test goes over the network.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

export const firefoxOptions = (executablePath: string): LaunchOptions => ({
  browser: 'firefox',
  executablePath,
  // Firefox asks each site for an icon, which a strict policy forbids and reports as if the page had asked.
  extraPrefsFirefox: {'browser.chrome.site_icons': false},
});
