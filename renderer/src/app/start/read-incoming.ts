import { decodeText } from '#documents/text.ts';
import type { IncomingResult } from '#domain/collection/staging.ts';
import { fail } from '#domain/outcome.ts';
import { readResult } from '#domain/result/read.ts';
import type { IncomingFile } from '#host/host.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

/** Reads a chosen or dropped file through every check of a result file. */
export async function readIncoming(file: IncomingFile): Promise<IncomingResult> {
  return { fileName: file.name, outcome: await outcomeOf(file) };
}

async function outcomeOf(file: IncomingFile): Promise<IncomingResult['outcome']> {
  const bytes = await file.read();
  if (!bytes.ok) return fail({ kind: bytes.failure.kind === 'too-large' ? 'too-large' : 'unreadable-disk' });
  const text = decodeText(bytes.value);
  return text.ok ? await readResult(text.value, verifySignature) : fail({ kind: 'foreign' });
}
