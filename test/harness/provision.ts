import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {type EngineName, findEngines, findProgram, wantedEngines} from './browsers.js';

/** Something that a part of the tests needs, and the Debian packages that bring it. */
export interface Requirement {
  readonly name: EngineName | 'nginx' | 'pdftotext' | 'xliff2po' | 'fonts';
  readonly packages: readonly string[];
}

const requirements: readonly Requirement[] = [
  {name: 'chromium', packages: ['chromium']},
  {name: 'firefox', packages: ['firefox-esr']},
  {name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb', 'xauth']},
  {name: 'nginx', packages: ['nginx']},
  {name: 'pdftotext', packages: ['poppler-utils']},
  {name: 'xliff2po', packages: ['translate-toolkit']},
  {name: 'fonts', packages: ['fonts-noto-core']},
];

/** Whether the machine has letters for the scripts of our languages: of empty boxes it would be said that they fit. */
const hasFonts = (): boolean =>
  findProgram(['fc-list']) !== undefined &&
  ['ar', 'ne', 'pa', 'ur'].every(
    (language) => spawnSync('fc-list', [`:lang=${language}`, 'family'], {encoding: 'utf8'}).stdout.trim() !== '',
  );

/** What of it the machine lacks. Engines that nobody wants are not missed. */
export const missing = (): Requirement[] => {
  const engines = findEngines();
  const wanted = wantedEngines();
  return requirements.filter(({name}) => {
    if (name === 'nginx' || name === 'pdftotext' || name === 'xliff2po') return !findProgram([name]);
    if (name === 'fonts') return !hasFonts();
    return !engines[name] && wanted.includes(name);
  });
};

/** Whether all three engines are required. */
export const isCi = (): boolean => !['', '0', 'false'].includes(process.env.CI ?? '');

/** What to install. Unasked, somebody's machine is changed only where not one engine is there to test in. */
export const toInstall = (
  lacking: readonly Requirement[],
  wanted: readonly EngineName[],
  ci: boolean,
): readonly Requirement[] => (ci || wanted.every((engine) => lacking.some(({name}) => name === engine)) ? lacking : []);

const canInstall = (): boolean => {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return (
      process.getuid?.() === 0 &&
      /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) &&
      findProgram(['apt-get']) !== undefined
    );
  } catch {
    return false;
  }
};

const aptGet = (...args: string[]): void => {
  const {status, stdout, stderr} = spawnSync('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    encoding: 'utf8',
    // At the runlevel for repairs no package starts its service: we want nginx's program, not its server.
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'},
  });
  if (status !== 0)
    console.error(`apt-get ${args.join(' ')} failed:\n${`${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n')}`);
};

const packagesOf = (lacking: readonly Pick<Requirement, 'packages'>[]): string =>
  lacking.flatMap(({packages}) => packages).join(' ');

/** Installs packages of Debian, where that is what this machine has and we may. Says what failed, and goes on. */
export const install = (wanting: readonly Pick<Requirement, 'packages'>[]): void => {
  if (wanting.length === 0 || !canInstall()) return;
  console.log(`Installing ${packagesOf(wanting)} with apt-get: this takes some minutes.`);
  aptGet('update');
  // One by one: not every system has every package, and one that is unknown would keep the others out.
  for (const {packages} of wanting) aptGet('install', '--no-install-recommends', ...packages);
};

const namesOf = (lacking: readonly Requirement[]): string => lacking.map(({name}) => name).join(', ');

/**
 * Makes sure that there is something to test in: installs what is missing where it may, or else says what to install.
 *
 * @returns what is missing still
 * @throws where `CI` is set and anything is missing
 */
export const provision = (): readonly Requirement[] => {
  install(toInstall(missing(), wantedEngines(), isCi()));
  const still = missing();
  if (isCi() && still.length > 0) {
    throw new Error(
      `With CI set, every engine and tool is required, and missing: ${namesOf(still)}. Install the Debian packages ` +
        `${packagesOf(still)} or what your system calls them, or name a browser in CHROME_PATH or FIREFOX_PATH.`,
    );
  }
  if (toInstall(still, wantedEngines(), false).length > 0) {
    console.log(
      `No browser to test in. Install Chromium or Firefox; all that is tested in, as Debian packages: ${packagesOf(still)}`,
    );
  }
  return still;
};
