import { z } from 'zod';

// `jitless`: the content security policy forbids compiling code from text, which zod would otherwise try.
z.config({ ...z.locales.ja(), jitless: true });

export { z };

/** The value as the schema has it; null when it is not of that form. */
export function parsedBy<T>(schema: z.ZodType<T>, value: unknown): T | null {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // zod collects every fault, and runs out of stack where a list has some hundred thousand.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
