import { fail, ok, type Result } from '../result.ts';
import { z } from '../schema.ts';
import { parseJson } from './json.ts';
import type { Unreadable } from './unreadable.ts';

const FORMAT_PREFIX = 'tenken/';

/**
 * The newest supported version of envelopes; newer ones are refused. Version 2 adds attachments. Files without any are
 * still written as version 1.
 */
const ENVELOPE_VERSION = 2;
const MAX_PARTS = 100;

const beginning = z.looseObject({ format: z.string(), version: z.int() });
const common = { format: z.string(), inspection: z.uuid() };
const withoutParts = { ...common, version: z.literal(1), attachments: z.array(z.string()).max(0) };
const withParts = { ...common, version: z.literal(2), attachments: z.array(z.string()).min(1).max(MAX_PARTS) };
const envelopes = z.union([
  z.strictObject({ ...withoutParts, open: z.string() }),
  z.strictObject({ ...withoutParts, sealed: z.string() }),
  z.strictObject({ ...withParts, open: z.string() }),
  z.strictObject({ ...withParts, sealed: z.string() }),
]);

/**
 * The outermost layer of a file: the inspection that it claims, and its text, plain or as an armored age file. `parts`
 * are the attachments in the order of the payload: base64 in an open file, armored age files of the raw bytes in a
 * sealed one.
 */
export interface Envelope {
  inspection: string;
  content: { kind: 'open'; text: string } | { kind: 'sealed'; armored: string };
  parts: readonly string[];
}

/**
 * The format that a file names, `tenken/…`, known or not. Accepts a byte order mark and CRLF. The file's name never
 * matters.
 */
export function formatOf(fileText: string): Result<string, Unreadable> {
  const head = headOf(fileText);
  return head.ok ? ok(head.value.format) : head;
}

/** Parses a file's envelope. `format` is the expected one. */
export function openEnvelope(fileText: string, format: string): Result<Envelope, Unreadable> {
  const head = headOf(fileText);
  if (!head.ok) return head;
  if (head.value.format !== format) return fail({ kind: 'other-kind' });
  if (head.value.version > ENVELOPE_VERSION) return fail({ kind: 'newer-version' });
  const envelope = envelopes.safeParse(head.value.whole);
  if (!envelope.success) return fail({ kind: 'broken' });
  const { inspection, attachments: parts } = envelope.data;
  return 'sealed' in envelope.data
    ? ok({ inspection, content: { kind: 'sealed', armored: envelope.data.sealed }, parts })
    : ok({ inspection, content: { kind: 'open', text: envelope.data.open }, parts });
}

/**
 * Writes the text of a file: plain JSON that ends with a line feed, so that gateways that strip unknown content let it
 * pass.
 */
export function writeEnvelope(format: string, { inspection, content, parts }: Envelope): string {
  const inside = content.kind === 'sealed' ? { sealed: content.armored } : { open: content.text };
  const version = parts.length === 0 ? 1 : ENVELOPE_VERSION;
  return `${JSON.stringify({ format, version, inspection, ...inside, attachments: parts }, null, 1)}\n`;
}

function headOf(fileText: string): Result<{ format: string; version: number; whole: unknown }, Unreadable> {
  const text = fileText.replace(/^\uFEFF/, '');
  if (text.trim() === '') return fail({ kind: 'empty' });
  if (!text.trimStart().startsWith('{')) return fail({ kind: 'foreign' });
  const parsed = parseJson(text);
  if (!parsed.ok) return fail({ kind: whyUnparsable(text) });
  const read = beginning.safeParse(parsed.value);
  if (!read.success || !read.data.format.startsWith(FORMAT_PREFIX)) return fail({ kind: 'foreign' });
  return ok({ format: read.data.format, version: read.data.version, whole: parsed.value });
}

function whyUnparsable(text: string): 'truncated' | 'broken' | 'foreign' {
  if (!text.slice(0, 300).includes(`"${FORMAT_PREFIX}`)) return 'foreign';
  return text.trimEnd().endsWith('}') ? 'broken' : 'truncated';
}
