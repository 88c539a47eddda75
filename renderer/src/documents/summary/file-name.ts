import { markedFileName } from '#domain/exchange/marked-file-name.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';

/** 「取扱注意_自己点検_R08_集計.xlsx」; `label` says what is in it. */
export function summaryFileName(
  { fiscalYear }: Pick<Inspection, 'fiscalYear'>,
  label: string,
  ending: '.xlsx' | '.csv',
): string {
  return markedFileName(fiscalYear, [label], ending);
}
