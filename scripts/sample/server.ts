import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SAMPLE_HOST, SAMPLE_PATH } from './extension';

export const SAMPLE_FILE = path.join(import.meta.dirname, 'article.html');

/** Serves the sample article on a free port of loopback. */
export async function serveSample(): Promise<{ readonly address: string; readonly close: () => void }> {
  const html = readFileSync(SAMPLE_FILE);
  const server = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${SAMPLE_HOST}:${port}${SAMPLE_PATH}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
