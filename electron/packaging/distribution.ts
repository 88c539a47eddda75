import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';

/** What an unpacked Electron is called on each platform, and what its program is called once it is Tenken. */
const PROGRAMS = {
  win32: { electron: 'electron.exe', own: 'Tenken.exe' },
  linux: { electron: 'electron', own: 'tenken' },
} as const;

export type Platform = keyof typeof PROGRAMS;

/** An Electron of the wanted version, unpacked. */
export interface Distribution {
  /** Absolute. */
  folder: string;
  platform: Platform;
  /** Name of the program in the folder. */
  electron: string;
  /** Name of the program in the package. */
  own: string;
}

export type DistributionFailure =
  /** There is no Electron for Windows or Linux in the folder. */
  | { kind: 'no-distribution'; folder: string }
  /** `found` is null where the distribution does not say its version. */
  | { kind: 'wrong-version'; found: string | null; wanted: string };

/** The Electron in the folder, an absolute path. Only looks at files, and never fetches what is not there. */
export function distributionIn(folder: string, wanted: string): Result<Distribution, DistributionFailure> {
  const platform = (['win32', 'linux'] as const).find((each) => existsSync(join(folder, PROGRAMS[each].electron)));
  if (platform === undefined) return fail({ kind: 'no-distribution', folder });
  const noted = join(folder, 'version');
  const found = existsSync(noted) ? readFileSync(noted, 'utf8').trim().replace(/^v/u, '') : null;
  if (found !== wanted) return fail({ kind: 'wrong-version', found, wanted });
  return ok({ folder, platform, ...PROGRAMS[platform] });
}
