import {
  confirmedRate,
  implementationRate,
  noCounts,
  notApplicableRate,
  rateText,
  type Rate,
} from '#domain/aggregation/counts.ts';
import { groupFigures, type GroupFigure } from '#domain/aggregation/group-figures.ts';
import { groupLabel } from '#domain/aggregation/axes.ts';
import { matrixOf, type Matrix, type MatrixRow } from '#domain/aggregation/matrix.ts';
import { LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { dayLabel, fiscalYearLabel, instantLabel } from '#domain/calendar.ts';
import { basisText } from '#domain/closing/basis.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { words } from '#domain/words/words.ja.ts';
import { actionKindLabel, symbolOf } from '../summary/cells.ts';
import { fractionText, medianText, SMALL_NOTE } from './figures.ts';
import { noteBlock, numbered, tableBlock, textBlock, type Block, type Paper, type PaperTable } from './paper.ts';

/** The officer's remark to one department, besides the words to all. `item` is '' for a remark about the whole. */
export interface FeedbackRemark {
  item: string;
  text: string;
}

/** The city's figures for comparison on every sheet, computed once. */
export interface FeedbackCity {
  summary: CitySummary;
  matrix: Matrix;
  chapters: GroupFigure[];
  total: GroupFigure;
}

export function feedbackCity(summary: CitySummary): FeedbackCity {
  const matrix = matrixOf(summary.questionnaire, summary.tallies, 'chapter');
  const { columns, total } = groupFigures(matrix, 'implementation');
  return { summary, matrix, chapters: columns, total };
}

/**
 * The content of one department's sheet. `records` may contain findings of other departments, which are left out. `at`
 * is the instant of writing.
 */
export interface FeedbackSources {
  city: FeedbackCity;
  records: readonly FindingRecord[];
  remarks: readonly FeedbackRemark[];
  words: string;
  at: string;
}

/**
 * フィードバック票 of one counted department: its own results beside the city's figures, and nothing about any other
 * department.
 */
export function feedbackSheet(
  { city, records, remarks, words: wordsToAll, at }: FeedbackSources,
  row: MatrixRow,
): Paper {
  const { summary } = city;
  const { inspection } = summary;
  const { department } = row;
  const year = fiscalYearLabel(inspection.fiscalYear);
  const title = `${year}　情報セキュリティ自己点検　フィードバック票`;
  const own = records.filter((record) => record.department.code === department.code);
  return {
    marking: MARKING,
    title,
    running: `${department.name}　${title}`,
    head: [
      [words.department.department, `${department.name}（${department.code}）`],
      ['点検', inspection.title],
      [words.figure.basis, basisText(summary.basis, at)],
      ['作成', instantLabel(at)],
    ],
    parts: numbered([
      { title: '情報担当課から', blocks: remarkBlocks(wordsToAll, remarks) },
      { title: '実施の状況', blocks: rateBlocks(city, row) },
      { title: '△と×の項目と改善', blocks: findingBlocks(summary, own) },
    ]),
  };
}

function remarkBlocks(toAll: string, remarks: readonly FeedbackRemark[]): Block[] {
  const whole = remarks.filter(({ item }) => item === '').map(({ text }) => textBlock(text));
  const items = remarks.filter(({ item }) => item !== '');
  if (items.length === 0) return [textBlock(toAll), ...whole];
  return [
    textBlock(toAll),
    ...whole,
    tableBlock({
      caption: '項目についてのお知らせ',
      columns: [
        { heading: '項目', share: 12 },
        { heading: '内容', share: 88 },
      ],
      rows: items.map(({ item, text }) => [item, text]),
    }),
  ];
}

function rateBlocks(city: FeedbackCity, row: MatrixRow): Block[] {
  const { counts, departments } = city.total;
  const line = (name: string, own: Rate, all: Rate) => [
    name,
    rateText(own),
    fractionText(own),
    departments < LEAST_DEPARTMENTS ? '－' : rateText(all),
  ];
  return [
    tableBlock({
      caption: '主な率',
      columns: [
        { heading: '率', share: 40 },
        { heading: '貴所属', share: 18, number: true },
        { heading: '分子 / 分母', share: 22, number: true },
        { heading: '全庁', share: 20, number: true },
      ],
      rows: [
        line(words.figure.implementation, implementationRate(row.total), implementationRate(counts)),
        line('うち確認済みの○', confirmedRate(row.total), confirmedRate(counts)),
        line(words.figure.notApplicable, notApplicableRate(row.total), notApplicableRate(counts)),
      ],
    }),
    tableBlock(chapterTable(city, row)),
    noteBlock(
      `実施率＝○ ÷（○＋△＋×）。－と未回答は分母に入れません。全庁の率は全所属の件数を足して割った率、中央値は所属の率を並べた真ん中の値です。他の所属が分からないように、答えた所属が${LEAST_DEPARTMENTS}より少ないところには全庁の数字を書きません。`,
    ),
    noteBlock(SMALL_NOTE),
  ];
}

function chapterTable(
  { summary: { questionnaire }, matrix, chapters, total }: FeedbackCity,
  row: MatrixRow,
): PaperTable {
  const cells = (own: Rate, figure: GroupFigure | undefined) => [
    rateText(own),
    fractionText(own),
    figure === undefined || figure.departments < LEAST_DEPARTMENTS ? '－' : medianText(figure.spread),
    figure === undefined || figure.departments < LEAST_DEPARTMENTS ? '－' : rateText(figure.rate),
  ];
  return {
    caption: '章別の実施率',
    columns: [
      { heading: words.answer.chapter, share: 40 },
      { heading: '貴所属', share: 14, number: true },
      { heading: '○ / ○△×', share: 18, number: true },
      { heading: '所属の中央値', share: 14, number: true },
      { heading: '全庁', share: 14, number: true },
    ],
    rows: [
      ...matrix.columns.map((chapter, index) => [
        groupLabel(questionnaire, 'chapter', chapter, {}),
        ...cells(implementationRate(row.cells[index] ?? noCounts()), chapters[index]),
      ]),
      ['全体', ...cells(implementationRate(row.total), total)],
    ],
    summed: true,
  };
}

function findingBlocks({ questionnaire }: CitySummary, own: readonly FindingRecord[]): Block[] {
  if (own.length === 0) return [textBlock('△と×の項目はありません。')];
  return [
    tableBlock({
      caption: '△と×の項目',
      columns: [
        { heading: '項目', share: 9 },
        { heading: '点検項目と状況', share: 41 },
        { heading: words.answer.answer, share: 7 },
        { heading: words.answer.parts.action, share: 31 },
        { heading: '対応', share: 12 },
      ],
      rows: own.map(({ item, answer, kind, owner, due, state }) => [
        item.priority === 'focus' ? `${item.id}\n${questionnaire.priorities.focus.label}` : item.id,
        lines(item.text, answer?.comment ?? ''),
        answer === null ? '' : symbolOf(questionnaire, answer.status),
        lines(
          kind === '' ? '' : actionKindLabel(questionnaire, kind),
          answer?.action?.what ?? '',
          owner === '' ? '' : `担当：${owner}`,
          due === '' ? '' : `期限：${dueText(due)}`,
        ),
        words.finding.states[state],
      ]),
    }),
    noteBlock('「解消」は、後の版で○になったものです。「対象外」は、後の版で該当なしなどになったものです。'),
  ];
}

/** A due day in 和暦. Other text is kept as the department wrote it. */
function dueText(due: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(due) ? dayLabel(due) : due;
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
