import type { Result } from '../result.ts';
import type { Answer, Answers } from './answer.ts';
import type { AttachedFile } from './attachment.ts';
import type { Response } from './response.ts';

/** Where the chief was when the program was left. `view` is the name of the screen, `item` the item in focus (null: none). */
export interface Place {
  view: string;
  item: string | null;
}

/**
 * A result file as it was written at sign-off. `code` is the 照合コード, `sealed` whether only officers can open it. `exportedAt` is the instant (UTC)
 * at which the file was last saved outside; absent while it never was. `handedInAt` is the instant at which somebody said that it was handed in; absent
 * while nobody did.
 */
export interface WrittenRevision {
  response: string;
  revision: number;
  digest: string;
  code: string;
  fileName: string;
  sealed: boolean;
  declaredAt: string;
  exportedAt?: string;
  handedInAt?: string;
}

/**
 * The file of a written revision, attachments and all, kept so that it can be handed in again unchanged. `plain` is the same file unsealed, of which
 * a 控え can be made; absent where `text` is not sealed. It can be tens of megabytes: lists go without it.
 */
export interface WrittenFile {
  text: string;
  plain?: string;
}

/** A signed response as it is brought back, with everything that was handed in. */
export interface RestoredResponse {
  response: Response;
  answers: readonly Answer[];
  attached: readonly AttachedFile[];
  written: WrittenRevision;
  file: WrittenFile;
}

/** A draft that was handed over, as it is continued. */
export interface ContinuedDraft {
  response: Response;
  answers: readonly Answer[];
  attached: readonly AttachedFile[];
}

/** Why nothing was written. `locked`: signed off or handed over; `gone`: no such response; `storage`: the device could not store it (full or refused). */
export interface NotStored {
  kind: 'locked' | 'gone' | 'storage';
}

export type Stored<T> = Promise<Result<T, NotStored>>;

/** Calls `listener` with the current value and again after every change; returns how to stop. */
export type Watch<T> = (listener: (value: T) => void) => () => void;

/** What is stored of what departments have entered. */
export interface StoredResponses {
  all(inspection: string): Watch<Response[]>;
  /** Undefined while there is none. */
  one(id: string): Watch<Response | undefined>;
  answers(id: string): Watch<Answers>;
  /** Newest first. */
  written(id: string): Watch<WrittenRevision[]>;
  /** Undefined when that revision was not written here. */
  file(id: string, revision: number): Promise<WrittenFile | undefined>;
  /** Null where none is known. */
  place(id: string): Promise<Place | null>;
  /** A place that cannot be stored is left out: the one before then stays, which loses nothing. */
  remember(id: string, place: Place): Promise<void>;
}

/** The same with the writes. Each is one transaction and is durable when its promise resolves. */
export interface ResponseRepository extends StoredResponses {
  /** Adds a response; when the department has one already, that one is kept and returned. */
  begin(response: Response): Stored<Response>;
  /** Changes the draft's own fields (respondent, profile). */
  change(id: string, change: (response: Response) => Response): Stored<Response>;
  /** Changes one answer; `change` gets what is stored now, or undefined. Only that row is written. */
  answer(id: string, item: string, change: (answer: Answer | undefined) => Answer): Stored<Answer>;
  /** Locks the response and keeps the file in the same transaction. */
  sign(locked: Response, written: WrittenRevision, file: WrittenFile): Stored<Response>;
  /** Notes at the instant `at` (UTC) that a written revision was handed in; null takes that back. */
  noteHandIn(id: string, revision: number, at: string | null): Stored<null>;
  /** Replaces a locked response by its next draft revision. */
  reopen(next: Response): Stored<Response>;
  /** Brings back a signed response; refused where it or another response of its department is here. */
  restore(restored: RestoredResponse): Promise<Result<Response, { kind: 'exists' | 'storage' }>>;
  /** Makes a draft that was handed over one to work on again. */
  takeBack(id: string): Stored<Response>;
  /**
   * Stores a draft that was handed over to this computer, in place of `held`, which is its response as it was judged (null: none was here).
   * `changed`: what is here is no longer that, and nothing was written.
   */
  adopt(draft: ContinuedDraft, held: Response | null): Promise<Result<Response, { kind: 'changed' | 'storage' }>>;
}
