import { z } from '../schema.ts';
import { fail, ok, type Result } from '../outcome.ts';
import { canonicalText, sha256Hex, verificationCode } from './digest.ts';
import { envelopeV1, innerV1, type Verify } from './envelope.ts';
import { nestsDeeperThan } from './nesting.ts';
import { payloadV1, RESULT_FORMAT, RESULT_VERSION, type Payload } from './payload.ts';

/**
 * Why a file was not taken. Every kind has its own message:
 * `empty` nothing in it, `foreign` not one of ours, `other-kind` a pack or a return, `truncated` ends too early, `newer-version` written by a
 * newer program, `sealed` needs a key that is not here, `tampered` the signature or its canonical form does not hold, `mismatch` envelope and
 * content disagree, `broken` ours, but not readable as such.
 */
export interface Unreadable {
  kind:
    | 'empty'
    | 'foreign'
    | 'other-kind'
    | 'truncated'
    | 'newer-version'
    | 'sealed'
    | 'tampered'
    | 'mismatch'
    | 'broken';
}

/** A result file whose signature holds and whose content is whole. `digest` is the payload's SHA-256 as it was signed. */
export interface ReadResult {
  payload: Payload;
  digest: string;
  code: string;
}

const MAX_DEPTH = 40;
const FORMAT_PREFIX = 'tenken/';

/** Reads the text of a file step by step: envelope, open, verify as written, migrate a copy, validate. */
export async function readResult(text: string, verify: Verify): Promise<Result<ReadResult, Unreadable>> {
  const opened = openEnvelope(text.replace(/^\uFEFF/, ''));
  if (!opened.ok) return opened;
  const { inspection, open } = opened.value;
  const inner = parseInner(open);
  if (!inner.ok) return inner;
  const { payload: written, signature, key } = inner.value;
  const signed = canonicalText(written);
  if (!(await verify(signed, signature, key))) return fail({ kind: 'tampered' });
  if (typeof written['version'] === 'number' && written['version'] > RESULT_VERSION)
    return fail({ kind: 'newer-version' });
  const payload = payloadV1.safeParse(written);
  if (!payload.success) return fail({ kind: 'broken' });
  if (payload.data.inspection !== inspection || payload.data.device.key !== key) return fail({ kind: 'mismatch' });
  const digest = sha256Hex(signed);
  return ok({ payload: payload.data, digest, code: verificationCode(digest) });
}

function openEnvelope(text: string): Result<{ inspection: string; open: string }, Unreadable> {
  if (text.trim() === '') return fail({ kind: 'empty' });
  if (!text.trimStart().startsWith('{')) return fail({ kind: 'foreign' });
  const parsed = parseJson(text);
  if (!parsed.ok) return fail({ kind: whyUnparsable(text) });
  const head = z.looseObject({ format: z.string(), version: z.int() }).safeParse(parsed.value);
  if (!head.success || !head.data.format.startsWith(FORMAT_PREFIX)) return fail({ kind: 'foreign' });
  if (head.data.format !== RESULT_FORMAT) return fail({ kind: 'other-kind' });
  if (head.data.version > RESULT_VERSION) return fail({ kind: 'newer-version' });
  const envelope = envelopeV1.safeParse(parsed.value);
  if (!envelope.success) return fail({ kind: 'broken' });
  if ('sealed' in envelope.data) return fail({ kind: 'sealed' });
  return ok(envelope.data);
}

function whyUnparsable(text: string): 'truncated' | 'broken' | 'foreign' {
  if (!text.slice(0, 300).includes(`"${FORMAT_PREFIX}`)) return 'foreign';
  return text.trimEnd().endsWith('}') ? 'broken' : 'truncated';
}

function parseInner(open: string): Result<z.infer<typeof innerV1>, Unreadable> {
  const parsed = parseJson(open);
  if (!parsed.ok) return fail({ kind: 'broken' });
  if (canonicalText(parsed.value) !== open) return fail({ kind: 'tampered' });
  const inner = innerV1.safeParse(parsed.value);
  return inner.success ? ok(inner.data) : fail({ kind: 'broken' });
}

function parseJson(text: string): Result<unknown, { kind: 'not-json' }> {
  if (nestsDeeperThan(MAX_DEPTH, text)) return fail({ kind: 'not-json' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}
