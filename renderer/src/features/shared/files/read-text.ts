import { decodeText } from '#documents/text.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import { fail, type Result } from '#domain/result.ts';
import type { IncomingFile } from '#host/host.ts';

/** The text of a chosen or dropped file; `foreign` when it is not UTF-8. */
export async function readText(file: IncomingFile): Promise<Result<string, IncomingFailure>> {
  const bytes = await file.read();
  if (!bytes.ok) return fail({ kind: bytes.failure.kind === 'too-large' ? 'too-large' : 'unreadable-disk' });
  const text = decodeText(bytes.value);
  return text.ok ? text : fail({ kind: 'foreign' });
}
