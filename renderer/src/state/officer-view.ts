import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Axis } from '#domain/aggregation/axes.ts';

/** The entry of a filter that lets everything through. */
export const ALL = 'all';
/** The entry of the filter by state that lets the departments through which the figures are made of. */
export const COUNTED = 'counted';

export const MATRIX_ORDERS = ['roster', 'lowest', 'highest'] as const;
export const FINDING_ORDERS = ['department', 'item', 'due'] as const;

/** What the 集計表 was asked. `parent`, `chapter` and `state` let everything through with `ALL`. */
export interface MatrixQuestion {
  axis: Axis;
  parent: string;
  chapter: string;
  state: string;
  order: (typeof MATRIX_ORDERS)[number];
}

/** Which items 項目別 shows. */
export interface RankingFilters {
  chapter: string;
  priority: string;
}

/** Which 未実施事項 are shown. */
export interface FindingFilters {
  parent: string;
  chapter: string;
  status: string;
  priority: string;
  kind: string;
  due: string;
}

/** What the security officer has asked to see and was told: it lasts as long as the window, so that it is still there on coming back from a department. */
export interface OfficerView {
  matrix: MatrixQuestion;
  ranking: RankingFilters;
  findings: FindingFilters;
  findingOrder: (typeof FINDING_ORDERS)[number];
  /** The person was told that exported files have no seal. */
  warnedOfPlaintext: boolean;
}

export type OfficerViewStore = StoreApi<OfficerView>;

export const FIRST_OFFICER_VIEW: OfficerView = {
  matrix: { axis: 'chapter', parent: ALL, chapter: ALL, state: COUNTED, order: 'roster' },
  ranking: { chapter: ALL, priority: ALL },
  findings: { parent: ALL, chapter: ALL, status: ALL, priority: ALL, kind: ALL, due: ALL },
  findingOrder: 'department',
  warnedOfPlaintext: false,
};

export function createOfficerViewStore(): OfficerViewStore {
  return createStore<OfficerView>(() => FIRST_OFFICER_VIEW);
}
