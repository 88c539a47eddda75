import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Payload } from './result-payload.ts';
import { RESULT_FILE } from './read.ts';

/** 「自己点検_R08_031_市民課_提出_第1版.tenken」. */
export function resultFileName(inspection: Pick<Inspection, 'fiscalYear'>, payload: Payload): string {
  return nameOf(inspection, payload, '提出');
}

/** 「自己点検_R08_031_市民課_控え_第1版.tenken」. */
export function ownCopyFileName(inspection: Pick<Inspection, 'fiscalYear'>, payload: Payload): string {
  return nameOf(inspection, payload, '控え');
}

function nameOf(inspection: Pick<Inspection, 'fiscalYear'>, payload: Payload, purpose: string): string {
  const year = `R${String(reiwaYear(inspection.fiscalYear)).padStart(2, '0')}`;
  const { code, name } = payload.department;
  return fileNameOf(['自己点検', year, code, name, purpose, `第${payload.response.revision}版`], RESULT_FILE.ending);
}
