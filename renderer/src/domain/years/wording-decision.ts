/**
 * The officer's decision whether an item with different wordings in two inspections may be compared. Valid for exactly
 * these wordings (`now` and `past` are item digests). `by` decided it at `at` (instant in UTC).
 */
export interface WordingDecision {
  inspection: string;
  earlier: string;
  item: string;
  now: string;
  past: string;
  comparable: boolean;
  by: string;
  at: string;
}
