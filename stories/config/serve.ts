import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

// A browser runs no module whose type is wrong; it guesses the rest.
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves a folder to this machine alone, on a port that is free. */
export const serve = async (folder: string): Promise<{readonly address: string; readonly stop: () => void}> => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname)).then(
      (file) => response.setHeader('Content-Type', types[extname(pathname)] ?? '').end(file),
      // A browser asks for it unbidden.
      () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop: () => {
      server.close();
      // A browser keeps its connections open.
      server.closeAllConnections();
    },
  };
};
