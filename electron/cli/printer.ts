import { spelledOut } from '#domain/exchange/hidden-text.ts';

/**
 * Where a command writes: results to stdout, faults and hints to stderr. Each text stays on one line. Names and answers
 * come from other people's files and could otherwise add lines or control the terminal.
 */
export interface Output {
  result(...lines: string[]): void;
  fault(...lines: string[]): void;
  /** A result for other programs. */
  json(value: unknown): void;
}

type Write = (text: string) => unknown;

/** Prints through `result` and `fault`, which write text as it is. */
export function printer(result: Write, fault: Write): Output {
  return {
    result: (...lines) => void result(asLines(lines)),
    fault: (...lines) => void fault(asLines(lines)),
    json: (value) => void result(`${JSON.stringify(value, null, 2).split('\n').map(spelledOut).join('\n')}\n`),
  };
}

// Long runs of blanks would wrap at the terminal's edge, and what follows would look like a separate line.
const GAPS = /(?<=\S)[\s\u115F\u1160\u2800\u3164\uFFA0]{2,}/gu;

function asLines(lines: readonly string[]): string {
  return lines.map((line) => `${spelledOut(line).replaceAll(GAPS, ' ')}\n`).join('');
}
