/**
 * What the officer decided about an item whose wording differs between two inspections: whether its answers may be compared. It holds for exactly
 * these two wordings (`now` and `past` are item digests), and says who decided it when (instant in UTC).
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
