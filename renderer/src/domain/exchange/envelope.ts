import { fail, ok, type Result } from '../outcome.ts';
import { z } from '../schema.ts';
import { parseJson } from './json.ts';
import type { Unreadable } from './unreadable.ts';

const FORMAT_PREFIX = 'tenken/';

/** The version of envelopes that this program writes; newer ones are refused. */
export const ENVELOPE_VERSION = 1;

const beginning = z.looseObject({ format: z.string(), version: z.int() });
const common = {
  format: z.string(),
  version: z.literal(1),
  inspection: z.uuid(),
  attachments: z.array(z.string()).max(0),
};
const envelopeV1 = z.union([
  z.strictObject({ ...common, open: z.string() }),
  z.strictObject({ ...common, sealed: z.string() }),
]);

/** The outermost layer of a file: whose inspection it says it is of, and its text, plain or as an armored age file. */
export interface Envelope {
  inspection: string;
  content: { kind: 'open'; text: string } | { kind: 'sealed'; armored: string };
}

/** The format a file names, `tenken/…`, whichever it is. A byte order mark and CRLF are accepted; the name of the file never matters. */
export function formatOf(fileText: string): Result<string, Unreadable> {
  const head = headOf(fileText);
  return head.ok ? ok(head.value.format) : head;
}

/** Takes a file's text out of its envelope. */
export function openEnvelope(fileText: string, format: string): Result<Envelope, Unreadable> {
  const head = headOf(fileText);
  if (!head.ok) return head;
  if (head.value.format !== format) return fail({ kind: 'other-kind' });
  if (head.value.version > ENVELOPE_VERSION) return fail({ kind: 'newer-version' });
  const envelope = envelopeV1.safeParse(head.value.whole);
  if (!envelope.success) return fail({ kind: 'broken' });
  const { inspection } = envelope.data;
  return 'sealed' in envelope.data
    ? ok({ inspection, content: { kind: 'sealed', armored: envelope.data.sealed } })
    : ok({ inspection, content: { kind: 'open', text: envelope.data.open } });
}

/** The text of a file. It ends with a line feed and is plain JSON, so that gateways that strip what they do not know let it pass. */
export function writeEnvelope(format: string, { inspection, content }: Envelope): string {
  const inside = content.kind === 'sealed' ? { sealed: content.armored } : { open: content.text };
  return `${JSON.stringify({ format, version: ENVELOPE_VERSION, inspection, ...inside, attachments: [] }, null, 1)}\n`;
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
