import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Tally } from '#domain/aggregation/outcomes.ts';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import type { HandedAnswer } from '#domain/result/payload.ts';
import { csvBytes } from '../csv.ts';

const HEADER = [
  '所属コード',
  '所属名',
  '部',
  '版',
  '項目番号',
  '章',
  '主な項',
  '項',
  '主な脅威',
  '系統',
  '主な性質',
  '区分',
  '回答する人',
  '回答',
  '確認方法',
  '状況',
  '該当なしの理由',
  '根拠資料',
  '一覧',
  '改善計画：進め方',
  '改善計画：何をするか',
  '改善計画：担当する職',
  '改善計画：期限',
] as const;

const LIST_SEPARATOR = ';';
const PART_SEPARATOR = ' / ';

/** The collection in long form: one row per department and applicable item, unanswered ones included. Codes are explained by {@link codeTableCsv}. */
export function longCsv({ questionnaire, tallies }: CitySummary): Uint8Array<ArrayBuffer> {
  const items = itemsOf(questionnaire);
  const rows = tallies.flatMap((tally) => {
    const answers = new Map(tally.payload.answers.map((answer) => [answer.item, answer]));
    return items.flatMap((item) => (tally.outcomes.has(item.id) ? [rowOf(tally, item, answers.get(item.id))] : []));
  });
  return csvBytes(HEADER, rows);
}

function rowOf(tally: Tally, item: Item, answer: HandedAnswer | undefined): (string | number)[] {
  const { department, payload, outcomes } = tally;
  return [
    department.code,
    department.name,
    department.parent ?? '',
    payload.response.revision,
    item.id,
    item.chapter,
    item.clauses[0] ?? '',
    item.clauses.join(LIST_SEPARATOR),
    item.mainThreat,
    item.tier ?? '',
    item.mainCia,
    item.priority,
    item.answeredBy,
    outcomes.get(item.id)?.status ?? '',
    answer?.method ?? '',
    answer?.comment ?? '',
    answer?.reason ?? '',
    (answer?.evidence ?? [])
      .map(({ document, number, place }) => [document, number, place].filter(Boolean).join(PART_SEPARATOR))
      .join(LIST_SEPARATOR),
    (answer?.rows ?? []).map((row) => row.join(PART_SEPARATOR)).join(LIST_SEPARATOR),
    answer?.action?.kind ?? '',
    answer?.action?.what ?? '',
    answer?.action?.post ?? '',
    answer?.action?.due ?? '',
  ];
}

/** コード表: what the codes of the long form mean. */
export function codeTableCsv({ questionnaire }: CitySummary): Uint8Array<ArrayBuffer> {
  const entries = (column: string, labels: Iterable<readonly [string, string]>) =>
    [...labels].map(([code, label]) => [column, code, label]);
  return csvBytes(
    ['列', 'コード', '意味'],
    [
      ...entries('回答', [
        ...questionnaire.scale.map((step) => [step.status, `${step.symbol} ${step.label}`] as const),
        ['unanswered', '未回答'],
      ]),
      ...entries(
        '確認方法',
        questionnaire.checkMethods.map(({ id, label }) => [id, label] as const),
      ),
      ...entries(
        '改善計画：進め方',
        questionnaire.actionKinds.map(({ id, label }) => [id, label] as const),
      ),
      ...entries(
        '章',
        questionnaire.chapters.map(({ id, title }) => [id, title] as const),
      ),
      ...entries(
        '主な項',
        questionnaire.policy.clauses.map(({ id, heading }) => [id, heading] as const),
      ),
      ...entries(
        '主な脅威',
        questionnaire.policy.threats.map(({ id, label }) => [id, label] as const),
      ),
      ...entries('系統', Object.entries(questionnaire.tiers)),
      ...entries('主な性質', Object.entries(questionnaire.cia)),
      ...entries(
        '区分',
        Object.entries(questionnaire.priorities).map(([id, { label }]) => [id, label] as const),
      ),
      ...entries('回答する人', Object.entries(questionnaire.roles)),
      ...entries(
        '項目番号',
        itemsOf(questionnaire).map(({ id, text }) => [id, text] as const),
      ),
    ],
  );
}
