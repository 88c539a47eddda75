import { reiwaYear } from '#domain/calendar.ts';
import { fileNameOf } from '#domain/exchange/file-name.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';

/** 「自己点検_R08_集計.xlsx」; `label` says what is in it. */
export function summaryFileName(
  { fiscalYear }: Pick<Inspection, 'fiscalYear'>,
  label: string,
  ending: '.xlsx' | '.csv',
): string {
  return fileNameOf(['自己点検', `R${String(reiwaYear(fiscalYear)).padStart(2, '0')}`, label], ending);
}
