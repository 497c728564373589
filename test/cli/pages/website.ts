import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

type Route = (response: ServerResponse, request: IncomingMessage) => void;

/** A website of a test's own, on loopback. */
export interface Website {
  readonly origin: string;
  readonly port: number;
  /** What has been asked for, in order. */
  readonly requests: readonly IncomingMessage[];
  readonly paths: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Answers with a page. */
export const page =
  (html: string | Buffer, headers: Readonly<Record<string, string>> = {}): Route =>
  (response) => {
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers}).end(html);
  };

export const text = (content: string): Route => page(content, {'Content-Type': 'text/plain'});

export const status =
  (code: number): Route =>
  (response) => {
    response.writeHead(code).end();
  };

export const redirect =
  (location: string): Route =>
  (response) => {
    response.writeHead(302, {Location: location, 'Set-Cookie': 'taste=chocolate'}).end();
  };

/** Takes the request and never answers. */
export const silence: Route = () => undefined;

/** Hangs up. */
export const hangUp: Route = (_, request) => {
  request.socket.destroy();
};

/** A website with these pages; any other is not there. */
export const startWebsite = async (routes: Readonly<Record<string, Route>>): Promise<Website> => {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    (routes[request.url ?? ''] ?? status(404))(response, request);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    port,
    requests,
    paths: () => requests.map(({url = ''}) => url),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
