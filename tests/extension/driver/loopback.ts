import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at an address. */
export interface ServedPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The reply is begun and never ended. */
  readonly unfinished?: boolean;
}

export interface Loopback {
  readonly port: number;
  /** Serves a page at an address such as "http://www.dw.com/en/a". */
  readonly put: (address: string, page: ServedPage) => void;
  /** Every host that was asked for anything, by this browser, since the start. */
  readonly askedHosts: ReadonlySet<string>;
  /** Ends the replies that were left open. */
  readonly finish: () => void;
  readonly close: () => void;
}

/**
 * A proxy on loopback that answers for every host itself. With a browser's whole traffic sent here, pages stand under
 * their real addresses, and nothing that anybody asks for can leave the machine unseen.
 */
export async function startLoopback(): Promise<Loopback> {
  const pages = new Map<string, ServedPage>();
  const askedHosts = new Set<string>();
  const open = new Set<ServerResponse>();

  const server = createServer((request, reply) => {
    const address = addressOf(request);
    askedHosts.add(address.hostname);
    const page = pages.get(address.origin + address.pathname);
    if (page === undefined) return void reply.writeHead(204).end();
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    if (page.unfinished !== true) return void reply.end(page.html);
    reply.write(page.html);
    open.add(reply);
  });
  // Secure connections are asked for by name and refused: everything of ours is served in the clear.
  server.on('connect', ({ url }: IncomingMessage, socket) => {
    askedHosts.add((url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });

  return {
    port: (server.address() as AddressInfo).port,
    put: (address, page) => pages.set(address, page),
    askedHosts,
    finish: () => {
      for (const reply of open) reply.end();
      open.clear();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A proxy is asked for whole addresses; a path alone comes from whoever talks to it as to a server. */
function addressOf({ url = '/', headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host ?? '127.0.0.1'}`);
}
