import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import type { FuseConfig } from '@electron/fuses';
import { fail, ok } from '#domain/outcome.ts';
import type { Result } from '#domain/outcome.ts';
import { WANTED_FUSES } from './fuses.ts';
import type { FuseName } from './fuses.ts';

export type FuseFailure =
  /** The program has no fuses at all, or in a form that is not known. */
  | { kind: 'no-fuses' }
  /** Fuses that are wanted and that this program does not have, or has no more. */
  | { kind: 'fuses-missing'; names: FuseName[] }
  /** More fuses than have been decided on. */
  | { kind: 'fuses-undecided'; count: number }
  /** What was read back is not what was set. */
  | { kind: 'fuses-differ'; names: FuseName[] };

const NAMES = Object.keys(WANTED_FUSES) as FuseName[];

/** Succeeds where every wanted fuse can be set in the program, and no other is there. Changes nothing. `program` is an absolute path. */
export async function checkFuses(program: string): Promise<Result<void, FuseFailure>> {
  const wire = await wireOf(program);
  if (wire === null) return fail({ kind: 'no-fuses' });
  const names = NAMES.filter((name) => !isSwitch(wire[FuseV1Options[name]]));
  if (names.length > 0) return fail({ kind: 'fuses-missing', names });
  const count = Object.keys(wire).filter((key) => /^\d+$/u.test(key)).length - NAMES.length;
  return count > 0 ? fail({ kind: 'fuses-undecided', count }) : ok(undefined);
}

/** Sets every fuse in the program file. */
export async function setFuses(program: string): Promise<void> {
  const states = NAMES.map((name) => [FuseV1Options[name], WANTED_FUSES[name]]);
  const wanted = Object.fromEntries(states) as Record<FuseV1Options, boolean>;
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...wanted });
}

/** Reads every fuse back from the file and succeeds where all stand as they are wanted. */
export async function readBackFuses(program: string): Promise<Result<void, FuseFailure>> {
  const wire = await wireOf(program);
  if (wire === null) return fail({ kind: 'no-fuses' });
  const names = NAMES.filter(
    (name) => wire[FuseV1Options[name]] !== (WANTED_FUSES[name] ? FuseState.ENABLE : FuseState.DISABLE),
  );
  return names.length > 0 ? fail({ kind: 'fuses-differ', names }) : ok(undefined);
}

// The library knows a program without fuses by an exception only.
async function wireOf(program: string): Promise<FuseConfig<FuseState> | null> {
  try {
    const wire = await getCurrentFuseWire(program);
    return wire.version === FuseVersion.V1 ? wire : null;
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('sentinel')) return null;
    throw cause;
  }
}

// A fuse that Electron has given up can be written, but does nothing.
function isSwitch(state: FuseState | undefined): boolean {
  return state === FuseState.ENABLE || state === FuseState.DISABLE;
}
