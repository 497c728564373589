import {startTestRunner, type TestSession, type TestSuiteResult} from '@web/test-runner';
import {browserTestConfig} from '../web-test-runner.config.js';
import type {EngineName, Engines} from './browsers.js';
import {startLaunchers} from './launchers.js';
import {newTally, type Tally} from './tally.js';

const count = (suite: TestSuiteResult, tally: Tally): void => {
  for (const {passed, skipped} of suite.tests) {
    if (skipped) tally.skipped++;
    else if (passed) tally.passed++;
    else tally.failed++;
  }
  for (const inner of suite.suites) count(inner, tally);
};

/** What came out of one file in one engine. A file that failed as a whole, in a hook or an import, counts as one failure. */
const tallyOf = ({passed, testResults}: TestSession): Tally => {
  const tally = newTally();
  if (testResults) count(testResults, tally);
  if (!passed && tally.failed === 0) tally.failed = 1;
  return tally;
};

/** Runs test files in every wanted engine that the machine has. */
export const runBrowserTests = async (
  files: readonly string[],
  engines: Engines,
  wanted: readonly EngineName[],
): Promise<Map<EngineName, Tally[]>> => {
  const {browsers, stop} = await startLaunchers(engines, wanted);
  try {
    if (browsers.size === 0 || files.length === 0) return new Map();
    const runner = await startTestRunner({
      config: await browserTestConfig(files, browsers.values()),
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    if (!runner) throw new Error('The browser tests did not start.');
    await new Promise((resolve) => {
      runner.on('stopped', resolve);
    });
    const sessions = [...runner.sessions.all()];
    return new Map(
      [...browsers].map(([name, launcher]) => [
        name,
        sessions.filter(({browser}) => browser === launcher).map(tallyOf),
      ]),
    );
  } finally {
    await stop();
  }
};
