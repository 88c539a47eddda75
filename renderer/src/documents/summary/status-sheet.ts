import type { CitySummary } from '#domain/aggregation/summary.ts';
import { instantLabel, tokyoDay } from '#domain/calendar.ts';
import { isLate, isOverdue } from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { words } from '#domain/words/words.ja.ts';
import type { Sheet } from '../xlsx.ts';
import { DEPARTMENT_COLUMNS, departmentCells } from './department-cells.ts';

/**
 * 提出状況: the status of every department, in roster order. `at` is the instant of writing. For a closing, lateness is
 * judged by the day of closing.
 */
export function statusSheet({ inspection, statuses, basis }: CitySummary, at: string): Sheet {
  const today = tokyoDay(basis.kind === 'closing' ? basis.closedAt : at);
  const lateness = (status: DepartmentStatus) => {
    if (isLate(inspection, status)) return words.standing.late;
    return isOverdue(inspection, status, today) ? words.standing.overdue : '';
  };
  const rows = statuses.map((status) => {
    const { department, state, counting, resubmitted } = status;
    return [
      ...departmentCells(department),
      department.bodies.join('・'),
      words.standing[state],
      lateness(status),
      resubmitted ? words.standing.resubmitted : '',
      department.excluded ?? '',
      counting?.payload.response.revision ?? null,
      counting === null ? '' : instantLabel(counting.importedAt),
      counting === null ? '' : verificationCode(counting.digest),
    ];
  });
  return {
    name: '提出状況',
    columns: [
      ...DEPARTMENT_COLUMNS,
      { heading: words.department.bodies, width: 24 },
      { heading: '状態', width: 10 },
      { heading: '期限後', width: 20 },
      { heading: words.standing.resubmitted, width: 10 },
      { heading: '対象外の理由', width: 40 },
      { heading: words.file.revision, width: 6, format: 'integer' },
      { heading: words.file.receivedAt, width: 24 },
      { heading: words.file.code, width: 28 },
    ],
    rows,
    frozenColumns: 2,
  };
}
