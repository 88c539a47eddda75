import { isOverdue } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { riskLevel, riskScore, type RiskScale } from '#domain/findings/risk.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { actionKindLabel, chapterTitle, methodLabel, symbolOf } from '../summary/cells.ts';
import type { Column } from '../xlsx.ts';
import { CONFIRMED, OVERDUE, PROPOSED, STATE_WORDS } from './words.ts';

/** The context for printing findings. `today` is an ISO day in Asia/Tokyo. */
export interface FindingPrint {
  questionnaire: Questionnaire;
  scale: RiskScale;
  today: string;
}

/** The headings for {@link findingCells}. */
export const FINDING_COLUMNS: readonly Column[] = [
  { heading: '所属コード', width: 11 },
  { heading: '所属', width: 24 },
  { heading: '部', width: 18 },
  { heading: '項目番号', width: 11 },
  { heading: '章', width: 20 },
  { heading: '区分', width: 8 },
  { heading: '点検項目', width: 50 },
  { heading: '回答', width: 8 },
  { heading: '確認方法', width: 10 },
  { heading: '状況', width: 40 },
  { heading: '進め方', width: 18 },
  { heading: '何をするか', width: 40 },
  { heading: '担当', width: 20 },
  { heading: '期限', width: 13 },
  { heading: '期限超過', width: 10 },
  { heading: '対応の状態', width: 12 },
  { heading: '起こりやすさ', width: 14 },
  { heading: '損失', width: 14 },
  { heading: 'リスク値', width: 10, format: 'integer' },
  { heading: 'リスク', width: 10 },
  { heading: 'リスクの確定', width: 12 },
  { heading: 'メモ', width: 40 },
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
    isOverdue(record, today) ? OVERDUE : '',
    STATE_WORDS[record.state],
    scale.likelihood[risk.likelihood - 1] ?? '',
    scale.loss[risk.loss - 1] ?? '',
    riskScore(risk),
    scale.levels[riskLevel(scale, risk)]?.label ?? '',
    record.riskConfirmed ? CONFIRMED : PROPOSED,
    record.note,
  ];
}
