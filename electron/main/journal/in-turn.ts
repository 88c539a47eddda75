import { fail } from '#domain/outcome.ts';
import type { SaveFailure } from '#ipc/contract.ts';
import { saveFailureOf } from '#files/failures.ts';

/** Does one thing after the other, in the order of the calls; what the disk throws becomes the failure it stands for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T | { ok: false; failure: SaveFailure }>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work).catch((cause: unknown) => fail(saveFailureOf(cause)));
    last = done;
    return done;
  };
}
