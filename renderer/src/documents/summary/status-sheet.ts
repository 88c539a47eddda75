import type { CitySummary } from '#domain/aggregation/summary.ts';
import { instantLabel, tokyoDay } from '#domain/calendar.ts';
import { isLate, isOverdue } from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import type { Sheet } from '../xlsx.ts';
import { DEPARTMENT_COLUMNS, departmentCells } from './department-cells.ts';

const STATE_LABELS: Record<DepartmentStatus['state'], string> = {
  missing: '未提出',
  received: '受領',
  accepted: '受理',
  'sent-back': '差戻し中',
  conflict: '競合',
  excluded: '対象外',
};

/**
 * 提出状況: the status of every department, in roster order. `at` is the instant of writing. For a closing, lateness is
 * judged by the day of closing.
 */
export function statusSheet({ inspection, statuses, basis }: CitySummary, at: string): Sheet {
  const today = tokyoDay(basis.kind === 'closing' ? basis.closedAt : at);
  const lateness = (status: DepartmentStatus) => {
    if (isLate(inspection, status)) return '期限後に受領';
    return isOverdue(inspection, status, today) ? '期限を過ぎて未提出' : '';
  };
  const rows = statuses.map((status) => {
    const { department, state, counting, resubmitted } = status;
    return [
      ...departmentCells(department),
      department.bodies.join('・'),
      STATE_LABELS[state],
      lateness(status),
      resubmitted ? '再提出' : '',
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
      { heading: '執行機関', width: 24 },
      { heading: '状態', width: 10 },
      { heading: '期限後', width: 20 },
      { heading: '再提出', width: 10 },
      { heading: '対象外の理由', width: 40 },
      { heading: '版', width: 6, format: 'integer' },
      { heading: '受領日時', width: 24 },
      { heading: '照合コード', width: 28 },
    ],
    rows,
    frozenColumns: 2,
  };
}
