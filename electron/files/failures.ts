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

/** Which plain failure an error of the file system stands for while writing. */
export function saveFailureOf(cause: unknown): SaveFailure {
  const code = codeOf(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'no-space' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission' };
  if (code === 'EROFS') return { kind: 'read-only' };
  if (code === 'EBUSY' || code === 'ETXTBSY') return { kind: 'in-use' };
  // A folder that was there when it was chosen and is not there now: a share or a stick was taken away.
  if (code === 'ENOENT' || UNREACHABLE.has(code)) return { kind: 'unreachable' };
  return { kind: 'failed' };
}

/** Which plain failure an error of the file system stands for while reading. */
export function readFailureOf(cause: unknown): ReadFailure {
  const code = codeOf(cause);
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'no-permission' };
  if (code === 'ENOENT') return { kind: 'gone' };
  if (UNREACHABLE.has(code)) return { kind: 'unreachable' };
  return { kind: 'failed' };
}

/** The system's code of an error, or an empty text. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
