import { createHash } from 'node:crypto';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackageFromFiles, getRawHeader, uncache } from '@electron/asar';
import type { Project } from './project.ts';

/** The built parts that the desktop app consists of. */
export const APP_PARTS = ['renderer', 'main', 'preload'] as const;

/** Writes the program's code as one archive: the built parts, and of package.json what Electron reads. Both paths are absolute. */
export async function writeAppArchive(project: Project, archive: string): Promise<void> {
  const staged = `${archive}.files`;
  for (const part of APP_PARTS)
    await cp(join(project.root, 'dist', part), join(staged, 'dist', part), { recursive: true, filter: isNoMap });
  await writeFile(join(staged, 'package.json'), `${JSON.stringify(manifestOf(project))}\n`);
  // In an order of its own, so that the same build gives the same archive.
  const entries = (await readdir(staged, { recursive: true })).toSorted().map((entry) => join(staged, entry));
  await createPackageFromFiles(staged, archive, entries);
  await rm(staged, { recursive: true });
}

/** The digest by which Electron knows an archive again: of its header, which holds the digest of every file. */
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
