import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {engineNames, findEngines, wantedEngines} from './harness/browsers.js';
import {runNodeTests} from './harness/node-tests.js';
import {missing, provision} from './harness/provision.js';
import {describeTally, sum, type Tally} from './harness/tally.js';

// `npm test`: all tests, in every engine that the machine has. `npm test -- node`, `browser` or `e2e` runs one part, any
// other word only the files whose path has it in, and `--no-build` tests what lies in dist/ already.

const root = fileURLToPath(new URL('..', import.meta.url));
const partNames = ['node', 'browser', 'e2e'] as const;
type Part = (typeof partNames)[number];

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const asked = partNames.filter((part) => words.includes(part));
const parts: readonly Part[] = asked.length > 0 ? asked : partNames;
const needsEngines = parts.some((part) => part !== 'node');
const filters = words.filter((word) => !(partNames as readonly string[]).includes(word));

/** The test files of a part: `*.node.ts`, `*.browser.ts` or `*.e2e.ts`, anywhere under test/. */
const filesOf = (part: Part): string[] =>
  readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(`.${part}.ts`))
    .filter((file) => filters.every((word) => file.split(sep).join('/').includes(word)))
    .sort()
    .map((file) => join(root, 'test', file));

const build = (): void => {
  const {status} = spawnSync('npm', ['run', 'build'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error('The build failed, so there is nothing to test.');
};

const results = new Map<string, Tally>();

const runPart: Record<Part, () => Promise<void>> = {
  node: async () => {
    results.set('node', await runNodeTests(filesOf('node'), 2));
  },
  browser: async () => {
    // Loaded here: the runner alone takes some seconds, and the other parts do without.
    const {runBrowserTests} = await import('./harness/browser-tests.js');
    for (const [engine, tallies] of await runBrowserTests(filesOf('browser'), findEngines(), wantedEngines())) {
      results.set(engine, sum(tallies));
    }
  },
  // One at a time: each has a server and browsers of its own, and there may be only two cores.
  e2e: async () => {
    results.set('end to end', await runNodeTests(filesOf('e2e'), 1));
  },
};

/** What ran, and what did not and why: nobody should take a short list for a complete one. */
const report = (): void => {
  console.log();
  for (const [name, tally] of results) console.log(`${name}: ${describeTally(tally)}`);
  if (!needsEngines) return;
  for (const engine of engineNames.filter((name) => !wantedEngines().includes(name))) {
    console.log(`${engine}: skipped, CSW_ENGINES leaves it out`);
  }
  for (const {name, packages} of missing()) {
    console.log(`${name}: skipped, it is not on this machine (Debian: ${packages.join(' ')})`);
  }
};

const main = async (): Promise<boolean> => {
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--no-build');
  if (unknown.length > 0)
    throw new Error(`${unknown.join()} is unknown. Use node, browser, e2e, a part of a path, or --no-build.`);
  if (needsEngines) provision();
  // Built anew each time: a test of what somebody built last week proves nothing.
  if (parts.includes('e2e') && !args.includes('--no-build')) build();
  for (const part of parts) {
    if (filesOf(part).length === 0) continue;
    console.log(`\n${part}`);
    try {
      await runPart[part]();
    } catch (error) {
      // The other parts still have something to say.
      console.error(error);
      results.set(part, {passed: 0, failed: 1, skipped: 0});
    }
  }
  report();
  const {passed, failed} = sum(results.values());
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 && passed > 0;
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
