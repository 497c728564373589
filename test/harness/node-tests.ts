import {once} from 'node:events';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {newTally, type Tally} from './tally.js';

const minute = 60_000;

/**
 * Runs test files with Node's own runner, each in a process of its own that inherits our `--import tsx`.
 *
 * @param concurrency how many files at a time
 */
export const runNodeTests = async (files: readonly string[], concurrency: number): Promise<Tally> => {
  const tally = newTally();
  const events = run({files: [...files], concurrency, timeout: 5 * minute});
  events.on('test:pass', ({name, details, skip, todo}) => {
    if (skip !== undefined || todo !== undefined) tally.skipped++;
    // A suite only holds tests, and a file that holds none has proved nothing.
    else if (details.type !== 'suite' && !files.includes(name)) tally.passed++;
  });
  events.on('test:fail', ({details, todo}) => {
    const {failureType} = details.error as {failureType?: string};
    // The tests inside count themselves; a hook does not.
    if (details.type === 'suite' && failureType === 'subtestsFailed') return;
    if (todo === undefined) tally.failed++;
    else tally.skipped++;
  });
  const report = events.pipe(new spec());
  report.pipe(process.stdout, {end: false});
  await once(report, 'end');
  return tally;
};
