import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { archiveDigest, writeAppArchive } from './app-archive.ts';
import { distributionIn } from './distribution.ts';
import type { Distribution, DistributionFailure } from './distribution.ts';
import { checkFuses, readBackFuses, setFuses } from './fuse-wire.ts';
import type { FuseFailure } from './fuse-wire.ts';
import type { Project } from './project.ts';
import { embeddedDigest, sealWindowsProgram } from './windows-program.ts';

/** `digest-differs`: the program would refuse its own archive. */
export type PackagingFailure = DistributionFailure | FuseFailure | { kind: 'digest-differs' };

/** The distribution in an absolute folder, if it can be packaged. Changes nothing. */
export async function usableDistribution(
  folder: string,
  project: Project,
): Promise<Result<Distribution, DistributionFailure | FuseFailure>> {
  const distribution = distributionIn(folder, project.manifest.devDependencies.electron);
  if (!distribution.ok) return distribution;
  const fuses = await checkFuses(join(folder, distribution.value.electron));
  return fuses.ok ? distribution : fuses;
}

/**
 * Packages the built parts with a usable distribution into a folder of its own below `out` (absolute), and resolves
 * with that folder. On failure, an earlier package stays.
 */
export async function packageProgram(
  project: Project,
  distribution: Distribution,
  out: string,
): Promise<Result<string, PackagingFailure>> {
  const { productName, version } = project.manifest;
  const finished = join(out, `${productName}-${version}-${distribution.platform}`);
  const making = `${finished}.making`;
  await mkdir(out, { recursive: true });
  try {
    await rm(making, { recursive: true, force: true });
    await fill(making, project, distribution);
    const read = await readBack(making, distribution);
    if (!read.ok) return read;
    await rm(finished, { recursive: true, force: true });
    await rename(making, finished);
    return ok(finished);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function fill(folder: string, project: Project, { folder: from, electron, own, platform }: Distribution) {
  await cp(from, folder, { recursive: true, verbatimSymlinks: true });
  const program = join(folder, own);
  const archive = archiveIn(folder);
  await rename(join(folder, electron), program);
  // Electron's default app is code that could be loaded.
  await rm(join(folder, 'resources', 'default_app.asar'), { force: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  await writeAppArchive(project, archive);
  if (platform === 'win32') await sealWindowsProgram(program, archiveDigest(archive), project);
  await setFuses(program);
}

async function readBack(folder: string, { own, platform }: Distribution): Promise<Result<void, PackagingFailure>> {
  const program = join(folder, own);
  const fuses = await readBackFuses(program);
  if (!fuses.ok || platform !== 'win32') return fuses;
  const same = (await embeddedDigest(program)) === archiveDigest(archiveIn(folder));
  return same ? fuses : fail({ kind: 'digest-differs' });
}

function archiveIn(folder: string): string {
  return join(folder, 'resources', 'app.asar');
}
