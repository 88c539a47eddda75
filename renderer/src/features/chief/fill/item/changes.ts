import type { Action, ActionProgress, Answer, Evidence } from '#domain/answers/answer.ts';
import { edit } from '#domain/answers/commands.ts';

export const BLANK_EVIDENCE: Evidence = { document: '', number: '', place: '' };

/** Changes the action; without one nothing changes. */
export function changedAction(answer: Answer, change: (action: Action) => Action): Answer {
  return answer.action === null ? answer : edit(answer, { action: change(answer.action) });
}

/** Types into one part of the action. */
export function withAction(answer: Answer, part: Partial<Action>): Answer {
  return changedAction(answer, (action) => ({ ...action, ...part }));
}

/** Reports on an earlier action; a note needs a state first, so without one nothing changes. */
export function withProgress(answer: Answer, part: Partial<ActionProgress>): Answer {
  const state = part.state ?? answer.progress?.state;
  if (state === undefined) return answer;
  return edit(answer, { progress: { note: '', ...answer.progress, ...part, state } });
}

/** Types into one part of a piece of evidence; the list grows as far as needed. */
export function withEvidence(answer: Answer, index: number, part: Partial<Evidence>): Answer {
  return edit(answer, { evidence: replaced(answer.evidence, index, BLANK_EVIDENCE, (each) => ({ ...each, ...part })) });
}

/** The place for another document: the first piece of evidence that names none yet, else one after the last. */
export function freeEvidence(evidence: readonly Evidence[]): number {
  const free = evidence.findIndex((each) => each.document.trim() === '');
  return free === -1 ? evidence.length : free;
}

/** Types into one cell of the rows; `columns` is how many cells a row has. */
export function withCell(answer: Answer, index: number, column: number, columns: number, text: string): Answer {
  const blank = Array.from({ length: columns }, () => '');
  return edit(answer, { rows: replaced(answer.rows, index, blank, (row) => row.with(column, text)) });
}

/** Adds an empty row. The first one is on the screen before it is stored, so without rows there are two afterwards. */
export function withBlankRow(answer: Answer, columns: number): Answer {
  const last = Math.max(answer.rows.length, 1);
  return withCell(answer, last, 0, columns, '');
}

/** The list with the entry at `index` changed, grown with blank entries as far as needed. */
function replaced<T>(list: readonly T[], index: number, blank: T, change: (entry: T) => T): T[] {
  const grown = [...list, ...Array.from({ length: Math.max(0, index + 1 - list.length) }, () => blank)];
  return grown.map((entry, at) => (at === index ? change(entry) : entry));
}
