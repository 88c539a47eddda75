import { z } from 'zod';
import { LONGEST_LABEL, LONGEST_PART, LONGEST_RECORD, LONGEST_SEAL, SNAPSHOT_REASONS } from '#ipc/contract.ts';
import type { Calls } from '#ipc/contract.ts';

// Only real bytes are a view; an object can pretend to be a Uint8Array.
const bytes = z.custom<Uint8Array>((value) => ArrayBuffer.isView(value) && value instanceof Uint8Array);
const bareName = z
  .string()
  .min(1)
  .max(1000)
  .refine((name) => !/[/\\]/u.test(name));
// Twice the number of packs of the largest prefecture.
const MOST_FILES = 20_000;
const nothing = z.null();
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

function bytesUpTo(longest: number) {
  return bytes.refine((value) => value.length > 0 && value.length <= longest);
}

const REQUESTS: { [K in keyof Calls]: z.ZodType<Calls[K]['request']> } = {
  'files:save': z.strictObject({ name: z.string().min(1).max(1000), bytes }),
  'files:save-all': z.strictObject({
    folder: bareName,
    files: z
      .array(z.strictObject({ name: bareName, bytes }))
      .min(1)
      .max(MOST_FILES),
  }),
  'files:folder-begin': z.strictObject({ folder: bareName }),
  'files:folder-add': z.strictObject({ ticket: count, name: bareName, bytes }),
  'files:folder-end': z.strictObject({ ticket: count, whole: z.boolean() }),
  'files:choose': z.strictObject({ multiple: z.boolean() }),
  'files:read': z.strictObject({ token: z.string().min(1).max(100) }),
  'files:handed': nothing,
  'window:print': nothing,
  'window:pdf': z.strictObject({ name: bareName }),
  'app:about': nothing,
  'window:ask-before-closing': z.strictObject({ ask: z.boolean() }),
  'window:flushed': z.strictObject({ stored: z.boolean() }),
  'database:discard': nothing,
  'journal:open': nothing,
  'journal:read': z.strictObject({ from: count }),
  'journal:append': z.strictObject({ record: bytesUpTo(LONGEST_RECORD) }),
  'journal:snapshot-begin': z.strictObject({ reason: z.enum(SNAPSHOT_REASONS) }),
  'journal:snapshot-part': z.strictObject({ ticket: count, part: bytesUpTo(LONGEST_PART) }),
  'journal:snapshot-end': z.strictObject({ ticket: count, label: z.string().max(LONGEST_LABEL) }),
  'journal:snapshots': nothing,
  'journal:snapshot-read': z.strictObject({ name: z.string().min(1).max(200), from: count }),
  'journal:purge': nothing,
  'journal:seal-read': nothing,
  'journal:seal-write': z.strictObject({ text: z.string().min(1).max(LONGEST_SEAL).nullable() }),
};

/** The validated request of a call; undefined when the arguments do not match the contract. */
export function decodeRequest<K extends keyof Calls>(
  name: K,
  args: readonly unknown[],
): { request: Calls[K]['request'] } | undefined {
  if (args.length !== 1) return undefined;
  const schema: z.ZodType<Calls[K]['request']> = REQUESTS[name];
  const parsed = schema.safeParse(args[0]);
  return parsed.success ? { request: parsed.data } : undefined;
}
