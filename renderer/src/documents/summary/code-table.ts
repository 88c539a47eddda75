import type { CitySummary } from '#domain/aggregation/summary.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { csvBytes } from '../csv.ts';
import { UNANSWERED } from './answer-columns.ts';

/** コード表: the meanings of the codes in 回答一覧, by column heading. */
export function codeTableCsv({ questionnaire }: CitySummary): Uint8Array<ArrayBuffer> {
  const { scale, checkMethods, actionKinds, chapters, policy, tiers, cia, priorities, roles } = questionnaire;
  const entries = (column: string, labels: readonly (readonly [string, string])[]) =>
    labels.map(([code, label]) => [column, code, label]);
  return csvBytes(
    ['列', 'コード', '意味'],
    [
      ...entries('回答コード', [
        ...scale.map(({ status, symbol, label }) => [status, `${symbol} ${label}`] as const),
        ['unanswered', UNANSWERED],
      ]),
      ...entries(
        '確認方法コード',
        checkMethods.map(({ id, label }) => [id, label]),
      ),
      ...entries(
        '進め方コード',
        actionKinds.map(({ id, label }) => [id, label]),
      ),
      ...entries(
        '章コード',
        chapters.map(({ id, title }) => [id, title]),
      ),
      ...entries(
        words.axis.names.mainClause,
        policy.clauses.map(({ id, heading }) => [id, heading]),
      ),
      ...entries(
        '脅威コード',
        policy.threats.map(({ id, label }) => [id, label]),
      ),
      ...entries('領域コード', Object.entries(tiers)),
      ...entries('性質コード', Object.entries(cia)),
      ...entries(
        '区分コード',
        Object.entries(priorities).map(([id, { label }]) => [id, label]),
      ),
      ...entries('回答する人コード', Object.entries(roles)),
      ...entries(
        '項目番号',
        itemsOf(questionnaire).map(({ id, text }) => [id, text]),
      ),
    ],
  );
}
