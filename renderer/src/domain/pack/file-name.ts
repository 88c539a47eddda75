import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { findDepartment } from '../inspection/roster.ts';
import type { PackPayload } from './payload.ts';

/** 「自己点検_R08_点検パック_第1版.tenken」, with code and name of the department where the pack is for one. */
export function packFileName({
  inspection,
  department,
  revision,
}: Pick<PackPayload, 'inspection' | 'department' | 'revision'>): string {
  const year = `R${String(reiwaYear(inspection.fiscalYear)).padStart(2, '0')}`;
  const named = department === null ? undefined : findDepartment(inspection.roster, department.code);
  const whose = named === undefined ? [] : [named.code, named.name];
  return fileNameOf(['自己点検', year, ...whose, '点検パック', `第${revision}版`], '.tenken');
}
