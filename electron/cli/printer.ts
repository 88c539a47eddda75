import { spelledOut } from '#domain/exchange/hidden-text.ts';

/**
 * Where a command writes: results to stdout, faults and hints to stderr. Each text is one line, whatever is in it: names and answers come from files
 * of others, and could otherwise add lines of their own or give commands to the terminal.
 */
export interface Output {
  result(...lines: string[]): void;
  fault(...lines: string[]): void;
  /** A result for other programs. */
  json(value: unknown): void;
}

type Write = (text: string) => unknown;

/** Prints by `result` and `fault`, which take the text as it is. */
export function printer(result: Write, fault: Write): Output {
  return {
    result: (...lines) => void result(asLines(lines)),
    fault: (...lines) => void fault(asLines(lines)),
    json: (value) => void result(`${JSON.stringify(value, null, 2).split('\n').map(spelledOut).join('\n')}\n`),
  };
}

// A long run of blanks breaks a line where the terminal ends, and what follows looks like a line of its own.
const GAPS = /(?<=\S)[\s\u115F\u1160\u2800\u3164\uFFA0]{2,}/gu;

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${spelledOut(line).replaceAll(GAPS, ' ')}\n`).join('');
}
