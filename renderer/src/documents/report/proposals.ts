import { confirmedRate, implementationRate } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { dayLabel, fiscalYearLabel, tokyoDay } from '#domain/calendar.ts';
import { acceptanceRate, submissionRate } from '#domain/collection/status.ts';
import type { ReportWording } from '#domain/report/report-text.ts';
import type { Agreement } from '#domain/sampling/agreement.ts';
import type { YearComparison } from '#domain/years/comparison.ts';
import { pointsText } from '#domain/years/difference.ts';
import type { ReviewRow } from '../policy-review/review-rows.ts';
import { countText, rateAndFraction } from './figures.ts';
import { openFocusItems, openOf } from './focus-part.ts';
import { lowestGroups } from './group-part.ts';
import type { FindingSource, ReportSources } from './sources.ts';

/** The generated wording, from the figures alone and without names of departments. */
export function proposedWording(sources: ReportSources): ReportWording {
  const { summary, findings, sampling, years, reviews } = sources;
  return {
    overview: overviewText(summary),
    chapters: groupText(summary, 'chapter', '章別の実施の状況は、次の表のとおりです。'),
    threats: groupText(summary, 'mainThreat', '各項目の主な脅威ごとにまとめた実施の状況です。'),
    tiers: groupText(summary, 'tier', 'ネットワークの領域ごとにまとめた実施の状況です。'),
    focus: focusText(summary),
    findings: findings === null ? '' : findingText(findings),
    sampling: sampling === null ? '' : samplingText(sampling),
    years: years === null ? '' : yearText(years),
    review: reviews === null ? '' : reviewText(reviews),
    ahead: aheadText(sources),
    feedback: feedbackText(summary),
  };
}

function overviewText({ questionnaire, inspection, statuses, tallies, basis }: CitySummary): string {
  const { total: counts } = matrixOf(questionnaire, tallies, 'chapter');
  const when =
    basis.kind === 'closing'
      ? `${dayLabel(tokyoDay(basis.closedAt))}に締めた結果を報告します。`
      : '締める前の途中の結果を報告します。';
  return [
    `${fiscalYearLabel(inspection.fiscalYear)}の情報セキュリティ自己点検について、${when}`,
    `提出率は${rateAndFraction(submissionRate(inspection, statuses))}、受理率は${rateAndFraction(acceptanceRate(inspection, statuses))}でした。`,
    `全体の実施率は${rateAndFraction(implementationRate(counts))}です。このうち、現物や記録などで確かめた○は${rateAndFraction(confirmedRate(counts))}です。`,
  ].join('');
}

function groupText(summary: CitySummary, axis: Parameters<typeof lowestGroups>[1], lead: string): string {
  return `${lead}${lowestGroups(summary, axis)}`;
}

function focusText(summary: CitySummary): string {
  const { label } = summary.questionnaire.priorities.focus;
  const open = openFocusItems(summary);
  const [first] = open;
  if (first === undefined) return `${label}項目に、△と×はありませんでした。`;
  return `${label}項目のうち、△または×のあるものは${open.length}項目です。最も多いのは${first.item.id}で、${openOf(first)}所属が△または×です。`;
}

function findingText({ figures }: FindingSource): string {
  const { byState, completion, overdue } = figures;
  const open = byState['not-started'] + byState.underway;
  const late = overdue === 0 ? '' : `このうち${countText(overdue)}件は期限を過ぎています。`;
  return `改善完了率は${rateAndFraction(completion)}です。未着手と対応中は合わせて${countText(open)}件です。${late}`;
}

function samplingText({ rate, differs, unsure, open }: Agreement): string {
  if (rate.denominator === 0 && unsure === 0)
    return `○と答えた項目から${countText(open)}件を抽出しました。確かめた結果は、まだありません。`;
  return `○と答えた項目を抽出し、情報担当課が確かめました。一致率は${rateAndFraction(rate)}で、一致しなかったものは${countText(differs)}件、確認できなかったものは${countText(unsure)}件です。`;
}

function yearText({ past, total, itemPairs }: YearComparison): string {
  const earlier = fiscalYearLabel(past.inspection.fiscalYear);
  const [rateThen, rateNow] = [implementationRate(total.past), implementationRate(total.now)];
  if (rateThen.denominator === 0 || rateNow.denominator === 0) return `${earlier}と比べられる結果はありませんでした。`;
  return `${earlier}と比べられる${itemPairs.comparable.length}項目に限ると、実施率は${rateAndFraction(rateThen)}から${rateAndFraction(rateNow)}になりました（差 ${pointsText(rateNow, rateThen)}ポイント）。`;
}

function reviewText(rows: readonly ReviewRow[]): string {
  if (rows.length === 0) return '基本方針の見直しの候補になる項と点検項目はありませんでした。';
  const undecided = rows.filter(({ decision }) => decision === '').length;
  return `基本方針の見直しの候補は${rows.length}件です。このうち${undecided}件は判断が決まっていません。`;
}

function aheadText({ findings, summary }: ReportSources): string {
  const { label } = summary.questionnaire.priorities.focus;
  const lines = [`${label}項目の△と×から順に、改善計画の期限までに終わるよう各所属へ働きかけます。`];
  if (findings !== null && findings.figures.overdue > 0)
    lines.push('期限を過ぎた改善計画は、所属に事情を聞き、期限と進め方を見直します。');
  lines.push('次年度の点検で、改善の結果を確かめます。');
  return lines.join('\n');
}

function feedbackText({ questionnaire, inspection }: CitySummary): string {
  const { label } = questionnaire.priorities.focus;
  const year = fiscalYearLabel(inspection.fiscalYear);
  return `${year}の情報セキュリティ自己点検へのご協力、ありがとうございました。結果をお返しします。△と×の項目は、${label}のものから改善を進めてください。`;
}
