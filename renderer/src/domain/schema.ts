import { z } from 'zod';

// `jitless`: zod would otherwise compile validators from text, which the content security policy forbids.
z.config({ ...z.locales.ja(), jitless: true });

export { z };

/** The value parsed by the schema; null when the value does not match. */
export function parsedBy<T>(schema: z.ZodType<T>, value: unknown): T | null {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // zod collects every fault and overflows the stack on a list with some hundred thousand of them.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
