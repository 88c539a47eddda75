import type { Agreement } from '#domain/sampling/agreement.ts';
import { words } from '#domain/words/words.ja.ts';
import type { ReviewRow } from '../policy-review/review-rows.ts';
import { countText, rateAndFraction } from './figures.ts';
import { noteBlock, tableBlock, textBlock, type Block } from './paper.ts';
import type { FindingSource } from './sources.ts';

/** 未実施と改善. */
export function findingBlocks({ figures, scale }: FindingSource, lead: string): Block[] {
  const states = Object.entries(figures.byState) as [keyof typeof figures.byState, number][];
  const levels = scale.levels.map(({ label }, level) => [label, countText(figures.openByLevel[level] ?? 0)]);
  return [
    textBlock(lead),
    tableBlock({
      caption: '△と×の対応の状態',
      columns: [
        { heading: '状態', share: 70 },
        { heading: '件数', share: 30, number: true },
      ],
      rows: [
        ...states.map(([state, count]) => [words.finding.states[state], countText(count)]),
        [`うち${words.finding.overdue}`, countText(figures.overdue)],
      ],
    }),
    noteBlock(
      `改善完了率は${rateAndFraction(figures.completion)}です。完了と解消（後の版で○になったもの）を、未着手・対応中・完了・解消の合計で割りました。受容と対象外は分母に入れません。`,
    ),
    tableBlock({
      caption: '未着手と対応中のリスク',
      columns: [
        { heading: words.finding.risk, share: 70 },
        { heading: '件数', share: 30, number: true },
      ],
      rows: levels.toReversed(),
    }),
    noteBlock(`リスクのうち${countText(figures.unconfirmed)}件は、情報担当課がまだ確定していない案です。`),
  ];
}

/** 抽出確認. */
export function samplingBlocks({ rate, unsure, open }: Agreement, lead: string): Block[] {
  return [
    textBlock(lead),
    noteBlock(
      `一致率は${rateAndFraction(rate)}です。一致 ÷（一致＋不一致）で、確認できなかった${countText(unsure)}件と、まだ確かめていない${countText(open)}件は分母に入れません。`,
    ),
  ];
}

/** 基本方針の見直し候補. With masked departments, leaves out all free text. */
export function reviewBlocks(rows: readonly ReviewRow[], masked: boolean, lead: string): Block[] {
  if (rows.length === 0) return [textBlock(lead)];
  const reason = (row: ReviewRow) => [row.reason, row.decidedOn].filter(Boolean).join('　');
  return [
    textBlock(lead),
    tableBlock({
      caption: words.policyReview.candidates,
      columns: [
        { heading: words.policyReview.subject, share: 13 },
        { heading: '見出し', share: masked ? 50 : 24 },
        ...(masked ? [] : [{ heading: words.policyReview.evidence, share: 28 }]),
        { heading: words.finding.risk, share: 14 },
        { heading: words.policyReview.decision, share: masked ? 22 : 8 },
        ...(masked ? [] : [{ heading: '理由', share: 13 }]),
      ],
      rows: rows.map((row) => [
        row.subject,
        row.title,
        ...(masked ? [] : [row.evidence.join('\n')]),
        row.risk,
        row.decision === '' ? '未定' : row.decision,
        ...(masked ? [] : [reason(row)]),
      ]),
    }),
  ];
}
