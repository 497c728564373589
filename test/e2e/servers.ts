import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type OutgoingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findProgram} from '../harness/browsers.js';
import {freePort} from '../harness/free-port.js';
import {Service} from '../harness/service.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** Somebody's website: pages with the headers that a test gives them. */
export interface Host {
  readonly origin: string;
  /** Adds a page and gives its address. */
  readonly add: (path: string, html: string, headers?: OutgoingHttpHeaders) => string;
  readonly stop: () => Promise<void>;
}

export const startHost = async (): Promise<Host> => {
  const pages = new Map<string, {html: string; headers: OutgoingHttpHeaders}>();
  const server = createServer(({url = ''}, response) => {
    const page = pages.get(url);
    if (page) response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...page.headers}).end(page.html);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    add: (path, html, headers = {}) => {
      pages.set(path, {html, headers});
      return `${origin}${path}`;
    },
    stop: async () => {
      // A browser keeps its connections open.
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** dist/ as an operator publishes it: on another origin, under its version, by a real nginx with docs/nginx.conf. */
export interface Published {
  readonly origin: string;
  /** The address of the version's folder, with its slash. */
  readonly base: string;
  /** By file, what a snippet's `integrity` names. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Why nothing can be published here; `false` where it can. For the `skip` of a test. */
export const cannotPublish = findProgram(['nginx']) ? false : 'nginx is not on this machine';

const configuration = (port: number): string => `
daemon off;
pid nginx.pid;
error_log stderr warn;
worker_processes 1;
${process.getuid?.() === 0 ? '# The account for workers may not read this folder.\nuser root;' : ''}
events {}
http {
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${String(port)};
    root www;
    include ${JSON.stringify(join(root, 'docs/nginx.conf'))};
  }
}
`;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** @param folder what is published; `dist/` by default, whose scripts it has to have */
export const startPublished = async (folder = dist): Promise<Published> => {
  const nginx = findProgram(['nginx']);
  if (nginx === undefined) throw new Error('nginx is not on this machine.');
  if (!existsSync(join(dist, 'integrity.json')))
    throw new Error('dist/integrity.json is missing. Run "npm run build".');
  const {version} = read(join(root, 'package.json')) as {version: string};
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const service = new Service();
  mkdirSync(join(service.folder, 'www'));
  symlinkSync(folder, join(service.folder, 'www', version));
  writeFileSync(join(service.folder, 'www/updates.json'), '{}');
  writeFileSync(join(service.folder, 'nginx.conf'), configuration(port));
  // `-e`: before it has read where errors go, nginx would write them to the system's own log.
  await service.start(nginx, ['-e', 'stderr', '-p', service.folder, '-c', join(service.folder, 'nginx.conf')], () =>
    fetch(`${origin}/updates.json`).then(
      ({ok}) => ok,
      () => false,
    ),
  );
  return {
    origin,
    base: `${origin}/${version}/`,
    integrity: read(join(dist, 'integrity.json')) as Record<string, string>,
    stop: () => service.stop(),
  };
};
