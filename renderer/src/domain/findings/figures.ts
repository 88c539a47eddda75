import type { Rate } from '../aggregation/counts.ts';
import { exhausted } from '../result.ts';
import { BUDGET, REQUEST, setsRuleAside } from './action-kinds.ts';
import type { FindingRecord } from './record.ts';
import { riskLevel, type RiskScale } from './risk.ts';

/**
 * Lists of findings that the officer works through separately. `requests` go to 情報担当課, `budget` holds budget requests,
 * `aside` exceptions and acceptances.
 */
export const FINDING_LISTS = ['all', 'overdue', 'requests', 'budget', 'aside'] as const;
export type FindingList = (typeof FINDING_LISTS)[number];

type State = Pick<FindingRecord, 'state'>;

/** True when work on the finding remains. */
export function isOpen({ state }: State): boolean {
  return state === 'not-started' || state === 'underway';
}

/**
 * True when the finding is open and its due day is before `today` (ISO days in Asia/Tokyo). A finding due today is not
 * overdue.
 */
export function isOverdue(record: State & Pick<FindingRecord, 'due'>, today: string): boolean {
  return isOpen(record) && record.due !== '' && record.due < today;
}

/**
 * Whether a finding belongs to a list. Every list but `all` holds only open findings; `aside` also keeps accepted ones.
 */
export function isListed(record: FindingRecord, list: FindingList, today: string): boolean {
  switch (list) {
    case 'all':
      return true;
    case 'overdue':
      return isOverdue(record, today);
    case 'requests':
      return isOpen(record) && record.kind === REQUEST;
    case 'budget':
      return isOpen(record) && record.kind === BUDGET;
    case 'aside':
      return record.state === 'accepted' || (isOpen(record) && setsRuleAside(record.kind));
    default:
      return exhausted(list);
  }
}

/**
 * 改善完了率 = closed ÷ all actions: (完了 + 解消) ÷ (未着手 + 対応中 + 完了 + 解消). An accepted finding is not improved, and a lapsed
 * one no longer can be. Both leave the denominator and are counted beside it, like － in 実施率.
 */
export function completionRate(records: readonly State[]): Rate {
  const closed = records.filter(({ state }) => state === 'done' || state === 'resolved').length;
  return { numerator: closed, denominator: closed + records.filter(isOpen).length };
}

/** The city's findings in numbers. `openByLevel` counts open findings by risk level, lowest first. */
export interface FindingFigures {
  byState: Record<FindingRecord['state'], number>;
  completion: Rate;
  overdue: number;
  openByLevel: number[];
  /** Open findings whose risk is only proposed (案). */
  unconfirmed: number;
}

export function findingFigures(records: readonly FindingRecord[], scale: RiskScale, today: string): FindingFigures {
  const byState = { 'not-started': 0, underway: 0, done: 0, accepted: 0, resolved: 0, lapsed: 0 };
  const openByLevel = scale.levels.map(() => 0);
  for (const { state } of records) byState[state] += 1;
  const open = records.filter(isOpen);
  for (const { risk } of open) {
    const level = riskLevel(scale, risk);
    openByLevel[level] = (openByLevel[level] ?? 0) + 1;
  }
  return {
    byState,
    completion: completionRate(records),
    overdue: records.filter((record) => isOverdue(record, today)).length,
    openByLevel,
    unconfirmed: open.filter(({ riskConfirmed }) => !riskConfirmed).length,
  };
}
