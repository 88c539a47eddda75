import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBrowserEdition } from '../../../electron/launch/browser-server.ts';
import type { BrowserServer } from '../../../electron/launch/browser-server.ts';
import { proofOf } from '../../../electron/launch/edition-secret.ts';
import { isOwnEditionAt } from '../../../electron/launch/identify.ts';

const SECRET = 'a1'.repeat(32);
const OTHER_SECRET = 'b2'.repeat(32);

let root: string;
let port: number;
let server: BrowserServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tenken-browser-'));
  await writeFile(join(root, 'index.html'), '<p>点検</p>');
  port = await freePort();
  const started = await serveBrowserEdition(root, port, SECRET);
  if (!started.ok) throw new Error('the port was taken meanwhile');
  server = started.value;
});
afterAll(async () => {
  await server.stop();
  await rm(root, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const { port: free, stop } = await something('');
  await stop();
  return free;
}

/** Another program on a port of this machine, which answers every request with `text`. */
async function something(text: string): Promise<{ port: number; stop(): Promise<void> }> {
  const other = createServer((_request, response) => response.end(text));
  await new Promise<void>((done) => {
    other.listen(0, '127.0.0.1', done);
  });
  const stop = () =>
    new Promise<void>((done) => {
      other.close(() => done());
      other.closeAllConnections();
    });
  return { port: (other.address() as AddressInfo).port, stop };
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends the path and the Host header exactly as given. */
function ask(path: string, host = `127.0.0.1:${port}`, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { Host: host } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', failed);
    sent.end();
  });
}

describe('the browser edition’s server', () => {
  it('serves the document with the security headers, uncached', async () => {
    const document = await ask('/?x=1');
    expect(document).toMatchObject({ status: 200, text: '<p>点検</p>' });
    expect(document.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(document.headers['content-security-policy']).toContain("default-src 'none'");
    expect(document.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers under the name localhost too', async () => {
    expect((await ask('/', `localhost:${port}`)).status).toBe(200);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost', '127.0.0.1:1', '127.0.0.1.evil.example'])(
    'refuses a request for the host %s',
    async (host) => {
      const refused = await ask('/', host);
      expect(refused).toMatchObject({ status: 421, text: '' });
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask('/', undefined, method)).status).toBe(405);
    expect((await ask('/tenken-edition', undefined, method)).status).toBe(405);
  });

  it('answers HEAD without a body', async () => {
    expect(await ask('/', undefined, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it.each(['/../package.json', '/%2e%2e/x', '/..%2f..%2fetc/passwd', '/nothing', '*'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: '' });
    },
  );

  it('proves to a client with the same secret that it knows it', async () => {
    expect(await isOwnEditionAt(port, SECRET)).toBe(true);
    expect(await isOwnEditionAt(port, OTHER_SECRET)).toBe(false);
    expect(await isOwnEditionAt(port, null)).toBe(false);
  });

  it.each(['', '?', '?short', `?${'g'.repeat(64)}`])('proves nothing at “/tenken-edition%s”', async (query) => {
    expect(await ask(`/tenken-edition${query}`)).toMatchObject({ status: 404, text: '' });
  });
});

describe('a port that is taken', () => {
  it('is reported and not replaced by another port', async () => {
    expect(await serveBrowserEdition(root, port)).toEqual({ ok: false, failure: { kind: 'port-taken' } });
  });

  // The fixed text of earlier versions, which any program could send, and a proof for another challenge.
  it.each(['hello', 'tenken/browser-edition', proofOf(SECRET, 'c3'.repeat(32)), ''])(
    'is a stranger’s when it answers “%s”',
    async (text) => {
      const other = await something(text);
      expect(await isOwnEditionAt(other.port, SECRET)).toBe(false);
      await other.stop();
    },
  );

  it('is not ours when nothing listens', async () => {
    expect(await isOwnEditionAt(await freePort(), SECRET)).toBe(false);
  });
});
