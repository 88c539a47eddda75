import type { Output } from './printer.ts';

/** The exit codes of all commands. */
export const EXIT = { good: 0, faults: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command of `tenken`. `usage` follows `tenken` in the help, `summary` describes it in one sentence. */
export interface Command {
  name: string;
  usage: string;
  summary: string;
  run(args: readonly string[], output: Output): ExitCode | Promise<ExitCode>;
}

/** Thrown for arguments that a command does not understand. `message` is Japanese; the dispatcher appends the usage. */
export class UsageError extends Error {}
