/** A path in a questionnaire: keys and indices, such as `['chapters', 2, 'items', 0, 'clauses', 1]`. */
export type QuestionnairePath = readonly (string | number)[];

/** What other parts refer to by id. Tiers and CIA are fixed by types and cannot be unknown. */
export type Reference = 'flag' | 'item' | 'clause' | 'threat' | 'method' | 'term' | 'feature' | 'role';

/** What must have a unique id. */
export type Identified =
  | Exclude<Reference, 'feature' | 'role'>
  | 'chapter'
  | 'fact'
  | 'obligation'
  | 'action-kind'
  | 'status';

/** A fault in a questionnaire, and where it is. */
export type QuestionnaireFault = { path: QuestionnairePath } & (
  | { kind: 'unknown'; what: Reference; id: string }
  | { kind: 'duplicate'; what: Identified; id: string }
  | { kind: 'missing'; what: 'status' | 'unverified-method' | 'everyone-flag' }
  | { kind: 'too-many-chapters'; count: number; limit: number }
  /** The items depend on each other's answers in a cycle. */
  | { kind: 'cycle'; items: string[] }
  /** No profile and no answers make the item apply. */
  | { kind: 'unreachable'; item: string }
  /** The condition is too complex to tell whether the item can ever apply. */
  | { kind: 'undecided'; item: string }
  /** The item starts a chain of more than `limit` items, each waiting for the answer to the next. */
  | { kind: 'long-chain'; item: string; limit: number }
  | { kind: 'unrepresented'; obligation: string }
  /** Nothing in the questionnaire uses it. */
  | { kind: 'unused'; what: 'clause' | 'threat' | 'term' | 'tier'; id: string }
  /** － is allowed without a ready reason, or ready reasons exist although － is not allowed. */
  | { kind: 'na-reasons'; item: string; naAllowed: boolean }
  /** The main threat or main CIA is missing from the item's list. */
  | { kind: 'main-not-listed'; what: 'threat' | 'cia'; id: string }
  /** The item's kind is not among the kinds of its main threat. */
  | { kind: 'kind-not-listed'; id: string; threat: string }
);
