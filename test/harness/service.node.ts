import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Service} from './service.js';
import {until} from './until.js';

// A program that starts another one and tells both process ids, as xvfb-run does with its screen.
const program = ['-c', 'sleep 60 & echo "$$ $!" > "$TMPDIR/ids.part"; mv "$TMPDIR/ids.part" "$TMPDIR/ids"; wait'];

const idsIn = (folder: string): number[] => readFileSync(join(folder, 'ids'), 'utf8').trim().split(' ').map(Number);

const isAlive = (id: number): boolean => {
  try {
    // A process that has ended but that nobody has asked about yet is a zombie: it holds nothing.
    return !readFileSync(`/proc/${String(id)}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
};

const skip = existsSync('/proc/self/stat') ? false : 'this system has no /proc';

describe('a service', {skip}, () => {
  it('ends with all that it started, and takes its folder along', async () => {
    const service = new Service();
    const {folder} = service;
    await service.start('sh', program, () => Promise.resolve(existsSync(join(folder, 'ids'))));
    const ids = idsIn(folder);
    assert.deepEqual(ids.map(isAlive), [true, true]);
    await service.stop();
    await until(() => !ids.some(isAlive), 'its programs to end');
    assert.equal(existsSync(folder), false);
  });

  it('ends when we are killed', async () => {
    const script = `
      import {existsSync} from 'node:fs';
      import {Service} from ${JSON.stringify(new URL('service.ts', import.meta.url).href)};
      const service = new Service();
      const ids = service.folder + '/ids';
      await service.start('sh', ${JSON.stringify(program)}, () => Promise.resolve(existsSync(ids)));
      console.log(service.folder);`;
    const us = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [data] = (await once(us.stdout, 'data')) as [Buffer];
    const folder = data.toString().trim();
    const ids = idsIn(folder);
    assert.deepEqual(ids.map(isAlive), [true, true]);
    us.kill('SIGKILL');
    await until(() => !ids.some(isAlive) && !existsSync(folder), 'its programs and its folder to go');
  });

  it('says why a program did not start', async () => {
    const service = new Service();
    await assert.rejects(
      service.start('sh', ['-c', 'echo no such port >&2; exit 1'], () => Promise.resolve(false)),
      /sh ended at once\. It said: no such port/,
    );
    await until(() => !existsSync(service.folder), 'its folder to go');
  });

  it('says that there is no such program', async () => {
    await assert.rejects(
      new Service().start('csw-no-such-program', [], () => Promise.resolve(false)),
      /csw-no-such-program ended at once\. It said: .*not found/,
    );
  });
});
