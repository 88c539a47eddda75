import { fail } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { saveFailureOf } from '#files/failures.ts';

/** A queue: runs one task after the other in call order. A disk error becomes the failure that it stands for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | { ok: false; failure: SaveFailure }>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work).catch((cause: unknown) => fail(saveFailureOf(cause)));
    last = done;
    return done;
  };
}
