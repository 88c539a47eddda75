/** Something wrong in an author's file. `line` counts from 1; `message` is Japanese and made to be shown as it is. */
export interface Fault {
  file: string;
  line: number;
  message: string;
}

/** One line for a terminal or a build's output: file, line and what is wrong. */
export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}
