import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {until} from './until.js';

// A shell holds the program on a lead: `read` ends when our end of the pipe closes, which the kernel sees to however we
// end, and so it does when the program itself ends. Then all that it started ends, and its folder goes.
const lead = `
  trap : TERM
  { "$@"; kill $$; } &
  read -r nothing
  kill -- -$$
  wait
  rm -rf -- "$TMPDIR"
`;

/** A program that runs in the background while tests run, with a temporary folder of its own. It never outlives us. */
export class Service {
  readonly folder = mkdtempSync(join(tmpdir(), 'csw-test-'));
  #shell: ChildProcess | undefined;
  #output = '';

  /** @param isReady asked until it says yes */
  async start(command: string, args: readonly string[], isReady: () => Promise<boolean>): Promise<void> {
    const shell = spawn('sh', ['-c', lead, 'sh', command, ...args], {
      // A process group of its own: what a signal to the group ends is the program and what it started, not us.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {...process.env, TMPDIR: this.folder},
    });
    this.#shell = shell;
    for (const stream of [shell.stdout, shell.stderr]) {
      stream.on('data', (data: Buffer) => {
        this.#output = (this.#output + data.toString()).slice(-2000);
      });
    }
    try {
      await until(() => {
        if (!this.#isRunning) throw new Error(`${command} ended at once.`);
        return isReady();
      }, `${command} to be ready`);
    } catch (error) {
      await this.stop();
      throw new Error(`${(error as Error).message} It said: ${this.#output.trim() || 'nothing'}`, {cause: error});
    }
  }

  async stop(): Promise<void> {
    if (!this.#shell || !this.#isRunning) return;
    const ended = once(this.#shell, 'exit');
    this.#shell.stdin?.end();
    await ended;
  }

  get #isRunning(): boolean {
    return this.#shell?.exitCode === null && this.#shell.signalCode === null;
  }
}
