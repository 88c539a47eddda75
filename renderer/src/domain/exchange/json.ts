import { fail, ok, type Result } from '../outcome.ts';
import { nestsDeeperThan } from './nesting.ts';

const MAX_DEPTH = 40;

/** Parses JSON of reasonable depth. Anything else is `not-json`. */
export function parseJson(text: string): Result<unknown, { kind: 'not-json' }> {
  if (nestsDeeperThan(MAX_DEPTH, text)) return fail({ kind: 'not-json' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}
