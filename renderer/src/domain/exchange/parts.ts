import { fail, ok, type Result } from '../result.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Seal, Unseal } from './crypto.ts';
import { bytesDigest } from './digest.ts';
import { openEnvelope, type Envelope } from './envelope.ts';
import type { Unreadable } from './unreadable.ts';

/** How a payload describes an attachment: `size` in bytes, `sha256` over the bytes. */
export interface SaidOfPart {
  size: number;
  sha256: string;
}

/** True when the bytes match the description. */
export function isPart({ size, sha256 }: SaidOfPart, bytes: Uint8Array | undefined): bytes is Uint8Array {
  return bytes?.length === size && bytesDigest(bytes) === sha256;
}

/** Encodes an attachment for an envelope: sealed, or as base64 when `seal` is null. */
export async function writePart(bytes: Uint8Array, seal: Seal | null): Promise<string> {
  return seal === null ? toBase64(bytes) : seal(bytes);
}

/** Opens the attachments of an envelope one at a time, and passes each to `take` before opening the next. */
export async function eachPart<T>(
  { content, parts }: Envelope,
  unseal: Unseal,
  take: (bytes: Uint8Array, index: number) => Promise<T>,
): Promise<Result<T[], Unreadable>> {
  const taken: T[] = [];
  for (const [index, part] of parts.entries()) {
    const bytes = await openPart(part, content.kind, unseal);
    if (!bytes.ok) return bytes;
    taken.push(await take(bytes.value, index));
  }
  return ok(taken);
}

/**
 * Opens a single attachment of a file. `said` is its description in the payload. `tampered`: the bytes do not match it.
 * `mismatch`: the file has no attachment at `index`.
 */
export async function readAttachment(
  fileText: string,
  format: string,
  index: number,
  said: SaidOfPart,
  unseal: Unseal,
): Promise<Result<Uint8Array, Unreadable>> {
  const envelope = openEnvelope(fileText, format);
  if (!envelope.ok) return envelope;
  const part = envelope.value.parts[index];
  if (part === undefined) return fail({ kind: 'mismatch' });
  const bytes = await openPart(part, envelope.value.content.kind, unseal);
  if (!bytes.ok) return bytes;
  return isPart(said, bytes.value) ? bytes : fail({ kind: 'tampered' });
}

/** Opens all attachments of a file, in the order of its payload. Fails like {@link readAttachment}. */
export async function readAttachments(
  fileText: string,
  format: string,
  said: readonly SaidOfPart[],
  unseal: Unseal,
): Promise<Result<Uint8Array[], Unreadable>> {
  const envelope = openEnvelope(fileText, format);
  if (!envelope.ok) return envelope;
  if (envelope.value.parts.length !== said.length) return fail({ kind: 'mismatch' });
  const opened = await eachPart(envelope.value, unseal, (bytes) => Promise.resolve(bytes));
  if (!opened.ok) return opened;
  return said.every((each, index) => isPart(each, opened.value[index])) ? opened : fail({ kind: 'tampered' });
}

async function openPart(
  part: string,
  content: Envelope['content']['kind'],
  unseal: Unseal,
): Promise<Result<Uint8Array, Unreadable>> {
  if (content === 'sealed') return unseal.bytes(part);
  const bytes = fromBase64(part);
  return bytes === null ? fail({ kind: 'broken' }) : ok(bytes);
}
