import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { openEnvelope, writeEnvelope } from '#domain/exchange/envelope.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ok } from '#domain/outcome.ts';
import { ownCopyFileName } from '#domain/result/file-name.ts';
import { RESULT_FORMAT } from '#domain/result/payload.ts';
import { encodeText } from '#documents/text.ts';
import type { Services } from '../services.ts';

/** The signed text a 控え can be made of; null when only the sealed file was kept. */
export function signedText({ plain, text }: Pick<WrittenRevision, 'plain' | 'text'>): string | null {
  const envelope = openEnvelope(plain ?? text, RESULT_FORMAT);
  return envelope.ok && envelope.value.content.kind === 'open' ? envelope.value.content.text : null;
}

/**
 * 控え of a revision: the signed content as it was handed in, letter by letter, so that code and signature are the same, sealed
 * anew with `seal`. Throws when what was kept is not that content.
 */
export async function ownCopy(
  { readResult }: Pick<Services, 'readResult'>,
  inspection: Pick<Inspection, 'id' | 'fiscalYear'>,
  written: WrittenRevision,
  seal: Seal,
): Promise<{ name: string; text: string }> {
  const bytes = encodeText(written.plain ?? written.text);
  const { outcome } = await readResult({ name: written.fileName, size: bytes.length, read: async () => ok(bytes) });
  const signed = signedText(written);
  if (!outcome.ok || outcome.value.digest !== written.digest || signed === null)
    throw new Error('what was kept at the sign-off is not what was signed');
  const content = { kind: 'sealed' as const, armored: await seal(signed) };
  return {
    name: ownCopyFileName(inspection, outcome.value.payload),
    text: writeEnvelope(RESULT_FORMAT, { inspection: inspection.id, content }),
  };
}
