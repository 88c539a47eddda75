import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

/** The name of Electron's program on each platform, and its name in the package. */
const PROGRAMS = {
  win32: { electron: 'electron.exe', own: 'Tenken.exe' },
  linux: { electron: 'electron', own: 'tenken' },
} as const;

export type Platform = keyof typeof PROGRAMS;

/** An unpacked Electron of the wanted version. */
export interface Distribution {
  /** Absolute path. */
  folder: string;
  platform: Platform;
  /** The name of the program in the distribution. */
  electron: string;
  /** The name of the program in the package. */
  own: string;
}

export type DistributionFailure =
  /** The folder contains no Electron for Windows or Linux. */
  | { kind: 'no-distribution'; folder: string }
  /** `found` is null when the distribution does not state its version. */
  | { kind: 'wrong-version'; found: string | null; wanted: string };

/** The Electron in the folder (absolute). Only examines files and never downloads anything. */
export function distributionIn(folder: string, wanted: string): Result<Distribution, DistributionFailure> {
  const platform = (['win32', 'linux'] as const).find((each) => existsSync(join(folder, PROGRAMS[each].electron)));
  if (platform === undefined) return fail({ kind: 'no-distribution', folder });
  const noted = join(folder, 'version');
  const found = existsSync(noted) ? readFileSync(noted, 'utf8').trim().replace(/^v/u, '') : null;
  if (found !== wanted) return fail({ kind: 'wrong-version', found, wanted });
  return ok({ folder, platform, ...PROGRAMS[platform] });
}
