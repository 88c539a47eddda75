import type { ReadFailure, SaveFailure } from '#ipc/contract.ts';

const UNREACHABLE = new Set([
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENODEV',
  'ENOTCONN',
  'ENXIO',
  'ESTALE',
  'ETIMEDOUT',
]);

/** Maps a file system error during writing to a plain failure. */
export function saveFailureOf(cause: unknown): SaveFailure {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'no-space' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission' };
  if (code === 'EROFS') return { kind: 'read-only' };
  if (code === 'EBUSY' || code === 'ETXTBSY') return { kind: 'in-use' };
  // The folder existed when it was chosen and does not now, so a share or stick was removed.
  if (code === 'ENOENT' || UNREACHABLE.has(code)) return { kind: 'unreachable' };
  return { kind: 'failed' };
}

/** Maps a file system error during reading to a plain failure. */
export function readFailureOf(cause: unknown): ReadFailure {
  const code = codeOf(cause);
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission' };
  if (code === 'ENOENT') return { kind: 'gone' };
  if (UNREACHABLE.has(code)) return { kind: 'unreachable' };
  return { kind: 'failed' };
}

/** The system's error code; '' when there is none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
