import { createHash } from 'node:crypto';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackageFromFiles, getRawHeader, uncache } from '@electron/asar';
import type { Project } from './project.ts';

/** The build targets that make up the desktop app. */
export const APP_PARTS = ['renderer', 'main', 'preload'] as const;

/**
 * Packs the program's code into one archive: the built parts, and the fields of package.json that Electron reads. Both
 * paths are absolute.
 */
export async function writeAppArchive(project: Project, archive: string): Promise<void> {
  const staged = `${archive}.files`;
  for (const part of APP_PARTS)
    await cp(join(project.root, 'dist', part), join(staged, 'dist', part), { recursive: true, filter: isNoMap });
  await writeFile(join(staged, 'package.json'), `${JSON.stringify(manifestOf(project))}\n`);
  // Sort the entries, so that the same build gives the same archive.
  const entries = (await readdir(staged, { recursive: true })).toSorted().map((entry) => join(staged, entry));
  await createPackageFromFiles(staged, archive, entries);
  await rm(staged, { recursive: true });
}

/** The digest by which Electron verifies an archive: that of its header, which contains the digests of all files. */
export function archiveDigest(archive: string): string {
  uncache(archive);
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
}

function manifestOf({ manifest }: Project): object {
  const { name, productName, version, main } = manifest;
  return { name, productName, version, type: 'module', main };
}

function isNoMap(path: string): boolean {
  return !path.endsWith('.map');
}
