import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import { RETURN_FILE, type ReturnPayload } from './return-payload.ts';

const KIND_NAMES: Record<ReturnPayload['kind'], string> = { 'sent-back': '差戻し', improvement: '改善指示' };

/** The folder for several returns, with the day of writing (ISO): 「自己点検_R08_通知_2026-11-22」. */
export function returnFolderName({ fiscalYear }: Pick<Inspection, 'fiscalYear'>, day: string): string {
  return fileNameOf(['自己点検', yearOf(fiscalYear), '通知', day], '');
}

/** 「自己点検_R08_031_市民課_差戻し_第1版.tenken」, with the revision of the answered response. */
export function returnFileName(
  inspection: Pick<Inspection, 'fiscalYear'>,
  { department, kind, response }: ReturnPayload,
): string {
  return fileNameOf(
    [
      '自己点検',
      yearOf(inspection.fiscalYear),
      department.code,
      department.name,
      KIND_NAMES[kind],
      `第${response.revision}版`,
    ],
    RETURN_FILE.ending,
  );
}

function yearOf(fiscalYear: number): string {
  return `R${String(reiwaYear(fiscalYear)).padStart(2, '0')}`;
}
