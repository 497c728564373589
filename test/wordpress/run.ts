import {fileURLToPath} from 'node:url';
import {runNodeTests} from '../harness/node-tests.js';
import {install, isCi, provision} from '../harness/provision.js';
import {describeTally} from '../harness/tally.js';
import {cannotPublish} from '../e2e/servers.js';
import {hasWordPress, packages} from './programs.js';

// `npm run test:wordpress`, after a build: saves snippets in a real WordPress. Where there is none, CI installs it, and
// other machines do without the tests.

const runTests = async (): Promise<boolean> => {
  const tally = await runNodeTests([fileURLToPath(new URL('real.wordpress.ts', import.meta.url))], 1);
  console.log(`WordPress: ${describeTally(tally)}`);
  return tally.failed === 0 && tally.passed > 0;
};

const main = async (): Promise<boolean> => {
  provision();
  if (!hasWordPress() && isCi()) install([{packages}]);
  if (hasWordPress() && cannotPublish === false) return runTests();
  const lacking =
    cannotPublish === false ? `WordPress is not on this machine (Debian: ${packages.join(' ')})` : cannotPublish;
  if (isCi()) throw new Error(`With CI set, the tests with a WordPress are required, and ${lacking}.`);
  console.log(`WordPress: skipped, ${lacking}`);
  return true;
};

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
