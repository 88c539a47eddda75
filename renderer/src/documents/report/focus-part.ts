import { implementationRate, noCounts, rateText, type Counts } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { compareRates } from '#domain/aggregation/spread.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { itemsOf, type Item } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import { symbolOf } from '../summary/cells.ts';
import { fractionText } from './figures.ts';
import { noteBlock, tableBlock, textBlock, type Block } from './paper.ts';

/** The maximum number of items in the list. The workbook has all of them. */
const MOST_LISTED = 15;

interface OpenItem {
  item: Item;
  counts: Counts;
  /** The number of departments that answered ○, △ or ×. */
  measured: number;
}

/** 重点 items with at least one △ or ×, sorted by the number of departments concerned, descending. */
export function openFocusItems({ questionnaire, tallies }: CitySummary): OpenItem[] {
  const { columns, columnTotals, rows } = matrixOf(questionnaire, tallies, 'item');
  const position = new Map(columns.map((column, index) => [column, index]));
  const open = itemsOf(questionnaire).flatMap((item): OpenItem[] => {
    const index = position.get(item.id) ?? -1;
    const counts = columnTotals[index] ?? noCounts();
    if (item.priority !== 'focus' || counts.partial + counts.no === 0) return [];
    const measured = rows.filter(({ cells }) => implementationRate(cells[index] ?? noCounts()).denominator > 0).length;
    return [{ item, counts, measured }];
  });
  return open.sort(
    (a, b) => openOf(b) - openOf(a) || compareRates(implementationRate(a.counts), implementationRate(b.counts)),
  );
}

/** The number of departments that answered △ or ×. */
export function openOf({ counts }: Pick<OpenItem, 'counts'>): number {
  return counts.partial + counts.no;
}

/** 重点項目の未実施. */
export function focusBlocks(summary: CitySummary, lead: string): Block[] {
  const { questionnaire } = summary;
  const open = openFocusItems(summary);
  const blocks: Block[] = [textBlock(lead)];
  if (open.length === 0) return blocks;
  const symbol = (status: 'partial' | 'no') => symbolOf(questionnaire, status);
  const listed = open.slice(0, MOST_LISTED);
  blocks.push(
    tableBlock({
      caption: `△または×のある${questionnaire.priorities.focus.label}項目（所属の多い順）`,
      columns: [
        { heading: '項目', share: 9 },
        { heading: words.answer.item, share: 52 },
        { heading: words.figure.implementation, share: 11, number: true },
        { heading: '○ / ○△×', share: 14, number: true },
        { heading: `${symbol('partial')}の所属`, share: 7, number: true },
        { heading: `${symbol('no')}の所属`, share: 7, number: true },
      ],
      rows: listed.map(({ item, counts, measured }) => [
        item.id,
        item.text,
        rateText(implementationRate(counts)),
        fractionText(implementationRate(counts), measured),
        String(counts.partial),
        String(counts.no),
      ]),
    }),
  );
  if (open.length > listed.length)
    blocks.push(noteBlock(`ほか${open.length - listed.length}項目は、集計のExcelの「項目別」にあります。`));
  return blocks;
}
