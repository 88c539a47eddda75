import { fail, ok, type Result } from '../result.ts';
import { exceeds } from './json-shape.ts';

// A prefecture's roster has 20,000 departments of 8 values, the longest questionnaire 12,000 items of about 40: 640,000 values in one pack.
const BOUNDS = { depth: 40, values: 700_000 };

/** Parses JSON within {@link BOUNDS}. `not-json`: it exceeds them or is not JSON. */
export function parseJson(text: string): Result<unknown, { kind: 'not-json' }> {
  if (exceeds(BOUNDS, text)) return fail({ kind: 'not-json' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}
