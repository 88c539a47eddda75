import type { AnswerLine } from './answer-lines.ts';

/** One column of 回答一覧. Text stays text in the workbook, numbers are numbers. */
export interface AnswerColumn {
  heading: string;
  width: number;
  of(line: AnswerLine): string | number;
}
