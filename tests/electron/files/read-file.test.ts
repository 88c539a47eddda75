import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWhole } from '#files/read-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const refused = (kind: string) => ({ ok: false, failure: { kind } });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenken-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('reads an ordinary file, also through a link', async () => {
  await writeFile(at('a'), 'あ');
  await symlink(at('a'), at('link'));
  for (const name of ['a', 'link'])
    expect(await readWhole(at(name), 3)).toEqual({ ok: true, value: new TextEncoder().encode('あ') });
});

it('refuses a file over the limit without reading it', async () => {
  await writeFile(at('a'), '');
  await truncate(at('a'), 2 ** 40);
  expect(await readWhole(at('a'), 10)).toEqual(refused('too-large'));
});

it.skipIf(process.platform === 'win32')('refuses a folder, a pipe, a device and a cycle of links at once', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  await symlink('/dev/zero', at('zero'));
  await symlink(at('ring'), at('ring'));
  for (const path of [folder, at('pipe'), at('zero'), '/dev/zero', '/dev/stdin', at('ring')])
    expect([path, await readWhole(path, 10)]).toEqual([path, refused('not-a-file')]);
});

it('reports a missing file', async () => {
  expect(await readWhole(at('gone'), 10)).toEqual(refused('gone'));
});
