import {
  confirmedRate,
  implementationRate,
  notApplicableRate,
  rateText,
  responseRate,
  type Rate,
} from '#domain/aggregation/counts.ts';
import { groupFigures } from '#domain/aggregation/group-figures.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { tokyoDay, dayLabel } from '#domain/calendar.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { acceptanceRate, submissionRate } from '#domain/collection/status.ts';
import { words } from '#domain/words/words.ja.ts';
import { medianText, plainFraction, rangeText } from './figures.ts';
import { noteBlock, tableBlock, textBlock, type Block, type PaperTable } from './paper.ts';
import type { ReportSources } from './sources.ts';

/** 概要: a table of the city's rates, and their basis. */
export function overviewBlocks(sources: ReportSources, lead: string): Block[] {
  const { summary } = sources;
  const { total } = groupFigures(matrixOf(summary.questionnaire, summary.tallies, 'chapter'), 'implementation');
  const { counts, spread } = total;
  const named = summary.masking === undefined;
  return [
    textBlock(lead),
    tableBlock(rateTable(sources, counts)),
    noteBlock(
      `集計に入れたのは${summary.tallies.length}所属の最新の版です。所属別の実施率の中央値は${medianText(spread)}、範囲は${rangeText(spread)}です。`,
    ),
    ...(named ? missing(sources) : []),
  ];
}

function rateTable(
  { summary, findings, sampling }: ReportSources,
  counts: Parameters<typeof implementationRate>[0],
): PaperTable {
  const { inspection, statuses } = summary;
  const line = (name: string, rate: Rate, meaning: string) => [name, rateText(rate), plainFraction(rate), meaning];
  return {
    caption: '主な率',
    columns: [
      { heading: '率', share: 18 },
      { heading: '値', share: 12, number: true },
      { heading: '分子 / 分母', share: 20, number: true },
      { heading: '計算のしかた', share: 50 },
    ],
    rows: [
      line(words.figure.submission, submissionRate(inspection, statuses), '受領した所属 ÷ 対象の所属'),
      line(words.figure.acceptance, acceptanceRate(inspection, statuses), '受理した所属 ÷ 対象の所属'),
      line(words.figure.response, responseRate(counts), '回答した項目 ÷ 適用される項目'),
      line(words.figure.implementation, implementationRate(counts), '○ ÷（○＋△＋×）'),
      line('うち確認済みの○', confirmedRate(counts), '未確認でない○ ÷（○＋△＋×）'),
      line(words.figure.notApplicable, notApplicableRate(counts), '－ ÷ 適用される項目'),
      ...(findings === null
        ? []
        : [line(words.figure.completion, findings.figures.completion, '完了と解消 ÷（未着手＋対応中＋完了＋解消）')]),
      ...(sampling === null ? [] : [line('抽出確認の一致率', sampling.rate, '一致 ÷（一致＋不一致）')]),
    ],
  };
}

/** The departments that have not handed in; empty when all have. */
function missing({ summary: { statuses } }: ReportSources): Block[] {
  const named = (state: string) =>
    statuses.filter((each) => each.state === state).map(({ department }) => department.name);
  const lines = [
    [words.standing.missing, named('missing')],
    [words.standing['sent-back'], named('sent-back')],
    ['競合（どのファイルを使うか決まっていない）', named('conflict')],
  ] as const;
  return lines.flatMap(([state, names]) =>
    names.length === 0 ? [] : [noteBlock(`${state}（${names.length}所属）：${names.join('、')}`)],
  );
}

/** The rows that identify the basis of the figures: closing, its digest, ledger hash. */
export function basisRows({ summary, ledger }: ReportSources): [string, string][] {
  const { basis } = summary;
  const head = ledger.seq === 0 ? '記録がありません。' : `${ledger.seq}行目まで　${ledger.hash}`;
  if (basis.kind === 'now')
    return [
      [words.figure.closing, '締めていない途中の数字です。この後に受け付けたファイルで変わります。'],
      ['受付簿のハッシュ', head],
    ];
  return [
    [words.figure.closing, `第${basis.number}回締め　${dayLabel(tokyoDay(basis.closedAt))}現在`],
    [words.figure.closingDigest, `${verificationCode(basis.digest)}　${basis.digest}`],
    ['受付簿のハッシュ', head],
  ];
}
