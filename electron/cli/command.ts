import type { Output } from './printer.ts';

/** Exit codes every command uses. */
export const EXIT = { good: 0, faults: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One command of `tenken`. `usage` is its line after `tenken`, `summary` says in one sentence what it does. */
export interface Command {
  name: string;
  usage: string;
  summary: string;
  run(args: readonly string[], output: Output): ExitCode | Promise<ExitCode>;
}

/** Thrown by a command whose arguments cannot be understood; `message` is Japanese. The dispatcher adds the usage. */
export class UsageError extends Error {}
