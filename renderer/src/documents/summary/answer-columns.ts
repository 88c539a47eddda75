import type { Condition } from '#domain/questionnaire/condition.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerLine } from './answer-lines.ts';

/** One column of 回答一覧. In the workbook, text stays text and numbers are numbers. */
export interface AnswerColumn {
  heading: string;
  width: number;
  of(line: AnswerLine): string | number;
}

/** Shown where a department gave no answer. */
export const UNANSWERED = '未回答';

const LIST_SEPARATOR = ';';
const PART_SEPARATOR = ' / ';

/** 回答一覧 in words, for people. Workbook and CSV share these columns. */
export function answerColumns(questionnaire: Questionnaire): AnswerColumn[] {
  return [
    ...departmentColumns(),
    ...itemColumns(questionnaire),
    ...givenColumns(questionnaire),
    ...actionColumns(questionnaire),
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
    { heading: '系統', width: 20, of: ({ item }) => (item.tier === null ? '' : tiers[item.tier]) },
    { heading: '主な性質', width: 10, of: ({ item }) => cia[item.mainCia] },
    { heading: '区分', width: 8, of: ({ item }) => priorities[item.priority].label },
    { heading: '回答する人', width: 14, of: ({ item }) => roles[item.answeredBy] ?? item.answeredBy },
    { heading: '当てはまる所属の状況', width: 24, of: applying },
  ];
}

function givenColumns({ scale, checkMethods }: Questionnaire): AnswerColumn[] {
  const symbol = labels(scale.map((step) => [step.status, step.symbol]));
  const meaning = labels(scale.map((step) => [step.status, step.label]));
  const method = labels(checkMethods.map(({ id, label }) => [id, label]));
  return [
    { heading: '回答', width: 8, of: ({ status }) => (status === 'unanswered' ? UNANSWERED : symbol(status)) },
    { heading: '回答の意味', width: 16, of: ({ status }) => (status === 'unanswered' ? UNANSWERED : meaning(status)) },
    { heading: '確認方法', width: 10, of: ({ answer }) => method(answer?.method ?? '') },
    { heading: '状況', width: 40, of: ({ answer }) => answer?.comment ?? '' },
    { heading: '該当なしの理由', width: 30, of: ({ answer }) => answer?.reason ?? '' },
    {
      heading: '根拠資料',
      width: 40,
      of: ({ answer }) =>
        (answer?.evidence ?? [])
          .map(({ document, number, place }) => [document, number, place].filter(Boolean).join(PART_SEPARATOR))
          .join(LIST_SEPARATOR),
    },
    {
      heading: '一覧',
      width: 30,
      of: ({ answer }) => (answer?.rows ?? []).map((row) => row.join(PART_SEPARATOR)).join(LIST_SEPARATOR),
    },
  ];
}

function actionColumns({ actionKinds }: Questionnaire): AnswerColumn[] {
  const kind = labels(actionKinds.map(({ id, label }) => [id, label]));
  return [
    { heading: '改善計画：進め方', width: 18, of: ({ answer }) => kind(answer?.action?.kind ?? '') },
    { heading: '改善計画：何をするか', width: 40, of: ({ answer }) => answer?.action?.what ?? '' },
    { heading: '改善計画：担当する職', width: 22, of: ({ answer }) => answer?.action?.post ?? '' },
    { heading: '改善計画：期限', width: 16, of: ({ answer }) => answer?.action?.due ?? '' },
  ];
}

/** 回答一覧 in codes, for programs. Codes stay the same when a city rewords its questionnaire. */
export const ANSWER_CODE_COLUMNS: readonly AnswerColumn[] = [
  { heading: '回答コード', width: 12, of: ({ status }) => status },
  { heading: '確認方法コード', width: 12, of: ({ answer }) => answer?.method ?? '' },
  { heading: '章コード', width: 12, of: ({ item }) => item.chapter },
  { heading: '脅威コード', width: 12, of: ({ item }) => item.mainThreat },
  { heading: '系統コード', width: 12, of: ({ item }) => item.tier ?? '' },
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

/** Returns a lookup of labels by code. A code without a label stands for itself. */
function labels(entries: readonly (readonly [string, string])[]): (code: string) => string {
  const known = new Map(entries);
  return (code) => known.get(code) ?? code;
}
