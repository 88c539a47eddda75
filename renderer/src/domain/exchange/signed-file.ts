import { fail, ok, type Result } from '../result.ts';
import { parsedBy, z } from '../schema.ts';
import { canonicalAround } from './canonical-around.ts';
import type { Seal, Sign, Unseal, Verify } from './crypto.ts';
import { canonicalText, sha256Hex, verificationCode } from './digest.ts';
import { openEnvelope, writeEnvelope } from './envelope.ts';
import { parseJson } from './json.ts';
import { isPart, writePart, type SaidOfPart } from './parts.ts';
import type { Unreadable } from './unreadable.ts';

/** The fields that every payload repeats from its envelope. A mismatch is a verdict. */
export interface PayloadHead {
  format: string;
  version: number;
}

/** What every kind of file says of itself: how it is called, which version is current (newer ones are refused), and how its names end. */
export interface FileHead extends PayloadHead {
  ending: '.tenken' | `.tenken${string}.json`;
}

/** A kind of file that is signed: how its payload looks and where in it the inspection's id stands. */
export interface FileKind<P extends PayloadHead> extends FileHead {
  payload: z.ZodType<P>;
  /** Step `n` migrates a payload from version n + 1 to n + 2. The last step reaches the current version. */
  migrations: readonly ((written: Record<string, unknown>) => Record<string, unknown>)[];
  inspectionOf(payload: P): string;
  /**
   * The payload's descriptions of the attachments, in the order of the envelope. Absent for kinds without attachments.
   */
  attachmentsOf?(payload: P): readonly SaidOfPart[];
}

/**
 * A file with a valid signature and valid content. `digest` is the SHA-256 of the payload as signed, `key` is the
 * signer's.
 */
export interface SignedContent<P> {
  payload: P;
  digest: string;
  code: string;
  key: string;
  sealed: boolean;
}

const inner = z.strictObject({
  // The very object that was parsed. A record schema would copy it without a key `__proto__`, and the key would be dropped instead of refused.
  payload: z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  signature: z.string().max(200),
  key: z.string().max(200),
});

/**
 * Reads a file in fixed order: envelope, unseal, verify as written, migrate, validate. Schemas are strict: unknown keys
 * are refused, never dropped. Attachments are counted but not opened.
 */
export async function readSigned<P extends PayloadHead>(
  kind: FileKind<P>,
  text: string,
  verify: Verify,
  unseal: Unseal,
): Promise<Result<SignedContent<P>, Unreadable>> {
  const envelope = openEnvelope(text, kind.format);
  if (!envelope.ok) return envelope;
  const { inspection, content, parts: attached } = envelope.value;
  const opened = content.kind === 'sealed' ? await unseal(content.armored) : ok(content.text);
  if (!opened.ok) return opened;
  const parts = parseInner(opened.value);
  if (!parts.ok) return parts;
  const { payload: written, signed, signature, key } = parts.value;
  if (!(await verify(signed, signature, key))) return fail({ kind: 'tampered' });
  if (typeof written['version'] === 'number' && written['version'] > kind.version)
    return fail({ kind: 'newer-version' });
  const payload = parsedBy(kind.payload, upToDate(kind, written));
  if (payload === null) return fail({ kind: 'broken' });
  if (kind.inspectionOf(payload) !== inspection) return fail({ kind: 'mismatch' });
  if (attachmentsOf(kind, payload).length !== attached.length) return fail({ kind: 'mismatch' });
  const digest = sha256Hex(signed);
  return ok({ payload, digest, code: verificationCode(digest), key, sealed: content.kind === 'sealed' });
}

function upToDate<P extends PayloadHead>(kind: FileKind<P>, written: Record<string, unknown>): unknown {
  const { version } = written;
  if (!Number.isInteger(version) || Number(version) < 1) return written;
  let current = written;
  for (const migrate of kind.migrations.slice(Number(version) - 1)) current = migrate(current);
  return current;
}

/**
 * Signs a payload, seals it when `seal` is given, and writes the envelope with the attachments in the payload's order.
 * Throws when these are not the attachments that the payload describes.
 */
export async function writeSigned<P extends PayloadHead>(
  kind: FileKind<P>,
  payload: P,
  sign: Sign,
  seal: Seal | null,
  attached: readonly Uint8Array[] = [],
): Promise<string> {
  const said = attachmentsOf(kind, payload);
  if (said.length !== attached.length || !said.every((each, index) => isPart(each, attached[index])))
    throw new Error('the attachments are not those that the payload names');
  const text = canonicalText(payload);
  const signed = { format: kind.format, inspection: kind.inspectionOf(payload), payload: text, ...(await sign(text)) };
  return writeSignedText(signed, seal, attached);
}

/** A signed payload: its canonical text, signature and key, and the fields for the envelope. */
export interface SignedText {
  format: string;
  inspection: string;
  payload: string;
  signature: string;
  key: string;
}

/**
 * Writes a signed payload into its envelope, sealed when `seal` is given. Without a seal, the same signed text always
 * gives the same file.
 */
export async function writeSignedText(
  { format, inspection, payload, signature, key }: SignedText,
  seal: Seal | null,
  attached: readonly Uint8Array[] = [],
): Promise<string> {
  const { before, after } = canonicalAround({ signature, key }, 'payload');
  const text = `${before}${payload}${after}`;
  const content =
    seal === null ? { kind: 'open' as const, text } : { kind: 'sealed' as const, armored: await seal(text) };
  const parts: string[] = [];
  for (const bytes of attached) parts.push(await writePart(bytes, seal));
  return writeEnvelope(format, { inspection, content, parts });
}

/** False when a reader would refuse the payload. Such a payload must not be written. */
export function isReadable<P extends PayloadHead>(kind: FileKind<P>, payload: P): boolean {
  return kind.payload.safeParse(payload).success;
}

function attachmentsOf<P extends PayloadHead>(kind: FileKind<P>, payload: P): readonly SaidOfPart[] {
  return kind.attachmentsOf?.(payload) ?? [];
}

/** `signed`: the payload's canonical text, as a part of `text`; writing a large payload out again costs as much as parsing it. */
function parseInner(text: string): Result<z.infer<typeof inner> & { signed: string }, Unreadable> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail({ kind: 'broken' });
  if (!isCanonical(parsed.value, text)) return fail({ kind: 'tampered' });
  const parts = inner.safeParse(parsed.value);
  if (!parts.success) return fail({ kind: 'broken' });
  const { signature, key } = parts.data;
  const { before, after } = canonicalAround({ signature, key }, 'payload');
  return ok({ ...parts.data, signed: text.slice(before.length, text.length - after.length) });
}

// `canonicalText` throws for half a surrogate pair, which has no canonical form.
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalText(value) === text;
  } catch {
    return false;
  }
}
