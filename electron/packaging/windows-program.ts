import { readFile, writeFile } from 'node:fs/promises';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { Project } from './project.ts';

// Windows looks resources up in capitals; Electron asks for `Integrity` and `ElectronAsar`.
const TYPE = 'INTEGRITY';
const NAME = 'ELECTRONASAR';
const LANGUAGE = { lang: 1033, codepage: 1200 };

/** Writes into a Windows program which archive it may load, and its name. `digest` is that of the archive. */
export async function sealWindowsProgram(program: string, digest: string, project: Project): Promise<void> {
  const executable = readProgram(await readFile(program));
  const resources = NtExecutableResource.from(executable);
  const archives = [{ file: 'resources\\app.asar', alg: 'SHA256', value: digest }];
  resources.removeResourceEntry(TYPE, NAME);
  resources.replaceResourceEntryFromString(TYPE, NAME, LANGUAGE.lang, JSON.stringify(archives));
  nameProgram(resources, project);
  resources.outputResource(executable);
  await writeFile(program, new Uint8Array(executable.generate()));
}

/** The digest of the only archive that a Windows program may load; null when it names none or several. */
export async function embeddedDigest(program: string): Promise<string | null> {
  const resources = NtExecutableResource.from(readProgram(await readFile(program)));
  const [entry, ...more] = resources.getResourceEntriesAsString(TYPE, NAME);
  if (entry === undefined || more.length > 0) return null;
  const [archive, ...others] = JSON.parse(entry[1]) as { value: string }[];
  return archive === undefined || others.length > 0 ? null : archive.value;
}

// The first change invalidates a signature anyway, and the package must be signed again.
function readProgram(bytes: Uint8Array): NtExecutable {
  return NtExecutable.from(bytes, { ignoreCert: true });
}

/** Task manager and file properties show these names. */
function nameProgram(resources: NtExecutableResource, { manifest }: Project): void {
  const [info = Resource.VersionInfo.createEmpty()] = Resource.VersionInfo.fromEntries(resources.entries);
  const [language = LANGUAGE] = info.getAllLanguagesForStringValues();
  const { productName, version } = manifest;
  info.setStringValues(language, {
    ProductName: productName,
    FileDescription: productName,
    InternalName: productName,
    OriginalFilename: `${productName}.exe`,
  });
  info.setFileVersion(version);
  info.setProductVersion(version);
  info.outputToResourceEntries(resources.entries);
}
