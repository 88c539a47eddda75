/** A place in a questionnaire: the keys and positions that lead there, `['chapters', 2, 'items', 0, 'clauses', 1]`. */
export type QuestionnairePath = readonly (string | number)[];

/** What can be referred to by its id. Tiers and CIA are fixed by the types and cannot be unknown. */
export type Reference = 'flag' | 'item' | 'clause' | 'threat' | 'method' | 'term' | 'feature' | 'role';

/** What must not be written twice. */
export type Identified =
  | Exclude<Reference, 'feature' | 'role'>
  | 'chapter'
  | 'fact'
  | 'obligation'
  | 'action-kind'
  | 'status';

/** Something in a questionnaire that does not fit together, and where it was written. */
export type QuestionnaireFault = { path: QuestionnairePath } & (
  | { kind: 'unknown'; what: Reference; id: string }
  | { kind: 'duplicate'; what: Identified; id: string }
  | { kind: 'missing'; what: 'status' | 'unverified-method' | 'everyone-flag' }
  | { kind: 'too-many-chapters'; count: number; limit: number }
  /** The items depend on each other's answers in a ring. */
  | { kind: 'cycle'; items: string[] }
  /** No profile and no answers make the item apply. */
  | { kind: 'unreachable'; item: string }
  /** The condition is too involved to tell whether anything makes the item apply. */
  | { kind: 'undecided'; item: string }
  /** The item waits for the answer of an item that waits for another, and so on, over more than `limit` items. */
  | { kind: 'long-chain'; item: string; limit: number }
  | { kind: 'unrepresented'; obligation: string }
  /** Nothing in the questionnaire stands for it. */
  | { kind: 'unused'; what: 'clause' | 'threat' | 'term' | 'tier'; id: string }
  /** － is allowed without a ready reason, or reasons are given where － is not allowed. */
  | { kind: 'na-reasons'; item: string; naAllowed: boolean }
  /** The main threat or main CIA is missing among those the item touches. */
  | { kind: 'main-not-listed'; what: 'threat' | 'cia'; id: string }
);
