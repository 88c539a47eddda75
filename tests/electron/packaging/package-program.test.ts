import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackFuses, setFuses } from '../../../electron/packaging/fuse-wire.ts';
import { packageProgram, usableDistribution } from '../../../electron/packaging/package-program.ts';
import { projectIn } from '../../../electron/packaging/project.ts';
import { embeddedDigest } from '../../../electron/packaging/windows-program.ts';
import { DELIVERED, writeFakeElectron } from './fake-electron.ts';
import type { FakeElectron } from './fake-electron.ts';
import { BUILT, writeFakeProject } from './fake-project.ts';

// Electron's own program is not available here. These tests use a stand-in with the same fuses and, for Windows, the
// same file format.
let root: string;
let electron: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tenken-packaging-'));
  electron = join(root, 'electron');
  out = join(root, 'out');
  await writeFakeProject(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function packaged(parts: Partial<FakeElectron> = {}) {
  await writeFakeElectron(electron, { platform: 'win32', version: '45.4.1', wire: DELIVERED, ...parts });
  const project = projectIn(root);
  const distribution = await usableDistribution(electron, project);
  return distribution.ok ? packageProgram(project, distribution.value, out) : distribution;
}

async function packagedFolder(platform: FakeElectron['platform']): Promise<string> {
  const made = await packaged({ platform });
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

describe.each([
  ['win32', 'Tenken.exe'],
  ['linux', 'tenken'],
] as const)('the program for %s', (platform, name) => {
  it('has every fuse set as intended, in the file', async () => {
    const folder = await packagedFolder(platform);
    // In wire order, read by the library and written out once more here. '0' is off, '1' is on.
    const wire: Record<string, unknown> = { ...(await getCurrentFuseWire(join(folder, name))) };
    const states = Array.from({ length: 9 }, (_, index) => String.fromCharCode(Number(wire[index])));
    expect(states.join('')).toBe('010011001');
  });

  it('contains the built app and the fields of package.json that Electron reads, and nothing else', async () => {
    const archive = join(await packagedFolder(platform), 'resources/app.asar');
    const folders = ['dist', 'dist/main', 'dist/preload', 'dist/renderer', 'dist/renderer/assets'];
    const expected = [...folders, ...Object.keys(BUILT), 'package.json'].map((path) => `/${path}`);
    expect(listPackage(archive, { isPack: false }).toSorted()).toEqual(expected.toSorted());
    for (const [path, text] of Object.entries(BUILT)) expect(extractFile(archive, path).toString()).toBe(text);
    expect(JSON.parse(extractFile(archive, 'package.json').toString())).toEqual({
      name: 'tenken',
      productName: 'Tenken',
      version: '1.2.3',
      type: 'module',
      main: 'dist/main/main.js',
    });
  });

  it('contains all of Electron except its default app, and runs under its own name', async () => {
    const folder = await packagedFolder(platform);
    expect((await readdir(folder)).toSorted()).toEqual(['LICENSE', 'locales', name, 'resources', 'version'].toSorted());
    expect(await readdir(join(folder, 'resources'))).toEqual(['app.asar']);
    if (platform === 'linux') expect((await stat(join(folder, name))).mode & 0o111).toBe(0o111);
  });

  it('is reproducible and replaces the one before', async () => {
    const folder = await packagedFolder(platform);
    const before = await readFile(join(folder, 'resources/app.asar'));
    await writeFile(join(folder, 'left over'), '');
    await rm(electron, { recursive: true });
    expect(await packagedFolder(platform)).toBe(folder);
    expect(await readFile(join(folder, 'resources/app.asar'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('left over');
    expect(await readdir(out)).toEqual([`Tenken-1.2.3-${platform}`]);
  });
});

describe('the program for Windows', () => {
  it('names its only allowed archive by the digest of the header', async () => {
    const folder = await packagedFolder('win32');
    const header = getRawHeader(join(folder, 'resources/app.asar')).headerString;
    const digest = createHash('sha256').update(header).digest('hex');
    const program = NtExecutable.from(await readFile(join(folder, 'Tenken.exe')));
    const embedded = NtExecutableResource.from(program).getResourceEntriesAsString('INTEGRITY', 'ELECTRONASAR');
    expect(embedded.map(([, text]) => JSON.parse(text) as unknown)).toEqual([
      [{ file: 'resources\\app.asar', alg: 'SHA256', value: digest }],
    ]);
    expect(await embeddedDigest(join(folder, 'Tenken.exe'))).toBe(digest);
  });

  it('has a header with the digest of every file', async () => {
    const { header } = getRawHeader(join(await packagedFolder('win32'), 'resources/app.asar'));
    const digest = createHash('sha256').update(BUILT['dist/main/main.js']).digest('hex');
    expect(header).toMatchObject({
      files: {
        dist: { files: { main: { files: { 'main.js': { integrity: { algorithm: 'SHA256', hash: digest } } } } } },
      },
    });
  });

  it('identifies itself to the system as Tenken, not Electron', async () => {
    const program = NtExecutable.from(await readFile(join(await packagedFolder('win32'), 'Tenken.exe')));
    const [info] = Resource.VersionInfo.fromEntries(NtExecutableResource.from(program).entries);
    expect(info?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Tenken',
      FileDescription: 'Tenken',
      ProductVersion: '1.2.3.0',
    });
  });
});

describe('a distribution is refused without creating anything,', () => {
  const refused: [why: string, parts: Partial<FakeElectron>, failure: object][] = [
    [
      'when its version is another',
      { version: '45.4.0' },
      { kind: 'wrong-version', found: '45.4.0', wanted: '45.4.1' },
    ],
    ['when it does not say its version', { version: null }, { kind: 'wrong-version', found: null, wanted: '45.4.1' }],
    ['when the program has no fuses', { wire: null }, { kind: 'no-fuses' }],
    [
      'when a fuse is not there',
      { wire: '1011000' },
      { kind: 'fuses-missing', names: ['GrantFileProtocolExtraPrivileges', 'WasmTrapHandlers'] },
    ],
    [
      'when a fuse does nothing any more',
      { wire: `r${DELIVERED.slice(1)}` },
      { kind: 'fuses-missing', names: ['RunAsNode'] },
    ],
    ['when there is a fuse nobody has decided on', { wire: `${DELIVERED}0` }, { kind: 'fuses-undecided', count: 1 }],
  ];

  it.each(refused)('%s', async (_, parts, failure) => {
    expect(await packaged(parts)).toEqual({ ok: false, failure });
    expect(await readdir(root)).not.toContain('out');
  });

  it('when there is none', async () => {
    const folder = join(root, 'nowhere');
    expect(await usableDistribution(folder, projectIn(root))).toEqual({
      ok: false,
      failure: { kind: 'no-distribution', folder },
    });
  });
});

describe('packaging that fails', () => {
  it('keeps the earlier package and leaves nothing half-made', async () => {
    const folder = await packagedFolder('win32');
    const before = await readFile(join(folder, 'Tenken.exe'));
    await rm(join(root, 'dist/preload'), { recursive: true });
    await rm(electron, { recursive: true });
    await expect(packaged()).rejects.toThrow('preload');
    expect(await readdir(out)).toEqual(['Tenken-1.2.3-win32']);
    expect(await readFile(join(folder, 'Tenken.exe'))).toEqual(before);
  });

  it('detects that the file does not contain the intended fuses', async () => {
    await writeFakeElectron(electron, { platform: 'linux', version: '45.4.1', wire: DELIVERED });
    const names = [
      'RunAsNode',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'GrantFileProtocolExtraPrivileges',
      'OnlyLoadAppFromAsar',
      'EnableEmbeddedAsarIntegrityValidation',
      'EnableCookieEncryption',
    ];
    const program = join(electron, 'electron');
    expect(await readBackFuses(program)).toEqual({ ok: false, failure: { kind: 'fuses-differ', names } });
    await setFuses(program);
    expect(await readBackFuses(program)).toEqual({ ok: true, value: undefined });
  });

  it('fails in the fuse library when the program was changed after the check', async () => {
    await writeFakeElectron(electron, { platform: 'linux', version: '45.4.1', wire: '1011' });
    await expect(setFuses(join(electron, 'electron'))).rejects.toThrow('not long enough');
  });
});
