import type { Choice } from './answer.ts';
import { isAnswerPart, type AnswerPart, type PartValue } from './parts.ts';
import type { Watch } from './response-repository.ts';
import type { Person } from './response.ts';

/** One part of an answer, as it was before and as it was left. */
export type PartChange = {
  [P in AnswerPart]: { kind: P; before: PartValue<P>; after: PartValue<P> };
}[AnswerPart];

/** One thing that an answer says, as it was before and as it was left. */
export type AnswerChange =
  | { kind: 'choice'; before: Choice | null; after: Choice | null }
  | { kind: 'takenOver'; before: boolean; after: boolean }
  | PartChange;

/** What one statement of the profile says; null while nobody has answered it. */
type FlagSaid = { on: boolean; reason: string } | null;

/** What happened to the response as a whole. `revision` is the one it concerns. */
export type ResponseChange =
  | { kind: 'respondent'; before: Person; after: Person }
  | { kind: 'profile'; flag: string; before: FlagSaid; after: FlagSaid }
  | { kind: 'signed'; revision: number; approver: Person }
  | { kind: 'reopened'; revision: number; reason: string }
  | { kind: 'handedOver'; to: Person }
  | { kind: 'takenBack' }
  | { kind: 'restored' | 'adopted'; revision: number; answers: number };

export type Change = AnswerChange | ResponseChange;

export function isPartChange(change: Change): change is PartChange {
  return isAnswerPart(change.kind);
}

/**
 * One write to a response. `seq` counts up from 1 within the response; `item` is null for what concerns no single item; `at` is an instant in UTC;
 * `by` is the post and name of who filled in then, null while nobody was named.
 */
export interface ChangeRow {
  response: string;
  seq: number;
  item: string | null;
  at: string;
  by: string | null;
  what: readonly Change[];
}

/** Who changed what in a response, and when. */
export interface ChangeLog {
  /** Newest first. */
  of(response: string): Watch<ChangeRow[]>;
}
