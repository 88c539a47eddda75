/** The possible decisions about a candidate: 見直す, 運用で対応, 現状維持, 継続検討. */
export const REVIEW_DECISIONS = ['revise', 'operate', 'keep', 'continue'] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/**
 * One decision: its reason, its note on the risk, the day on which it was taken (ISO), and who recorded it when
 * (instant in UTC). Entries are never changed; a later one supersedes the earlier ones.
 */
export interface ReviewEntry {
  decision: ReviewDecision;
  reason: string;
  riskNote: string;
  decidedOn: string;
  by: string;
  at: string;
}

/** A change of circumstances that calls for a review although no figure does (policy 8). */
export interface Occasion {
  text: string;
  by: string;
  at: string;
}

/** The item or clause that a review is about. */
export interface Subject {
  kind: 'item' | 'clause';
  id: string;
}

/** What the officer recorded about one subject. Both lists are append-only, oldest first. */
export interface PolicyReview {
  inspection: string;
  /** {@link subjectKey} of the subject. */
  subject: string;
  occasions: Occasion[];
  entries: ReviewEntry[];
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

/** The decision in force; null when there is none. */
export function standingEntry({ entries }: Pick<PolicyReview, 'entries'>): ReviewEntry | null {
  return entries.at(-1) ?? null;
}
