import { implementationRate, rateText } from '#domain/aggregation/counts.ts';
import { groupLabel } from '#domain/aggregation/axes.ts';
import { fiscalYearLabel } from '#domain/calendar.ts';
import { leftOutForWording } from '#domain/years/comparable-items.ts';
import { gotWorse, standsOnFew, type YearComparison } from '#domain/years/comparison.ts';
import type { ComparedFigure } from '#domain/years/compared-figures.ts';
import { pointsText } from '#domain/years/difference.ts';
import { words } from '#domain/words/words.ja.ts';
import { countText, plainFraction, SMALL } from './figures.ts';
import { noteBlock, tableBlock, textBlock, type Block, type PaperTable } from './paper.ts';

/** The maximum number of worsened items in the list. */
const MOST_LISTED = 10;

/** 前年度との比較 over what is comparable only, with counts of what was left out. Names no department. */
export function yearBlocks(comparison: YearComparison, lead: string): Block[] {
  const { now, chapters, total, items } = comparison;
  const worse = gotWorse(items).slice(0, MOST_LISTED);
  const lines = [
    ...chapters.map(({ group, figure }) => [groupLabel(now.questionnaire, 'chapter', group, {}), figure] as const),
    ['全体', total] as const,
  ];
  return [
    textBlock(lead),
    tableBlock(comparedTable('章別の比較（比べられる項目と所属だけ）', words.answer.chapter, comparison, lines, true)),
    ...(worse.length === 0
      ? []
      : [
          tableBlock(
            comparedTable(
              '実施率が下がった項目（差の大きい順）',
              words.answer.item,
              comparison,
              worse.map(({ item, figure }) => [`${item.id}　${item.text}`, figure] as const),
              false,
            ),
          ),
        ]),
    ...leftOutLines(comparison).map(noteBlock),
  ];
}

function comparedTable(
  caption: string,
  heading: string,
  { now, past }: YearComparison,
  lines: readonly (readonly [string, ComparedFigure])[],
  summed: boolean,
): PaperTable {
  return {
    caption,
    summed,
    columns: [
      { heading, share: 38 },
      { heading: fiscalYearLabel(past.inspection.fiscalYear), share: 11, number: true },
      { heading: '○ / ○△×', share: 14, number: true },
      { heading: fiscalYearLabel(now.inspection.fiscalYear), share: 11, number: true },
      { heading: '○ / ○△×', share: 14, number: true },
      { heading: '差（ポイント）', share: 12, number: true },
    ],
    rows: lines.map(([label, figure]) => {
      const [rateThen, rateNow] = [implementationRate(figure.past), implementationRate(figure.now)];
      const few = standsOnFew(figure, 'several') ? SMALL : '';
      return [
        label,
        rateText(rateThen),
        plainFraction(rateThen),
        rateText(rateNow),
        `${plainFraction(rateNow)}${few}`,
        pointsText(rateNow, rateThen),
      ];
    }),
  };
}

/** The counts of what was not compared. */
function leftOutLines({ itemPairs, leftOut }: YearComparison): string[] {
  const counts = [
    ['比べなかった所属', leftOut.departments.length, '所属'],
    ['文言が変わり、比べると決めていない項目', leftOutForWording(itemPairs).length, '項目'],
    ['新しい項目', itemPairs.added.length, '項目'],
    ['なくなった項目', itemPairs.withdrawn.length, '項目'],
    ['一部の所属に新しく当てはまった項目', leftOut.newlyApplicable.length, '項目'],
    ['一部の所属に当てはまらなくなった項目', leftOut.noLongerApplicable.length, '項目'],
  ] as const;
  const named = counts
    .filter(([, count]) => count > 0)
    .map(([name, count, unit]) => `${name} ${countText(count)}${unit}`);
  return named.length === 0 ? [] : [`比べなかったもの：${named.join('、')}。`];
}
