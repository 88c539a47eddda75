import { reiwaYear } from '../calendar.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import type { Inspection } from '../inspection/inspection.ts';
import { findDepartment } from '../inspection/roster.ts';
import { PACK_FILE } from './pack-payload.ts';

interface NamedPack {
  inspection: Inspection;
  /** The department that the pack is for; null: for all. */
  department: { code: string } | null;
  revision: number;
}

/** 「自己点検_R08_配布ファイル_第1版.tenken」; a pack for one department also has its code and name. */
export function packFileName({ inspection, department, revision }: NamedPack): string {
  const named = department === null ? undefined : findDepartment(inspection.roster, department.code);
  const whose = named === undefined ? [] : [named.code, named.name];
  return fileNameOf(['自己点検', yearOf(inspection), ...whose, '配布ファイル', `第${revision}版`], PACK_FILE.ending);
}

/** 「自己点検_R08_配布ファイル_第1版」, the folder for the packs of one revision. */
export function packFolderName({ inspection, revision }: Omit<NamedPack, 'department'>): string {
  return fileNameOf(['自己点検', yearOf(inspection), '配布ファイル', `第${revision}版`], '');
}

function yearOf({ fiscalYear }: Inspection): string {
  return `R${String(reiwaYear(fiscalYear)).padStart(2, '0')}`;
}
