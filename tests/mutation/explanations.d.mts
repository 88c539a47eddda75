export interface Change {
  file: string;
  original: string;
  replacement: string;
}
export interface Explanation {
  file: string;
  originals: string[];
  replacements: string[] | null;
}
export function explanationsIn(markdown: string): Explanation[];
export function explains(explanation: Explanation, change: Change): boolean;
export function rowOf(change: Change): string;
