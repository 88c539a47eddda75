import { applicableCount, implementationRate, type Counts, type Rate } from '#domain/aggregation/counts.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Column } from '../xlsx.ts';

/** Shown for a rate whose denominator is 0: never 0 % or 100 %. */
export const NO_RATE = '－';

/** The rate as a fraction for the spreadsheet, or － when the denominator is 0. */
export function rateCell(rate: Rate): number | string {
  return rate.denominator === 0 ? NO_RATE : rate.numerator / rate.denominator;
}

/** The headings for {@link countCells}, with the questionnaire's symbols. */
export function countColumns(questionnaire: Questionnaire): Column[] {
  const heading = (text: string): Column => ({ heading: text, width: 10, format: 'integer' });
  return [
    { heading: words.figure.implementation, width: 10, format: 'percent', heat: true },
    heading(symbolOf(questionnaire, 'yes')),
    heading(symbolOf(questionnaire, 'partial')),
    heading(symbolOf(questionnaire, 'no')),
    heading(symbolOf(questionnaire, 'na')),
    heading(words.answer.unanswered),
    heading(words.figure.confirmed),
    heading('適用項目数'),
  ];
}

/** 実施率 and the counts behind it. */
export function countCells(counts: Counts): (number | string)[] {
  const { yes, partial, no, na, unanswered, confirmedYes } = counts;
  return [
    rateCell(implementationRate(counts)),
    yes,
    partial,
    no,
    na,
    unanswered,
    confirmedYes,
    applicableCount(counts),
  ];
}

export function symbolOf(questionnaire: Questionnaire, status: Status): string {
  return questionnaire.scale.find((step) => step.status === status)?.symbol ?? status;
}

export function methodLabel(questionnaire: Questionnaire, method: string | null): string {
  return questionnaire.checkMethods.find((each) => each.id === method)?.label ?? '';
}

export function actionKindLabel(questionnaire: Questionnaire, kind: string): string {
  return questionnaire.actionKinds.find((each) => each.id === kind)?.label ?? kind;
}

export function chapterTitle(questionnaire: Questionnaire, chapter: string): string {
  return questionnaire.chapters.find((each) => each.id === chapter)?.title ?? chapter;
}
