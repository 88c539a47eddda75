import { closingName, type Basis } from '#domain/closing/basis.ts';
import { markedFileName } from '#domain/exchange/marked-file-name.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';

/** 「取扱注意_自己点検_R08_集計.xlsx」, or 「取扱注意_自己点検_R08_集計_第1回締め.xlsx」 for a closing. `label` names the content. */
export function summaryFileName(
  { fiscalYear }: Pick<Inspection, 'fiscalYear'>,
  label: string,
  ending: '.xlsx' | '.csv' | '.docx' | '.pdf',
  basis: Basis,
): string {
  const of = basis.kind === 'closing' ? [closingName(basis.number)] : [];
  return markedFileName(fiscalYear, [label, ...of], ending);
}
