import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { listPackage } from '@electron/asar';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../../electron/build/ensure-built.mjs';
import { DELIVERED, writeFakeElectron } from './fake-electron.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PACKAGE = join(ROOT, 'electron/packaging/package.mjs');

beforeAll(() => ensureBuilt(['renderer', 'main', 'preload']), 120_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-package-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** `npm run package` with the given arguments and `electron` as Electron's folder. */
function run(electron: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron };
  return new Promise((done) => {
    const child = execFile(process.execPath, [PACKAGE, ...args], { env }, (_, out, err) =>
      done({ code: child.exitCode ?? 1, out, err }),
    );
  });
}

async function pinned(): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['electron'] ?? '';
}

describe('npm run package', () => {
  it('packages the complete build and nothing else, and prints the place', async () => {
    const electron = join(folder, 'electron');
    await writeFakeElectron(electron, { platform: 'win32', version: await pinned(), wire: DELIVERED });
    const { code, out, err } = await run(electron, '--out', folder);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('9 個の fuse を設定し、読み直して確かめました');
    const made = (await readdir(folder)).find((name) => name.startsWith('Tenken-')) ?? '';
    expect(made).toMatch(/^Tenken-.*-win32$/u);
    const packed = listPackage(join(folder, made, 'resources/app.asar'), { isPack: false });
    const built = await Promise.all(['main', 'preload', 'renderer'].map(builtBelow));
    expect(packed.toSorted()).toEqual(['/dist', '/package.json', ...built.flat()].toSorted());
  });

  it('prints one line about what is missing without Electron', async () => {
    const { code, out, err } = await run(join(folder, 'none'));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`Electron の本体が ${join(folder, 'none')} にありません`);
    expect(err).toContain(`Electron ${await pinned()} の配布物`);
  });

  it('prints the version it needs, and prefers the folder argument to the environment', async () => {
    const electron = join(folder, 'electron');
    await writeFakeElectron(electron, { platform: 'linux', version: 'v1.0.0', wire: DELIVERED });
    const { code, err } = await run(join(folder, 'none'), '--electron', electron, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(err).toContain('指定されたものは 1.0.0 です');
    expect(await readdir(folder)).toEqual(['electron']);
  });

  it('shows its usage when it is called wrongly', async () => {
    const { code, err } = await run(folder, '--publish');
    expect(code).toBe(2);
    expect(err).toContain('使い方');
  });
});

async function builtBelow(part: string): Promise<string[]> {
  const paths = await readdir(join(ROOT, 'dist', part), { recursive: true });
  return ['', ...paths.map((path) => `/${path.replaceAll(sep, '/')}`)].map((path) => `/dist/${part}${path}`);
}
