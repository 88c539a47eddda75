import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Axis } from '#domain/aggregation/axes.ts';
import type { FindingList } from '#domain/findings/figures.ts';
import type { Measure } from '#domain/aggregation/measures.ts';

/** The entry of a filter that lets everything through. */
export const ALL = 'all';
/** The entry of the filter by state that lets the departments through which the figures are made of. */
export const COUNTED = 'counted';

export const MATRIX_ORDERS = ['roster', 'lowest', 'highest'] as const;
export const FINDING_ORDERS = ['department', 'item', 'due', 'risk'] as const;

export const STATUS_GROUPINGS = ['none', 'parent', 'body'] as const;
export const STATUS_ORDERS = ['roster', 'newest', 'oldest'] as const;

/** What 提出状況 was asked. `parent`, `body` and `state` let everything through with `ALL`; '' stands for departments without a 部 or 執行機関. */
export interface StatusQuestion {
  grouping: (typeof STATUS_GROUPINGS)[number];
  parent: string;
  body: string;
  state: string;
  words: string;
  order: (typeof STATUS_ORDERS)[number];
}

/** What the 集計表 was asked. `parent`, `chapter` and `state` let everything through with `ALL`. */
export interface MatrixQuestion {
  axis: Axis;
  measure: Measure;
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

/** Which 未実施事項 of a list are shown. `level` is the index of a level of risk. */
export interface FindingFilters {
  parent: string;
  chapter: string;
  status: string;
  state: string;
  level: string;
}

/** Which candidates for review are shown: by rule, and by the decision that stands. */
export interface ReviewFilters {
  rule: string;
  decision: string;
}

/** What the security officer has asked to see. It lasts as long as the window, so that it is still there on coming back from a department. */
export interface OfficerView {
  /** The closing whose figures were asked for, by its inspection and number (null: those of now); null while nothing was asked for. */
  closing: { inspection: string; number: number | null } | null;
  status: StatusQuestion;
  matrix: MatrixQuestion;
  /** The 集計表 as shaded cells or as plain text. */
  matrixLook: 'heat' | 'plain';
  /** What the masked names of the departments are drawn from; null while the names are shown. */
  maskingSeed: string | null;
  ranking: RankingFilters;
  findingList: FindingList;
  findings: FindingFilters;
  findingOrder: (typeof FINDING_ORDERS)[number];
  review: ReviewFilters;
  /** Who records treatments and decisions, as they named themselves; null until they did. */
  recorder: string | null;
}

export type OfficerViewStore = StoreApi<OfficerView>;

export const FIRST_OFFICER_VIEW: OfficerView = {
  closing: null,
  status: { grouping: 'none', parent: ALL, body: ALL, state: ALL, words: '', order: 'roster' },
  matrix: { axis: 'chapter', measure: 'implementation', parent: ALL, chapter: ALL, state: COUNTED, order: 'roster' },
  matrixLook: 'heat',
  maskingSeed: null,
  ranking: { chapter: ALL, priority: ALL },
  findingList: 'all',
  findings: { parent: ALL, chapter: ALL, status: ALL, state: ALL, level: ALL },
  findingOrder: 'department',
  review: { rule: ALL, decision: ALL },
  recorder: null,
};

export function createOfficerViewStore(): OfficerViewStore {
  return createStore<OfficerView>(() => FIRST_OFFICER_VIEW);
}
