import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

export type Edition = 'desktop' | 'browser';

/** The requested edition. `auto`: the desktop app if it can be started. */
export interface StartOptions {
  edition: Edition | 'auto';
}

/** Parses the arguments after `npm start --`. */
export function startOptionsOf(args: readonly string[]): Result<StartOptions, { kind: 'usage' }> {
  if (args.length === 0) return ok({ edition: 'auto' });
  const joined = args.join('=');
  if (joined === '--edition=desktop') return ok({ edition: 'desktop' });
  if (joined === '--edition=browser') return ok({ edition: 'browser' });
  return fail({ kind: 'usage' });
}
