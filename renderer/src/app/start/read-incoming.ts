import { decodeText } from '#documents/text.ts';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import { fail } from '#domain/outcome.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readResult } from '#domain/result/read.ts';
import type { ReadFile } from '#features/services.ts';
import type { IncomingFile } from '#host/host.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

/** Reads a chosen or dropped file through every check of a result file. */
export async function readIncoming(file: IncomingFile): Promise<ReadFile> {
  const bytes = await file.read();
  if (!bytes.ok) return refused(file, bytes.failure.kind === 'too-large' ? 'too-large' : 'unreadable-disk');
  const text = decodeText(bytes.value);
  if (!text.ok) return refused(file, 'foreign');
  const outcome = await readResult(text.value, verifySignature, nothingOpens);
  return { fileName: file.name, outcome, text: outcome.ok ? text.value : null };
}

function refused(file: IncomingFile, kind: IncomingFailure['kind']): ReadFile {
  return { fileName: file.name, outcome: fail({ kind }), text: null };
}
