import { fail, ok, type Result } from '../outcome.ts';
import { parsedBy, z } from '../schema.ts';
import { canonicalAround } from './canonical-around.ts';
import type { Seal, Sign, Unseal, Verify } from './crypto.ts';
import { canonicalText, sha256Hex, verificationCode } from './digest.ts';
import { openEnvelope, writeEnvelope } from './envelope.ts';
import { parseJson } from './json.ts';
import { isPart, writePart, type SaidOfPart } from './parts.ts';
import type { Unreadable } from './unreadable.ts';

/** What every payload says of itself; it repeats the envelope, and a difference is a verdict. */
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
  /** Step `n` turns a payload of version n + 1 into one of version n + 2; the last one leads to the current version. */
  migrations: readonly ((written: Record<string, unknown>) => Record<string, unknown>)[];
  inspectionOf(payload: P): string;
  /** The attachments that the file brings along, in the order of the envelope; a kind that does not say brings none. */
  attachmentsOf?(payload: P): readonly SaidOfPart[];
}

/** A file whose signature holds and whose content is whole. `digest` is the payload's SHA-256 as it was signed, `key` who signed. */
export interface SignedContent<P> {
  payload: P;
  digest: string;
  code: string;
  key: string;
  sealed: boolean;
}

const inner = z.strictObject({
  payload: z.record(z.string(), z.unknown()),
  signature: z.string().max(200),
  key: z.string().max(200),
});

/**
 * Reads a file step by step: envelope, open, verify as written, bring an older version up to date, validate. Objects are strict: unknown keys are
 * refused, never dropped. Attachments are counted and stay closed.
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
  const { payload: written, signature, key } = parts.value;
  const signed = canonicalText(written);
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
 * Signs a payload, seals it where `seal` is given, and puts it into its envelope, with the bytes of its attachments in the payload's order. Throws
 * when those are not the attachments that the payload names.
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

/** A payload as it was signed: its canonical text, the signature and the key, and what the envelope says of it. */
export interface SignedText {
  format: string;
  inspection: string;
  payload: string;
  signature: string;
  key: string;
}

/** Puts what was signed into its envelope, sealed where `seal` is given. The same signed text makes the same file, apart from a seal. */
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

/** False where a reader would refuse the payload: a file of it must not be written. */
export function isReadable<P extends PayloadHead>(kind: FileKind<P>, payload: P): boolean {
  return kind.payload.safeParse(payload).success;
}

function attachmentsOf<P extends PayloadHead>(kind: FileKind<P>, payload: P): readonly SaidOfPart[] {
  return kind.attachmentsOf?.(payload) ?? [];
}

function parseInner(text: string): Result<z.infer<typeof inner>, Unreadable> {
  const parsed = parseJson(text);
  if (!parsed.ok) return fail({ kind: 'broken' });
  if (!isCanonical(parsed.value, text)) return fail({ kind: 'tampered' });
  const parts = inner.safeParse(parsed.value);
  return parts.success ? ok(parts.data) : fail({ kind: 'broken' });
}

// Half a surrogate pair has no canonical form at all.
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalText(value) === text;
  } catch {
    return false;
  }
}
