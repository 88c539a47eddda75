import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { ReturnPayload } from './payload.ts';

const KIND_NAMES: Record<ReturnPayload['kind'], string> = { 'sent-back': '差戻し', improvement: '改善指示' };

/** 「自己点検_R08_031_市民課_差戻し_第1版.tenken」; the revision is that of the response it answers. */
export function returnFileName(
  inspection: Pick<Inspection, 'fiscalYear'>,
  { department, kind, response }: ReturnPayload,
): string {
  const year = `R${String(reiwaYear(inspection.fiscalYear)).padStart(2, '0')}`;
  return fileNameOf(
    ['自己点検', year, department.code, department.name, KIND_NAMES[kind], `第${response.revision}版`],
    '.tenken',
  );
}
