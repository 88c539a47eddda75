import { fail, ok, type Result } from '../outcome.ts';
import { exceeds } from './json-shape.ts';

// Room for the largest content: a prefecture's roster has 20,000 departments with eight values each, the longest
// questionnaire 12,000 items with about forty.
const BOUNDS = { depth: 40, values: 1_000_000 };

/** Parses JSON within {@link BOUNDS}. `not-json`: it exceeds them or is not JSON. */
export function parseJson(text: string): Result<unknown, { kind: 'not-json' }> {
  if (exceeds(BOUNDS, text)) return fail({ kind: 'not-json' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}
