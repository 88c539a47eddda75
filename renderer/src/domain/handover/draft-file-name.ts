import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import { DRAFT_FILE, type DraftPayload } from './draft-payload.ts';

/** 「自己点検_R08_031_市民課_下書き_第1版.tenken」. */
export function draftFileName(
  inspection: Pick<Inspection, 'fiscalYear'>,
  { department, response }: Pick<DraftPayload, 'department' | 'response'>,
): string {
  const year = `R${String(reiwaYear(inspection.fiscalYear)).padStart(2, '0')}`;
  return fileNameOf(
    ['自己点検', year, department.code, department.name, '下書き', `第${response.revision}版`],
    DRAFT_FILE.ending,
  );
}
