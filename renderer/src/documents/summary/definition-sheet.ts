import { percentOf, type Rate } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { fiscalYearLabel, instantLabel } from '#domain/calendar.ts';
import { basisText } from '#domain/closing/basis.ts';
import { otherEditions } from '#domain/collection/editions.ts';
import { submissionRate } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Sheet } from '../xlsx.ts';
import { NO_RATE } from './cells.ts';
import { maskingLines } from './masking-lines.ts';

const STATUS_LINES: readonly [string, string][] = [
  [
    '期限後',
    '所属の回答を最初に受け付けた日が、提出の期限より後のものです。未提出は、数字の時点で期限を過ぎているかを見ます。',
  ],
  [words.standing.resubmitted, '今のファイルが、最初の版でないか、差戻しの後に受け付けたものです。'],
];

/** 定義: the basis of the figures and how they are counted. `at` is the instant of writing. */
export function definitionSheet(summary: CitySummary, at: string): Sheet {
  const { questionnaire, inspection, statuses } = summary;
  const handedIn = submissionRate(inspection, statuses);
  const lines: [string, string][] = [
    ['取扱い', `${MARKING}。市の弱点が分かる資料です。必要な人だけで使ってください。`],
    ['点検', `${inspection.title}（${fiscalYearLabel(inspection.fiscalYear)}）`],
    ['点検票', `${questionnaire.title} ${questionnaire.version}版`],
    [words.inspection.issuedAt, instantLabel(at)],
    ...basisLines(summary, at),
    ...maskingLines(summary.masking),
    [words.figure.submission, `${counted(handedIn)}　受領した所属 ÷ 対象の所属`],
    ...(summary.masking === undefined ? STATUS_LINES : []),
    [words.figure.implementation, '○ ÷（○＋△＋×）。－と未回答は分母に入れません。分母が0のときは「－」です。'],
    [words.figure.confirmed, '確認方法が「未確認」でない○の数です。'],
    [words.answer.unanswered, '適用される項目のうち、回答のないものです。'],
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

/** The basis of the figures. A closing also has the digest that identifies it. */
function basisLines(summary: CitySummary, at: string): [string, string][] {
  const { basis } = summary;
  const lines: [string, string][] = [[words.figure.basis, basisText(basis, at)]];
  if (basis.kind === 'closing')
    lines.push([words.figure.closingDigest, `${verificationCode(basis.digest)}（${basis.digest}）`]);
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
