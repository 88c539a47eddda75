import { isOverdue } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { riskLevel, riskScore, type RiskScale } from '#domain/findings/risk.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { actionKindLabel, chapterTitle, methodLabel, symbolOf } from '../summary/cells.ts';
import type { Column } from '../xlsx.ts';

/** The context for printing findings. `today` is an ISO day in Asia/Tokyo. */
export interface FindingPrint {
  questionnaire: Questionnaire;
  scale: RiskScale;
  today: string;
}

/** The headings for {@link findingCells}. */
export const FINDING_COLUMNS: readonly Column[] = [
  { heading: '所属コード', width: 11 },
  { heading: words.department.department, width: 24 },
  { heading: words.department.parent, width: 18 },
  { heading: '項目番号', width: 11 },
  { heading: words.answer.chapter, width: 20 },
  { heading: words.answer.priority, width: 8 },
  { heading: words.answer.item, width: 50 },
  { heading: words.answer.answer, width: 8 },
  { heading: words.answer.parts.method, width: 10 },
  { heading: words.answer.parts.comment, width: 40 },
  { heading: words.action.kind, width: 18 },
  { heading: words.action.what, width: 40 },
  { heading: words.finding.owner, width: 20 },
  { heading: words.action.due, width: 13 },
  { heading: words.finding.overdue, width: 10 },
  { heading: words.finding.state, width: 12 },
  { heading: words.finding.likelihood, width: 14 },
  { heading: '損失', width: 14 },
  { heading: 'リスク値', width: 10, format: 'integer' },
  { heading: words.finding.risk, width: 10 },
  { heading: 'リスクの確定', width: 12 },
  { heading: words.finding.note, width: 40 },
];

/** One finding as a row. A closed finding shows its earlier answer. */
export function findingCells(
  { questionnaire, scale, today }: FindingPrint,
  record: FindingRecord,
): (string | number)[] {
  const { department, item, answer, risk } = record;
  return [
    department.code,
    department.name,
    department.parent ?? '',
    item.id,
    chapterTitle(questionnaire, item.chapter),
    questionnaire.priorities[item.priority].label,
    item.text,
    answer === null ? '' : symbolOf(questionnaire, answer.status),
    methodLabel(questionnaire, answer?.method ?? null),
    answer?.comment ?? '',
    record.kind === '' ? '' : actionKindLabel(questionnaire, record.kind),
    answer?.action?.what ?? '',
    record.owner,
    record.due,
    isOverdue(record, today) ? words.finding.overdue : '',
    words.finding.states[record.state],
    scale.likelihood[risk.likelihood - 1] ?? '',
    scale.loss[risk.loss - 1] ?? '',
    riskScore(risk),
    scale.levels[riskLevel(scale, risk)]?.label ?? '',
    record.riskConfirmed ? '確定' : words.finding.proposed,
    record.note,
  ];
}
