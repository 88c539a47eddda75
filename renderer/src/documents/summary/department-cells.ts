import type { Department } from '#domain/inspection/roster.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Column } from '../xlsx.ts';

/** The headings for {@link departmentCells}. */
export const DEPARTMENT_COLUMNS: readonly Column[] = [
  { heading: '所属コード', width: 11 },
  { heading: words.department.department, width: 24 },
  { heading: words.department.parent, width: 18 },
];

/** The cells that identify a row's department. */
export function departmentCells({ code, name, parent }: Department): string[] {
  return [code, name, parent ?? ''];
}
