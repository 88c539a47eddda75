import { rateText } from '#domain/aggregation/counts.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { dayLabel, fiscalYearLabel, instantLabel } from '#domain/calendar.ts';
import { basisText } from '#domain/closing/basis.ts';
import { MARKING } from '#domain/exchange/marked-file-name.ts';
import type { FindingFigures } from '#domain/findings/figures.ts';
import { riskLevel, type RiskScale } from '#domain/findings/risk.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Sheet } from '../xlsx.ts';

/**
 * The opening lines of the officer's workbooks: inspection, basis of the figures, time of writing (`at`, instant in
 * UTC).
 */
export function headLines({ questionnaire, inspection, basis }: CitySummary, at: string): [string, string][] {
  return [
    ['取扱い', `${MARKING}。市の弱点が分かる資料です。必要な人だけで使ってください。`],
    ['点検', `${inspection.title}（${fiscalYearLabel(inspection.fiscalYear)}）`],
    ['点検票', `${questionnaire.title} ${questionnaire.version}版`],
    ['数字の基準', basisText(basis, at)],
    [words.inspection.issuedAt, instantLabel(at)],
  ];
}

/** Explains the figures about findings, with their values. `today` is an ISO day in Asia/Tokyo. */
export function findingLines(figures: FindingFigures, scale: RiskScale, today: string): [string, string][] {
  const { completion, byState } = figures;
  return [
    [
      words.figure.completion,
      `${rateText(completion)}（${completion.numerator} / ${completion.denominator}）　完了と解消 ÷（未着手＋対応中＋完了＋解消）。受容と対象外は分母に入れません。`,
    ],
    [words.finding.states.accepted, `${byState.accepted}件。対策をとらずにリスクを受け入れると決めたものです。`],
    [words.finding.states.resolved, `${byState.resolved}件。後の版で○になったものです。`],
    [
      words.finding.states.lapsed,
      `${byState.lapsed}件。後の版で△でも×でもなくなったもの（該当なし、未回答、適用されない項目）です。`,
    ],
    [words.finding.overdue, `${figures.overdue}件。${dayLabel(today)}より前が期限で、未着手か対応中のものです。`],
    [
      words.finding.risk,
      '起こりやすさ × 損失です。「案」は、項目の主な脅威、重点かどうか、△か×かから置いた仮の値です。',
    ],
    ['リスクの表', riskTable(scale)],
    ['リスクの案', `${figures.unconfirmed}件。まだ確定していない、未着手か対応中のものです。`],
  ];
}

/** 「低い×小さい＝低、…」: the level of every pair of steps. */
function riskTable(scale: RiskScale): string {
  return scale.likelihood
    .flatMap((likelihood, row) =>
      scale.loss.map((loss, column) => {
        const level = riskLevel(scale, { likelihood: row + 1, loss: column + 1 });
        return `${likelihood}×${loss}＝${scale.levels[level]?.label ?? ''}`;
      }),
    )
    .join('、');
}

export function definitionSheet(rows: [string, string][]): Sheet {
  return {
    name: '定義',
    columns: [
      { heading: '用語', width: 18 },
      { heading: '意味', width: 90 },
    ],
    rows,
    frozenColumns: 0,
  };
}
