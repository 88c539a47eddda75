/** The outcome of something that can be expected to fail: either a value, or a typed failure whose `kind` tells what went wrong. */
export type Result<T, F extends { kind: string }> = { ok: true; value: T } | { ok: false; failure: F };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<F extends { kind: string }>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}

/** Call in the last branch of a switch over a union: the compiler rejects it as soon as a member is not handled. */
export function exhausted(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
