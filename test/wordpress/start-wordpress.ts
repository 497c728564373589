import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {freePort} from '../harness/free-port.js';
import {Service} from '../harness/service.js';
import {program, wordpressFolder} from './programs.js';

const php = fileURLToPath(new URL('php', import.meta.url));

export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

/** A request as WordPress' own editor makes it, in the name of an account. */
export type Ask = (role: Role, path: string, body?: object) => Promise<unknown>;

/** A site of somebody's, with an account of each role. */
export interface WordPress {
  readonly origin: string;
  readonly ask: Ask;
  /** Puts PHP where a site owner puts what each page shall have; without any, takes it away. */
  readonly setTemplate: (code?: string) => void;
  readonly stop: () => Promise<void>;
}

export interface WordPressOptions {
  readonly socket: string;
  /** The port of this machine that WordPress may ask for pages to embed. */
  readonly widgetsPort: string;
}

const copySite = (site: string, {socket, widgetsPort}: WordPressOptions, origin: string): void => {
  // Debian's own settings are in links to /etc.
  const ours = ['.htaccess', 'wp-config.php'];
  cpSync(wordpressFolder, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !ours.includes(basename(path)),
  });
  for (const file of ['wp-config.php', 'install.php']) cpSync(join(php, file), join(site, file));
  const mustUse = join(site, 'wp-content/mu-plugins');
  mkdirSync(mustUse);
  cpSync(join(php, 'test-host.php'), join(mustUse, 'test-host.php'));
  const values = {DB_NAME: 'wordpress', CSW_SOCKET: socket, CSW_WIDGETS_PORT: Number(widgetsPort), WP_SITEURL: origin};
  const lines = Object.entries({...values, WP_HOME: origin}).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  writeFileSync(join(site, 'wp-config-values.php'), `<?php\n${lines.join('\n')}\n`);
};

const askAs =
  (origin: string, passwords: Readonly<Record<Role, string>>): Ask =>
  async (role, path, body) => {
    const response = await fetch(`${origin}/?rest_route=${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        'Content-Type': 'application/json',
      },
      ...(body && {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`WordPress answered ${role} on ${path}: ${String(response.status)} ${text}`);
    return JSON.parse(text) as unknown;
  };

/** Debian's WordPress, installed anew into a temporary folder, on PHP's own server. */
export const startWordPress = async (options: WordPressOptions): Promise<WordPress> => {
  const service = new Service();
  const site = join(service.folder, 'site');
  const address = `127.0.0.1:${String(await freePort())}`;
  // Another name than the widgets' server has: to WordPress they are a stranger's.
  const origin = `http://${address.replace('127.0.0.1', 'localhost')}`;
  try {
    copySite(site, options, origin);
    const {stdout} = await promisify(execFile)(program('php'), [join(site, 'install.php')]);
    const passwords = JSON.parse(stdout) as Record<Role, string>;
    // Workers: a page of WordPress may ask WordPress itself.
    await service.start('env', ['PHP_CLI_SERVER_WORKERS=4', program('php'), '-S', address, '-t', site], () =>
      fetch(`${origin}/wp-json/`).then(
        ({ok}) => ok,
        () => false,
      ),
    );
    const template = join(site, 'wp-content/mu-plugins/csw.php');
    return {
      origin,
      ask: askAs(origin, passwords),
      setTemplate: (code) => {
        if (code === undefined) rmSync(template, {force: true});
        else writeFileSync(template, code);
      },
      stop: () => service.stop(),
    };
  } catch (error) {
    rmSync(service.folder, {recursive: true, force: true});
    throw error;
  }
};
