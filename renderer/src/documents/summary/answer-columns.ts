import type { Condition } from '#domain/questionnaire/condition.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import type { AnswerColumn } from './answer-column.ts';
import { labels } from './labels.ts';
import { partColumns } from './part-columns.ts';
import { LIST_SEPARATOR } from './separators.ts';

/** Shown where a department gave no answer. */
export const UNANSWERED = '未回答';

/** 回答一覧 in words, for people. Workbook and CSV share these columns. */
export function answerColumns(questionnaire: Questionnaire): AnswerColumn[] {
  return [
    ...departmentColumns(),
    ...itemColumns(questionnaire),
    ...givenColumns(questionnaire),
    ...partColumns(questionnaire),
  ];
}

function departmentColumns(): AnswerColumn[] {
  return [
    { heading: '所属コード', width: 11, of: ({ tally }) => tally.department.code },
    { heading: '所属名', width: 24, of: ({ tally }) => tally.department.name },
    { heading: '部', width: 18, of: ({ tally }) => tally.department.parent ?? '' },
    { heading: '版', width: 6, of: ({ tally }) => tally.payload.response.revision },
  ];
}

function itemColumns(questionnaire: Questionnaire): AnswerColumn[] {
  const { chapters, policy, tiers, cia, priorities, roles } = questionnaire;
  const chapter = labels(chapters.map(({ id, title }) => [id, title]));
  const clause = labels(policy.clauses.map(({ id, heading }) => [id, heading]));
  const threat = labels(policy.threats.map(({ id, label }) => [id, label]));
  const applying = flagsThatApply(questionnaire);
  return [
    { heading: '項目番号', width: 11, of: ({ item }) => item.id },
    { heading: '点検項目', width: 50, of: ({ item }) => item.text },
    { heading: '章', width: 20, of: ({ item }) => chapter(item.chapter) },
    { heading: '主な項', width: 10, of: ({ item }) => item.clauses[0] ?? '' },
    { heading: '主な項の見出し', width: 24, of: ({ item }) => clause(item.clauses[0] ?? '') },
    { heading: '項', width: 16, of: ({ item }) => item.clauses.join(LIST_SEPARATOR) },
    { heading: '主な脅威', width: 20, of: ({ item }) => threat(item.mainThreat) },
    { heading: words.axis.names.kind, width: 20, of: ({ item }) => item.kind ?? '' },
    { heading: '領域', width: 20, of: ({ item }) => (item.tier === null ? '' : tiers[item.tier]) },
    { heading: '主な性質', width: 10, of: ({ item }) => cia[item.mainCia] },
    { heading: '区分', width: 8, of: ({ item }) => priorities[item.priority].label },
    { heading: '回答する人', width: 14, of: ({ item }) => roles[item.answeredBy] ?? item.answeredBy },
    { heading: '当てはまる所属の状況', width: 24, of: applying },
  ];
}

function givenColumns({ scale }: Questionnaire): AnswerColumn[] {
  const symbol = labels(scale.map((step) => [step.status, step.symbol]));
  const meaning = labels(scale.map((step) => [step.status, step.label]));
  return [
    { heading: '回答', width: 8, of: ({ status }) => (status === 'unanswered' ? UNANSWERED : symbol(status)) },
    { heading: '回答の意味', width: 16, of: ({ status }) => (status === 'unanswered' ? UNANSWERED : meaning(status)) },
  ];
}

/** 回答一覧 in codes, for programs. Codes stay the same when a city rewords its questionnaire. */
export const ANSWER_CODE_COLUMNS: readonly AnswerColumn[] = [
  { heading: '回答コード', width: 12, of: ({ status }) => status },
  { heading: '確認方法コード', width: 12, of: ({ answer }) => answer?.method ?? '' },
  { heading: '章コード', width: 12, of: ({ item }) => item.chapter },
  { heading: '脅威コード', width: 12, of: ({ item }) => item.mainThreat },
  { heading: '領域コード', width: 12, of: ({ item }) => item.tier ?? '' },
  { heading: '性質コード', width: 12, of: ({ item }) => item.mainCia },
  { heading: '区分コード', width: 12, of: ({ item }) => item.priority },
  { heading: '回答する人コード', width: 12, of: ({ item }) => item.answeredBy },
  { heading: '進め方コード', width: 12, of: ({ answer }) => answer?.action?.kind ?? '' },
];

/** The labels of the flags through which an item applies to the department; '' for an item that applies to everyone. */
function flagsThatApply(questionnaire: Questionnaire): AnswerColumn['of'] {
  const asked = questionnaire.flags.filter(({ setBy }) => setBy !== 'everyone');
  const namedBy = (item: Item) => {
    const named = flagsIn(item.appliesIf);
    return asked.filter(({ id }) => named.has(id));
  };
  const byItem = new Map(itemsOf(questionnaire).map((item) => [item.id, namedBy(item)]));
  return ({ item, flags }) =>
    (byItem.get(item.id) ?? [])
      .filter(({ id }) => flags.has(id))
      .map(({ label }) => label)
      .join(LIST_SEPARATOR);
}

function flagsIn(condition: Condition): Set<string> {
  switch (condition.kind) {
    case 'flag':
      return new Set([condition.flag]);
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((each) => [...flagsIn(each)]));
    case 'answer':
    case 'not':
      return new Set();
  }
}
