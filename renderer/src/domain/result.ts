/**
 * The outcome of something that may fail in expected ways: a value, or a typed failure whose `kind` says what went
 * wrong.
 */
export type Result<T, F extends { kind: string }> = { ok: true; value: T } | { ok: false; failure: F };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<F extends { kind: string }>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}

/**
 * Call this in the last branch of a switch over a union. The compiler rejects the call once a member is not handled.
 */
export function exhausted(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
