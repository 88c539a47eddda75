import type { Command } from '../../electron/cli/command.ts';
import { dispatch } from '../../electron/cli/dispatch.ts';
import { printer } from '../../electron/cli/printer.ts';

/** What a run of `tenken` ended with and what it printed. */
export interface Ran {
  code: number;
  result: string;
  fault: string;
}

/** `tenken` with some of its commands, printing as on a terminal. */
export function commandLine(...commands: readonly Command[]): (...args: string[]) => Promise<Ran> {
  return async (...args) => {
    const printed = { result: '', fault: '' };
    const output = printer(
      (text) => (printed.result += text),
      (text) => (printed.fault += text),
    );
    const code = await dispatch(commands, args, output);
    return { code, ...printed };
  };
}
