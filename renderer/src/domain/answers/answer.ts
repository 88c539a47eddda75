import type { Status } from '../questionnaire/status.ts';

/** わからない: chosen, but to be resolved before sign-off. It does not count as answered. */
export const HOLD = 'hold';
export type Choice = Status | typeof HOLD;

export interface Evidence {
  document: string;
  number: string;
  place: string;
}

/**
 * 改善計画. `kind` is an id of the questionnaire's action kinds, `due` an ISO day or '' while it is not set. `dueText` is what was typed for the day
 * while it cannot be read as one; `due` is '' then. It is absent otherwise.
 */
export interface Action {
  kind: string;
  what: string;
  post: string;
  due: string;
  dueText?: string;
}

/** How far an action stands that was promised before: last year's, or one the officer asked for. */
export const PROGRESS_STATES = ['not-started', 'underway', 'done'] as const;
export interface ActionProgress {
  state: (typeof PROGRESS_STATES)[number];
  note: string;
}

/**
 * What an answer says beside its status; `parts.ts` says of each part what it is. `method` is null until the chief chooses. Texts are '' while empty.
 * `rows` has one cell per column of the item. A part that is added later is optional, and absent while it says nothing.
 */
export interface AnswerParts {
  method: string | null;
  comment: string;
  reason: string;
  evidence: Evidence[];
  rows: string[][];
  action: Action | null;
  /** Null where no earlier action is reported on. */
  progress: ActionProgress | null;
}

/** One item's answer as it stands in the draft. `choice` is null until the chief chooses. `digest` is the digest of the wording that was answered. */
export interface Answer extends AnswerParts {
  item: string;
  digest: string;
  choice: Choice | null;
  /** 前年度から引き継ぎ（未確認）: taken over from last year and not confirmed yet. Such an answer is on hold and is never handed in. */
  takenOver: boolean;
}

/** What an answer says while nobody has given it. */
export const NOT_GIVEN: Omit<Answer, 'item' | 'digest'> = {
  choice: null,
  method: null,
  comment: '',
  reason: '',
  evidence: [],
  rows: [],
  action: null,
  progress: null,
  takenOver: false,
};

/** What the answer counts as: null while there is none, わからない also for one that was taken over and not confirmed. */
export function standingChoice(answer: Answer | undefined): Choice | null {
  if (answer === undefined || answer.choice === null) return null;
  return answer.takenOver ? HOLD : answer.choice;
}

/** Answers by item id. */
export type Answers = ReadonlyMap<string, Answer>;
