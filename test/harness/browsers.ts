import {accessSync, constants, readdirSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

// Where the machine's own browsers are. Packages that download one when they are installed cannot be relied on.

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** WebKitGTK has no headless mode: its driver runs the small browser that comes with it on a virtual screen. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

export interface Engines {
  readonly chromium?: string | undefined;
  readonly firefox?: string | undefined;
  readonly webkit?: WebKit | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

// `/usr/sbin` is not on the PATH of everybody, and nginx is there.
const usualFolders = ['/usr/local/bin', '/usr/bin', '/usr/local/sbin', '/usr/sbin', '/opt/homebrew/bin', '/snap/bin'];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The paths that a pattern stands for; `*` is any part of a name. */
const expand = (pattern: string): string[] =>
  pattern
    .split('/')
    .slice(1)
    .reduce<string[]>(
      (folders, part) => {
        const [start = '', end] = part.split('*');
        return folders.flatMap((folder) =>
          (end === undefined
            ? [part]
            : list(folder).filter((name) => name.startsWith(start) && name.endsWith(end))
          ).map((name) => `${folder}/${name}`),
        );
      },
      [''],
    );

/** The first program of those names, on the PATH or where such programs usually are. */
export const findProgram = (names: readonly string[], env: Environment = process.env): string | undefined => {
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...usualFolders];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

const findFile = (patterns: readonly string[]): string | undefined => patterns.flatMap(expand).find(isExecutable);

const chosen = (variable: string, env: Environment): string | undefined => {
  const path = env[variable];
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new Error(`${variable} is "${path}", which is not a program that can be run. Correct or unset it.`);
  return path;
};

const findWebKit = (env: Environment): WebKit | undefined => {
  const driver = findProgram(['WebKitWebDriver'], env);
  const browser = findFile([
    '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
    '/usr/lib/*/webkitgtk-6.*/MiniBrowser',
    '/usr/lib/webkit2gtk-4.*/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
    '/usr/libexec/webkitgtk-6.*/MiniBrowser',
  ]);
  const screen = findProgram(['xvfb-run'], env);
  // `xvfb-run` is a script that needs both, and some systems package all three apart.
  const complete = findProgram(['Xvfb'], env) && findProgram(['xauth'], env);
  return driver && browser && screen && complete ? {driver, browser, screen} : undefined;
};

/** The engines that this machine has. */
export const findEngines = (env: Environment = process.env): Engines => ({
  chromium:
    chosen('CHROME_PATH', env) ??
    findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'], env) ??
    findFile([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]),
  firefox:
    chosen('FIREFOX_PATH', env) ??
    findProgram(['firefox-esr', 'firefox'], env) ??
    findFile(['/Applications/Firefox.app/Contents/MacOS/firefox']),
  webkit: findWebKit(env),
});

const isEngineName = (name: string): name is EngineName => (engineNames as readonly string[]).includes(name);

/** The engines to test in: all, or those that `CSW_ENGINES` lists (`CSW_ENGINES=chromium,webkit`). */
export const wantedEngines = (env: Environment = process.env): readonly EngineName[] => {
  const names = (env.CSW_ENGINES ?? '').split(',').map((name) => name.trim());
  const wanted = names.filter(Boolean);
  const unknown = wanted.filter((name) => !isEngineName(name));
  if (unknown.length > 0)
    throw new Error(`CSW_ENGINES: "${unknown.join()}" is unknown. Use ${engineNames.join(', ')}.`);
  return wanted.length > 0 ? engineNames.filter((name) => wanted.includes(name)) : engineNames;
};
