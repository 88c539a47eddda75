import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopProgram } from '../../../electron/launch/desktop-program.ts';
import { browserCommand } from '../../../electron/launch/open-browser.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tenken-program-'));
  await mkdir(join(root, 'node_modules/electron/dist'), { recursive: true });
  await writeFile(join(root, 'node_modules/electron/package.json'), '{ "version": "45.4.1" }');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function unpacked(version: string) {
  await writeFile(join(root, 'node_modules/electron/path.txt'), 'electron.exe\n');
  await writeFile(join(root, 'node_modules/electron/dist/version'), version);
}

describe('the desktop program', () => {
  it('is fetchable right after a plain installation', () => {
    expect(desktopProgram(root, {})).toBe('fetchable');
  });

  it('is found at the path that its package names', async () => {
    await unpacked('45.4.1');
    expect(desktopProgram(root, {})).toBe('fetchable');
    const program = join(root, 'node_modules/electron/dist/electron.exe');
    await writeFile(program, '');
    expect(desktopProgram(root, {})).toEqual({ path: program });
  });

  it('is fetched again when the unpacked version differs from the package', async () => {
    await unpacked('v44.0.0');
    await writeFile(join(root, 'node_modules/electron/dist/electron.exe'), '');
    expect(desktopProgram(root, {})).toBe('fetchable');
  });

  it('is found in the folder named by the environment, and searched nowhere else', async () => {
    await writeFile(join(root, 'electron'), '');
    expect(desktopProgram(root, { ELECTRON_OVERRIDE_DIST_PATH: root })).toEqual({ path: join(root, 'electron') });
    expect(desktopProgram(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'none') })).toBe('missing');
  });
});

describe('the person’s browser', () => {
  const address = 'http://127.0.0.1:47811/';

  it('is opened with the command of the system', () => {
    expect(browserCommand('win32', {}, address)?.args.at(-1)).toBe(address);
    expect(browserCommand('darwin', {}, address)).toEqual({ program: 'open', args: [address] });
    expect(browserCommand('linux', { DISPLAY: ':0' }, address)).toEqual({ program: 'xdg-open', args: [address] });
    expect(browserCommand('linux', { WAYLAND_DISPLAY: 'w' }, address)?.program).toBe('xdg-open');
  });

  it('is not opened without a screen', () => {
    expect(browserCommand('linux', {}, address)).toBeNull();
  });
});
