/** A fault in an author's file. `line` counts from 1. `message` is Japanese and ready to be shown. */
export interface Fault {
  file: string;
  line: number;
  message: string;
}

/** A fault as one line for terminal and build output. */
export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}
