import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionSecret, secretPath } from '../../../electron/launch/edition-secret.ts';

let home: string;
let path: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tenken-secret-'));
  path = secretPath({ platform: 'linux', home, env: {} });
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the secret of a user’s browser editions', () => {
  it('is the same at every start, even for concurrent starts', async () => {
    const secrets = await Promise.all([editionSecret(path), editionSecret(path), editionSecret(path)]);
    secrets.push(await editionSecret(path));
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(secrets).size).toBe(1);
    expect(await readdir(dirname(path))).toHaveLength(1);
  });

  it('is readable by the user only', async () => {
    await editionSecret(path);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(dirname(path))).mode & 0o077).toBe(0);
  });

  it('is recreated when its file is damaged', async () => {
    await editionSecret(path);
    await writeFile(path, '');
    expect(await editionSecret(path)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is null when it cannot be stored', async () => {
    await writeFile(join(home, '.local'), '');
    expect(await editionSecret(path)).toBeNull();
  });

  it('stays on the computer, outside the roaming profile', () => {
    const env = { LOCALAPPDATA: 'C:/local', APPDATA: 'C:/roaming' };
    expect(secretPath({ platform: 'win32', home: 'C:/home', env })).toContain('local');
  });
});
