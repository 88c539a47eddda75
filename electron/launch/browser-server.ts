import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { proofOf } from './edition-secret.ts';
import { resourceAt } from '#serving/resource.ts';
import { SAFETY_HEADERS } from '#serving/policy.ts';

/** Fixed, because another port would be another origin, and all answers would seem to be gone. */
export const BROWSER_PORT = 47811;
/** The path at which the server proves who started it. Its query is a challenge of 64 hexadecimal digits. */
export const IDENTITY_PATH = '/tenken-edition';
const CHALLENGE = /^[0-9a-f]{64}$/;

const LOOPBACK = '127.0.0.1';

export interface BrowserServer {
  /** Stops at once and closes open connections. */
  stop(): Promise<void>;
}

/** The address of the browser edition. */
export function browserAddress(port: number): string {
  return `http://${LOOPBACK}:${port}/`;
}

/**
 * Serves the files below `root` (an absolute folder) to this machine only. With `secret`, the server can prove to later
 * starts that the same user started it; null: it cannot. `port-taken`: something else listens there.
 */
export async function serveBrowserEdition(
  root: string,
  port: number,
  secret: string | null = null,
): Promise<Result<BrowserServer, { kind: 'port-taken' }>> {
  const server = createServer((request, response) => {
    answer({ root, port, secret }, request, response).catch(() => response.destroy());
  });
  return (await listens(server, port)) ? ok({ stop: () => stopped(server) }) : fail({ kind: 'port-taken' });
}

interface Served {
  root: string;
  port: number;
  secret: string | null;
}

async function answer(
  { root, port, secret }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnHost(request.headers.host, port)) return end(response, 421);
  const method = request.method ?? '';
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  if (path === IDENTITY_PATH && method === 'GET' && secret !== null && CHALLENGE.test(query))
    return end(response, 200, proofOf(secret, query));
  const resource = await resourceAt(root, method, path);
  response.writeHead(resource.status, resource.headers).end(resource.body);
}

// DNS rebinding: a foreign page can point its own host name at this machine, but the Host header reveals that name.
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `${LOOPBACK}:${port}` || host === `localhost:${port}`;
}

function end(response: ServerResponse, status: number, text = ''): void {
  const headers = { ...SAFETY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(text);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      // Windows reports EACCES for a port that another account holds.
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') done(false);
      else failed(cause);
    });
    server.listen(port, LOOPBACK, () => done(true));
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
