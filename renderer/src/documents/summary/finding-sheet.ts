import type { CitySummary } from '#domain/aggregation/summary.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Sheet } from '../xlsx.ts';
import { actionKindLabel, chapterTitle, methodLabel, symbolOf } from './cells.ts';
import { DEPARTMENT_COLUMNS, departmentCells } from './department-cells.ts';

/** 未実施一覧: every △ and × with the department's comment and plan. */
export function findingSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const rows = findingsOf(questionnaire, tallies).map(({ department, item, answer }) => [
    ...departmentCells(department),
    item.id,
    chapterTitle(questionnaire, item.chapter),
    questionnaire.priorities[item.priority].label,
    item.text,
    symbolOf(questionnaire, answer.status),
    methodLabel(questionnaire, answer.method),
    answer.comment,
    answer.action === null ? '' : actionKindLabel(questionnaire, answer.action.kind),
    answer.action?.what ?? '',
    answer.action?.post ?? '',
    answer.action?.due ?? '',
  ]);
  const headings = [
    '項目番号',
    words.answer.chapter,
    words.answer.priority,
    words.answer.item,
    words.answer.answer,
    words.answer.parts.method,
    words.answer.parts.comment,
    '改善計画：進め方',
    '改善計画：何をするか',
    '改善計画：担当する職',
    '改善計画：期限',
  ];
  const widths = [11, 20, 8, 50, 8, 10, 40, 18, 40, 22, 16];
  return {
    name: '未実施一覧',
    columns: [...DEPARTMENT_COLUMNS, ...headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 }))],
    rows,
    frozenColumns: 2,
  };
}
