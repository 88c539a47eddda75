import { reiwaYear } from '../calendar.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Payload } from './payload.ts';

// What Windows does not allow in a name.
const FORBIDDEN = new RegExp('[\\\\/:*?"<>|\\u0000-\\u001F]', 'g');

/** 「自己点検_R08_031_市民課_提出_第1版.tenken.json」. Readers never rely on it: the content decides. */
export function resultFileName(inspection: Pick<Inspection, 'fiscalYear'>, payload: Payload): string {
  const year = String(reiwaYear(inspection.fiscalYear)).padStart(2, '0');
  const { code, name } = payload.department;
  const parts = ['自己点検', `R${year}`, code, name, '提出', `第${payload.response.revision}版`];
  return `${parts.map((part) => part.replaceAll(FORBIDDEN, '＿')).join('_')}.tenken.json`;
}
