import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import type { FuseConfig } from '@electron/fuses';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { WANTED_FUSES } from './fuses.ts';
import type { FuseName } from './fuses.ts';

export type FuseFailure =
  /** The program has no fuses, or has them in an unknown format. */
  | { kind: 'no-fuses' }
  /** Wanted fuses that this program lacks or no longer supports. */
  | { kind: 'fuses-missing'; names: FuseName[] }
  /** The program has more fuses than {@link WANTED_FUSES} decides. */
  | { kind: 'fuses-undecided'; count: number }
  /** The fuses read back differ from those set. */
  | { kind: 'fuses-differ'; names: FuseName[] };

const NAMES = Object.keys(WANTED_FUSES) as FuseName[];

/**
 * Succeeds when all wanted fuses can be set in the program and no other fuse exists. Changes nothing. `program` is an
 * absolute path.
 */
export async function checkFuses(program: string): Promise<Result<void, FuseFailure>> {
  const wire = await wireOf(program);
  if (wire === null) return fail({ kind: 'no-fuses' });
  const names = NAMES.filter((name) => !isSwitch(wire[FuseV1Options[name]]));
  if (names.length > 0) return fail({ kind: 'fuses-missing', names });
  const count = Object.keys(wire).filter((key) => /^\d+$/u.test(key)).length - NAMES.length;
  return count > 0 ? fail({ kind: 'fuses-undecided', count }) : ok(undefined);
}

/** Sets all fuses in the program file. */
export async function setFuses(program: string): Promise<void> {
  const states = NAMES.map((name) => [FuseV1Options[name], WANTED_FUSES[name]]);
  const wanted = Object.fromEntries(states) as Record<FuseV1Options, boolean>;
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...wanted });
}

/** Reads all fuses back from the file. Succeeds when they are as wanted. */
export async function readBackFuses(program: string): Promise<Result<void, FuseFailure>> {
  const wire = await wireOf(program);
  if (wire === null) return fail({ kind: 'no-fuses' });
  const names = NAMES.filter(
    (name) => wire[FuseV1Options[name]] !== (WANTED_FUSES[name] ? FuseState.ENABLE : FuseState.DISABLE),
  );
  return names.length > 0 ? fail({ kind: 'fuses-differ', names }) : ok(undefined);
}

// The library reports a program without fuses only by an exception.
async function wireOf(program: string): Promise<FuseConfig<FuseState> | null> {
  try {
    const wire = await getCurrentFuseWire(program);
    return wire.version === FuseVersion.V1 ? wire : null;
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('sentinel')) return null;
    throw cause;
  }
}

// A fuse that Electron has removed can still be written but has no effect.
function isSwitch(state: FuseState | undefined): boolean {
  return state === FuseState.ENABLE || state === FuseState.DISABLE;
}
