import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, get, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopProgram } from '../../../electron/launch/desktop-program.ts';
import { fetchElectron, type FetchNews } from '../../../electron/launch/electron-fetching.ts';
import { fetchProgress } from '../../../electron/launch/fetch-progress.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const INSTALLED = join(PROJECT, 'node_modules');
const script = join(PROJECT, 'electron/launch/fetch-electron.mjs');
const { version } = JSON.parse(await readFile(join(INSTALLED, 'electron/package.json'), 'utf8')) as { version: string };
const NAME = `electron-v${version}-linux-x64.zip`;
const ZIP = zipSync({ electron: [Buffer.from('#!/bin/sh\n'), { attrs: 0o755 << 16 }], version: Buffer.from(version) });

let root: string;
const stops: (() => void)[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tenken-fetch-'));
  const electron = join(root, 'node_modules/electron');
  await mkdir(electron, { recursive: true });
  for (const file of ['install.js', 'package.json']) await cp(join(INSTALLED, 'electron', file), join(electron, file));
  const sha256 = createHash('sha256').update(ZIP).digest('hex');
  await writeFile(join(electron, 'checksums.json'), JSON.stringify({ [NAME]: sha256 }));
  for (const scope of ['@electron', '@electron-internal'])
    await symlink(join(INSTALLED, scope), join(root, 'node_modules', scope));
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await rm(root, { recursive: true, force: true });
});

/** Starts a server on this machine. Returns its address, ending in `/`. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const whole: RequestListener = ({ url }, response) => {
  if (url === `/v${version}/${NAME}`) response.setHeader('content-length', ZIP.length).end(ZIP);
  else response.writeHead(404).end();
};

/** Fetches from the mirror. `news` are the progress reports. */
async function fetched(mirror: string, env: NodeJS.ProcessEnv = {}, download = 20_000) {
  const news: FetchNews[] = [];
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/proxy|electron/i.test(name)));
  const outcome = await fetchElectron(
    { script, electron: join(root, 'node_modules/electron') },
    {
      ...plain,
      ELECTRON_MIRROR: mirror,
      ELECTRON_INSTALL_PLATFORM: 'linux',
      ELECTRON_INSTALL_ARCH: 'x64',
      electron_config_cache: join(root, 'cache'),
      ...env,
    },
    (each) => news.push(each),
    { download, unpack: 60_000 },
  );
  return { outcome, news };
}

const failed = (kind: string) => ({ ok: false, failure: { kind } });

describe('fetching Electron’s program', () => {
  it('unpacks the mirror’s file, reports progress, and finds the program from then on', async () => {
    const { outcome, news } = await fetched(await serving(whole));
    expect(outcome).toEqual({ ok: true, value: null });
    expect(news).toContainEqual({ step: 'download', transferred: ZIP.length, total: ZIP.length });
    expect(desktopProgram(root, {})).toEqual({ path: join(root, 'node_modules/electron/dist/electron') });
  });

  it('uses the cache of an earlier download without a request', async () => {
    const mirror = await serving(whole);
    await fetched(mirror);
    await rm(join(root, 'node_modules/electron/dist'), { recursive: true });
    stops.splice(0).forEach((stop) => stop());
    expect((await fetched(mirror)).outcome.ok).toBe(true);
    expect(desktopProgram(root, {})).not.toBe('fetchable');
  });

  it('keeps nothing whose checksum differs from the package’s', async () => {
    const changed = ZIP.slice();
    changed[40] = (changed[40] ?? 0) ^ 1;
    const mirror = await serving((_, response) => response.end(changed));
    expect((await fetched(mirror)).outcome).toEqual(failed('checksum'));
    expect(desktopProgram(root, {})).toBe('fetchable');
    stops.splice(0).forEach((stop) => stop());
    expect((await fetched(mirror)).outcome).toEqual(failed('unreachable'));
  });

  it.each([
    ['before the first byte', 0],
    ['in the middle', 100],
  ])('gives up on a server that falls silent %s', async (_, bytes) => {
    const mirror = await serving((_request, response) => {
      response.setHeader('content-length', ZIP.length).write(ZIP.subarray(0, bytes));
    });
    const { outcome, news } = await fetched(mirror, {}, 2000);
    expect(outcome).toEqual(failed('stalled'));
    expect(news.at(-1)).toEqual({ step: 'failed', failure: { kind: 'stalled' } });
    expect(desktopProgram(root, {})).toBe('fetchable');
  });

  it('does not take an interrupted unpacking over an earlier program for complete', async () => {
    const electron = join(root, 'node_modules/electron');
    await writeFile(join(electron, 'path.txt'), 'electron');
    await writeFile(
      join(electron, 'install.js'),
      `const { mkdirSync, writeFileSync } = require('node:fs');
       mkdirSync(__dirname + '/dist');
       writeFileSync(__dirname + '/dist/version', '${version}');
       writeFileSync(__dirname + '/dist/electron', 'cut off');
       process.exit(1);`,
    );
    expect((await fetched(await serving(whole))).outcome).toEqual(failed('unpack'));
    expect(desktopProgram(root, {})).toBe('fetchable');
  });

  it('reports the status with which a server refuses', async () => {
    const mirror = await serving((_, response) => response.writeHead(403).end());
    expect((await fetched(mirror)).outcome).toEqual({ ok: false, failure: { kind: 'answer', status: 403 } });
  });

  it('reports an unreachable server', async () => {
    const mirror = await serving(whole);
    stops.splice(0).forEach((stop) => stop());
    expect((await fetched(mirror)).outcome).toEqual(failed('unreachable'));
  });

  it('reports that the disk refused the download', async () => {
    await writeFile(join(root, 'cache'), 'a file in the way of the folder');
    expect((await fetched(await serving(whole))).outcome).toEqual(failed('disk'));
  });

  it('uses the proxy named by the environment', async () => {
    const mirror = await serving(whole);
    const tunnels: string[] = [];
    const proxy = await proxying((to) => tunnels.push(to));
    expect((await fetched(mirror, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy })).outcome.ok).toBe(true);
    expect(tunnels).toContain(new URL(mirror).host);
  });

  it('reports a refusal by the proxy', async () => {
    const proxy = await proxying(null);
    const { outcome } = await fetched(await serving(whole), { HTTP_PROXY: proxy, HTTPS_PROXY: proxy });
    expect(outcome).toEqual(failed('proxy'));
  });
});

/** Starts a proxy on this machine that reports each tunnel's target. With null, the proxy refuses every tunnel. */
async function proxying(onTunnel: ((to: string) => void) | null): Promise<string> {
  const server = createServer((request, response) => {
    if (onTunnel === null) return response.writeHead(407).end();
    const to = new URL(request.url ?? '');
    onTunnel(to.host);
    return get(to, (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)));
  });
  server.on('connect', ({ url = '' }, socket) => {
    if (onTunnel === null) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    onTunnel(url);
    const to = new URL(`http://${url}`);
    const beyond = connect(Number(to.port), to.hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      beyond.pipe(socket).pipe(beyond);
    });
    return beyond.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the progress of fetching', () => {
  const shown = (isTTY: boolean) => {
    const lines: string[] = [];
    const write = (text: string | Uint8Array) => lines.push(String(text)) > 0;
    const tell = fetchProgress({ write, isTTY });
    const megabytes = (transferred: number): FetchNews => ({
      step: 'download',
      transferred: transferred * 2 ** 20,
      total: 118 * 2 ** 20,
    });
    for (const news of [megabytes(1), megabytes(1), megabytes(34), { step: 'unpack' }, { step: 'done' }] as FetchNews[])
      tell(news);
    return lines;
  };

  it('is one terminal line, rewritten for each megabyte', () => {
    const lines = shown(true);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('34 / 118 MB');
    expect(lines.every((line) => line.startsWith('\r') || line === '\n')).toBe(true);
  });

  it('is a single line in a file', () => {
    expect(shown(false)).toHaveLength(1);
  });
});
