import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../electron/build/ensure-built.mjs';

const START = resolve(import.meta.dirname, '../../../electron/launch/start.mjs');
const OWN_PORT = pathToFileURL(resolve(import.meta.dirname, '../../support/own-port.mjs')).href;
const PORT = 47811;

let state: string;
/** Where the program under test listens in truth, so that these tests pass while the app is open. */
let ownPort: number;

beforeAll(async () => {
  ownPort = await freePort();
  state = await mkdtemp(join(tmpdir(), 'tenken-state-'));
  await ensureBuilt(['launch', 'renderer']);
}, 120_000);
afterAll(() => rm(state, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

/** The type of the document at the address that the program told. */
function documentType(): Promise<string | undefined> {
  return new Promise((done, failed) => {
    const at = { host: '127.0.0.1', port: ownPort, headers: { host: `127.0.0.1:${PORT}` } };
    get(at, (response) => {
      response.resume();
      done(response.headers['content-type']);
    }).on('error', failed);
  });
}

/** `npm start` with the given arguments, on a machine without a screen and without the Electron program. */
function start(...args: string[]) {
  const screenless = { DISPLAY: '', WAYLAND_DISPLAY: '' };
  const own = { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere', XDG_STATE_HOME: state, TENKEN_OWN_PORT: String(ownPort) };
  const env = { ...process.env, ...screenless, ...own };
  const child = spawn(process.execPath, ['--import', OWN_PORT, START, ...args], { env });
  let text = '';
  const note = (part: Buffer) => {
    text += part.toString('utf8');
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const code = new Promise<number | null>((done) => {
    child.on('close', done);
  });
  const says = async (words: string) => {
    await expect.poll(() => text, { timeout: 60_000 }).toContain(words);
  };
  return { code, says, text: () => text, interrupt: () => child.kill('SIGINT') };
}

const running: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});

async function startBrowserEdition(...args: string[]) {
  const started = start(...args);
  running.push({
    stop: () => {
      started.interrupt();
      return started.code;
    },
  });
  await started.says(`http://127.0.0.1:${PORT}/`);
  return started;
}

describe('npm start', () => {
  it('serves the browser edition without a desktop program, with a one-line notice, and exits quietly', async () => {
    const started = await startBrowserEdition();
    expect(started.text().match(/デスクトップ版/gu)).toHaveLength(1);
    expect(await documentType()).toBe('text/html; charset=utf-8');
    started.interrupt();
    expect(await started.code).toBe(0);
    expect(started.text()).not.toMatch(/Error|SIGINT/u);
  });

  it('joins an instance that is already running', async () => {
    await startBrowserEdition('--edition', 'browser');
    const second = start('--edition', 'browser');
    expect(await second.code).toBe(0);
    expect(second.text()).toContain('すでに動いています');
  });

  // A page of another account on the same origin could read everything stored there.
  it('leads nobody to a stranger on the port, whatever it says of itself', async () => {
    const other = createServer((_request, response) => response.end('tenken/browser-edition'));
    await new Promise<void>((done) => {
      other.listen(ownPort, '127.0.0.1', done);
    });
    running.push({ stop: async () => other.close() });
    const refused = start('--edition', 'browser');
    expect(await refused.code).toBe(1);
    expect(refused.text()).toContain('別の利用者が使っている');
    expect(refused.text()).not.toContain('http://');
  });

  it('stops with a plain message when the desktop app is requested but missing', async () => {
    const refused = start('--edition', 'desktop');
    expect(await refused.code).toBe(1);
    expect(refused.text()).toContain('ELECTRON_OVERRIDE_DIST_PATH');
  });

  it('shows its usage when it is called wrongly', async () => {
    const refused = start('--edition', 'phone');
    expect(await refused.code).toBe(2);
    expect(refused.text()).toContain('使い方');
  });
});
