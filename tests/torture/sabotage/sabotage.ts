import type { Kind } from '../trial.ts';

/** A fault that is put into the program when it is built, to see whether the trials notice. */
export interface Sabotage {
  name: string;
  /** What is built with it. */
  target: 'renderer' | 'main';
  /** Path of the source below the project's root. */
  module: string;
  /** Text that stands in it exactly once, and what is built in its place. */
  find: string;
  put: string;
  /** The trial that has to notice, and in how many turns of chance. */
  kind: Kind;
  within: number;
}

/** For a fault that waits, the number of milliseconds behind it in brackets. */
export const PAUSE = '(ms: number) => new Promise((resolve) => setTimeout(resolve, ms))';
