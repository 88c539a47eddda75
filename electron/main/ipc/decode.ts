import { z } from 'zod';
import type { Calls } from '#ipc/contract.ts';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const bareName = z
  .string()
  .min(1)
  .max(1000)
  .refine((name) => !/[/\\]/u.test(name));
// Twice the packs of the largest prefecture.
const MOST_FILES = 20_000;
const nothing = z.null();

const REQUESTS: { [K in keyof Calls]: z.ZodType<Calls[K]['request']> } = {
  'files:save': z.strictObject({ name: z.string().min(1).max(1000), bytes }),
  'files:save-all': z.strictObject({
    folder: bareName,
    files: z
      .array(z.strictObject({ name: bareName, bytes }))
      .min(1)
      .max(MOST_FILES),
  }),
  'files:choose': z.strictObject({ multiple: z.boolean() }),
  'files:read': z.strictObject({ token: z.string().min(1).max(100) }),
  'files:handed': nothing,
  'window:print': nothing,
  'window:pdf': z.strictObject({ name: bareName }),
  'app:about': nothing,
  'window:flushed': nothing,
};

/** The request of a call as the contract has it; `undefined` when the arguments do not fit. */
export function decodeRequest<K extends keyof Calls>(
  name: K,
  args: readonly unknown[],
): { request: Calls[K]['request'] } | undefined {
  if (args.length !== 1) return undefined;
  const schema: z.ZodType<Calls[K]['request']> = REQUESTS[name];
  const parsed = schema.safeParse(args[0]);
  return parsed.success ? { request: parsed.data } : undefined;
}
