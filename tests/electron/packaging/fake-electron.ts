import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Format, NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** The fuse states as Electron 45 delivers them, in wire order: '1' is on, '0' is off. */
export const DELIVERED = '101100011';
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

export interface FakeElectron {
  platform: 'win32' | 'linux';
  version: string | null;
  /** One letter per fuse, or null for a program without a fuse wire. */
  wire: string | null;
}

/**
 * An unpacked Electron that holds only what packaging reads: a program with a real fuse wire, the file with the version, and some of what lies
 * beside them. For Windows the program is a true PE file. It cannot be run.
 */
export async function writeFakeElectron(folder: string, { platform, version, wire }: FakeElectron): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const code = wireBytes(wire);
  if (platform === 'win32') await writeFile(join(folder, 'electron.exe'), windowsProgram(code));
  else await writeFile(join(folder, 'electron'), code, { mode: 0o755 });
  if (version !== null) await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'resources', 'default_app.asar'), 'the app Electron shows where there is none');
  await writeFile(join(folder, 'locales', 'ja.pak'), 'words');
  await writeFile(join(folder, 'LICENSE'), 'MIT');
}

function wireBytes(wire: string | null): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1024).fill(0x90);
  if (wire !== null) bytes.set([...Buffer.from(SENTINEL), 1, wire.length, ...Buffer.from(wire)], 700);
  return bytes;
}

function windowsProgram(code: Uint8Array<ArrayBuffer>): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const info = {
    name: '.rdata',
    virtualSize: code.length,
    virtualAddress: 0,
    sizeOfRawData: code.length,
    pointerToRawData: 0,
    pointerToRelocations: 0,
    pointerToLineNumbers: 0,
    numberOfRelocations: 0,
    numberOfLineNumbers: 0,
    characteristics: 0x4000_0040,
  };
  program.setSectionByEntry(Format.ImageDirectoryEntry.Debug, { info, data: code.buffer });
  const resources = NtExecutableResource.from(program);
  const values = { ProductName: 'Electron', FileDescription: 'Electron', CompanyName: 'GitHub, Inc.' };
  const named = Resource.VersionInfo.create(1033, {}, [{ lang: 1033, codepage: 1200, values }]);
  named.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return new Uint8Array(program.generate());
}
