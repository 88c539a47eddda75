import { ok, type Result } from '../result.ts';
import type { Seal, Unseal } from './crypto.ts';
import { openEnvelope, writeEnvelope } from './envelope.ts';
import { eachPart, writePart } from './parts.ts';
import type { Unreadable } from './unreadable.ts';

/**
 * Puts the same signed text into a new envelope: sealed with `seal`, or open when that is null. The signed text and the
 * attachments stay identical byte for byte. `unseal` opens the present file if it is sealed.
 */
export async function sealedAnew(
  fileText: string,
  format: string,
  unseal: Unseal,
  seal: Seal | null,
): Promise<Result<string, Unreadable>> {
  const envelope = openEnvelope(fileText, format);
  if (!envelope.ok) return envelope;
  const { inspection, content } = envelope.value;
  const inside = content.kind === 'sealed' ? await unseal(content.armored) : ok(content.text);
  if (!inside.ok) return inside;
  const parts = await eachPart(envelope.value, unseal, (bytes) => writePart(bytes, seal));
  if (!parts.ok) return parts;
  const anew =
    seal === null
      ? { kind: 'open' as const, text: inside.value }
      : { kind: 'sealed' as const, armored: await seal(inside.value) };
  return ok(writeEnvelope(format, { inspection, content: anew, parts: parts.value }));
}
