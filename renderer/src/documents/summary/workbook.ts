import { implementationRate, noCounts, percentOf, type Rate } from '#domain/aggregation/counts.ts';
import { findingsOf } from '#domain/findings/finding.ts';
import { matrixOf, type MatrixRow } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { fiscalYearLabel, instantLabel } from '#domain/calendar.ts';
import { basisText } from '#domain/closing/basis.ts';
import { otherEditions } from '#domain/collection/editions.ts';
import { submissionRate, type DepartmentStatus } from '#domain/collection/status.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { maskingLines } from './masking-lines.ts';
import { workbookBytes, type Cell, type Column, type Sheet } from '../xlsx.ts';
import {
  actionKindLabel,
  chapterTitle,
  countCells,
  countColumns,
  methodLabel,
  NO_RATE,
  rateCell,
  symbolOf,
} from './cells.ts';

/** The officer's workbook: 集計表, 項目別, 未実施一覧, 提出状況 and 定義, without 提出状況 where names were taken out. `at` is the instant it is written. */
export function summaryWorkbook(summary: CitySummary, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    matrixSheet(summary),
    itemSheet(summary),
    findingSheet(summary),
    // When what was received, in which revision and for which 執行機関 would tell who is who.
    ...(summary.masking === undefined ? [statusSheet(summary)] : []),
    definitionSheet(summary, at),
  ];
  return workbookBytes(sheets, MARKING);
}

const departmentColumns: Column[] = [
  { heading: '所属コード', width: 11 },
  { heading: '所属', width: 24 },
  { heading: '部', width: 18 },
];

function departmentCells(row: { department: DepartmentStatus['department'] }): Cell[] {
  return [row.department.code, row.department.name, row.department.parent ?? ''];
}

function matrixSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const matrix = matrixOf(questionnaire, tallies, 'chapter');
  const chapterColumns = matrix.columns.map((chapter): Column => ({
    heading: `${chapterTitle(questionnaire, chapter)} 実施率`,
    width: 12,
    format: 'percent',
    heat: true,
  }));
  const rates = (cells: MatrixRow['cells']) => cells.map((cell) => rateCell(implementationRate(cell)));
  return {
    name: '集計表',
    columns: [...departmentColumns, ...countColumns(questionnaire), ...chapterColumns],
    rows: [
      ...matrix.rows.map((row) => [...departmentCells(row), ...countCells(row.total), ...rates(row.cells)]),
      ['', '全体', '', ...countCells(matrix.total), ...rates(matrix.columnTotals)],
    ],
    frozenColumns: 2,
  };
}

function itemSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const matrix = matrixOf(questionnaire, tallies, 'item');
  const rows = itemsOf(questionnaire).map((item) => {
    const counts = matrix.columnTotals[matrix.columns.indexOf(item.id)] ?? noCounts();
    return [
      item.id,
      chapterTitle(questionnaire, item.chapter),
      item.clauses.join('・'),
      questionnaire.priorities[item.priority].label,
      item.text,
      ...countCells(counts),
    ];
  });
  return {
    name: '項目別',
    columns: [
      { heading: '項目番号', width: 11 },
      { heading: '章', width: 20 },
      { heading: '項', width: 16 },
      { heading: '区分', width: 8 },
      { heading: '点検項目', width: 60 },
      ...countColumns(questionnaire),
    ],
    rows,
    frozenColumns: 1,
  };
}

function findingSheet({ questionnaire, tallies }: CitySummary): Sheet {
  const rows = findingsOf(questionnaire, tallies).map(({ department, item, answer }) => [
    department.code,
    department.name,
    department.parent ?? '',
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
    '章',
    '区分',
    '点検項目',
    '回答',
    '確認方法',
    '状況',
    '改善計画：進め方',
    '改善計画：何をするか',
    '改善計画：担当する職',
    '改善計画：期限',
  ];
  const widths = [11, 20, 8, 50, 8, 10, 40, 18, 40, 22, 16];
  return {
    name: '未実施一覧',
    columns: [...departmentColumns, ...headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 }))],
    rows,
    frozenColumns: 2,
  };
}

const STATE_LABELS: Record<DepartmentStatus['state'], string> = {
  missing: '未提出',
  received: '受領',
  accepted: '受理',
  'sent-back': '差戻し中',
  conflict: '競合',
  excluded: '対象外',
};

function statusSheet({ statuses }: CitySummary): Sheet {
  const rows = statuses.map(({ department, state, counting }) => [
    department.code,
    department.name,
    department.parent ?? '',
    department.bodies.join('・'),
    STATE_LABELS[state],
    department.excluded ?? '',
    counting?.payload.response.revision ?? null,
    counting === null ? '' : instantLabel(counting.importedAt),
    counting === null ? '' : verificationCode(counting.digest),
  ]);
  return {
    name: '提出状況',
    columns: [
      ...departmentColumns,
      { heading: '執行機関', width: 24 },
      { heading: '状態', width: 10 },
      { heading: '対象外の理由', width: 40 },
      { heading: '版', width: 6, format: 'integer' },
      { heading: '受領日時', width: 24 },
      { heading: '照合コード', width: 28 },
    ],
    rows,
    frozenColumns: 2,
  };
}

function definitionSheet(summary: CitySummary, at: string): Sheet {
  const { questionnaire, inspection, statuses } = summary;
  const handedIn = submissionRate(inspection, statuses);
  const lines: [string, string][] = [
    ['取扱い', `${MARKING}。市の弱点が分かる資料です。必要な人だけで使ってください。`],
    ['点検', `${inspection.title}（${fiscalYearLabel(inspection.fiscalYear)}）`],
    ['点検票', `${questionnaire.title} ${questionnaire.version}版`],
    ['作成日時', instantLabel(at)],
    ...basisLines(summary, at),
    ...maskingLines(summary.masking),
    ['提出率', `${counted(handedIn)}　受領した所属 ÷ 対象の所属`],
    ['実施率', '○ ÷（○＋△＋×）。－と未回答は分母に入れません。分母が0のときは「－」です。'],
    ['確認済みの○', '確認方法が「未確認」でない○の数です。'],
    ['未回答', '適用される項目のうち、回答のないものです。'],
    ['適用項目数', '所属の状況から適用される項目の数です。適用されない項目は、どの数にも入りません。'],
    ['全体', '所属の数を足し合わせてから割った率です。率の平均ではありません。'],
    ['集計の対象', '受領したファイルのうち、各所属の最も新しい版です。競合の決まっていない所属は入りません。'],
  ];
  return {
    name: '定義',
    columns: [
      { heading: '用語', width: 18 },
      { heading: '意味', width: 90 },
    ],
    rows: lines,
    frozenColumns: 0,
  };
}

/** What the figures are taken from; a closing with the digest by which it can be told from another. */
function basisLines(summary: CitySummary, at: string): [string, string][] {
  const { basis } = summary;
  const lines: [string, string][] = [['数字の時点', basisText(basis, at)]];
  if (basis.kind === 'closing') lines.push(['締めの照合値', `${verificationCode(basis.digest)}（${basis.digest}）`]);
  const others = otherEditions(summary);
  if (others.length > 0)
    lines.push([
      '点検票の版',
      `版の違う点検票で答えた所属が${others.length}所属あります。文の違う項目への回答は使わず、未回答として数えています。`,
    ]);
  return lines;
}

function counted(rate: Rate): string {
  const percent = percentOf(rate);
  return `${percent === null ? NO_RATE : `${percent.toFixed(1)}％`}（${rate.numerator} / ${rate.denominator}）`;
}
