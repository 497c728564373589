import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {connect} from 'node:net';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {Service} from '../harness/service.js';
import {program} from './programs.js';

/** Whether a server greets on a socket. */
const greets = async (path: string): Promise<boolean> => {
  const socket = connect(path);
  try {
    await once(socket, 'data');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

export interface Database {
  /** Where it listens, in a folder that nobody else may read. */
  readonly socket: string;
  readonly stop: () => Promise<void>;
}

/** A MariaDB of our own: its data in a temporary folder, no network, and none of the system's settings. */
export const startDatabase = async (): Promise<Database> => {
  const service = new Service();
  const data = join(service.folder, 'data');
  const socket = join(service.folder, 'socket');
  // It would change to another account, which may not read this folder.
  const user = process.getuid?.() === 0 ? [`--user=${userInfo().username}`] : [];
  try {
    await promisify(execFile)(program('mariadb-install-db'), [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ]);
  } catch (error) {
    rmSync(service.folder, {recursive: true});
    throw error;
  }
  await service.start(
    program('mariadbd'),
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(service.folder, 'pid')}`,
      '--skip-networking',
      ...user,
    ],
    () => greets(socket),
  );
  return {socket, stop: () => service.stop()};
};
