import { reiwaYear, tokyoDay } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Department } from '../inspection/roster.ts';
import { DRAFT_FILE } from './draft-payload.ts';

/**
 * 「自己点検_R08_031_市民課_作業ファイル_20261123.tenken」. The name contains the day (Asia/Tokyo), so that a file chosen on another
 * day never overwrites an earlier one.
 */
export function workingFileName(
  inspection: Pick<Inspection, 'fiscalYear'>,
  { code, name }: Pick<Department, 'code' | 'name'>,
  now: string,
): string {
  const year = `R${String(reiwaYear(inspection.fiscalYear)).padStart(2, '0')}`;
  const day = tokyoDay(now).replaceAll('-', '');
  return fileNameOf(['自己点検', year, code, name, '作業ファイル', day], DRAFT_FILE.ending);
}
