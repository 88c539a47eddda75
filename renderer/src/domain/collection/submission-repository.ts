import type { Result } from '../outcome.ts';
import type { Watch } from '../answers/response-repository.ts';
import type { SentReturn } from '../returns/return-repository.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Relation, Standing, Submission } from './submission.ts';

/** A file the officer takes in. `text` is the file as it came. */
export interface TakenFile {
  submission: Submission;
  text: string;
  relation: Relation;
}

/** A conflict settled: the file with the digest `chosen` stands, the department's others are set aside. */
export interface Decision {
  department: string;
  chosen: string;
}

/** 受理, or back to 受領, of the file with the digest. With `from` it only concerns a file that still stands so: undoing leaves alone what was judged anew since. */
export interface Judgement {
  digest: string;
  standing: 'received' | 'accepted';
  from?: Standing;
}

/** What the officer takes in at once. A decision may be in favour of one of the files or of one held already; a conflict without one stays open. */
export interface Intake {
  files: readonly TakenFile[];
  decisions: readonly Decision[];
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's collection. `storage` means that the device could not store it; then nothing of the call was stored. */
export interface SubmissionRepository {
  all(inspection: string): Watch<Submission[]>;
  ledger(inspection: string): Watch<LedgerEntry[]>;
  /**
   * Stores the files, the decisions and their ledger entries in one transaction, the files' entries first. A digest that is held already
   * is passed over. Returns how many files were added.
   */
  commit(inspection: string, intake: Intake, at: string): Stored<number>;
  /** Settles a conflict among files that are held. */
  decide(inspection: string, decision: Decision, at: string): Stored<null>;
  /**
   * Takes files out of the collection again, with an entry each; the files as they came are kept. Files that had been set aside in favour
   * of one of them stand again. A digest that is not held is passed over. Returns how many were withdrawn.
   */
  withdraw(inspection: string, digests: readonly string[], at: string): Stored<number>;
  /** Accepts files or takes them back to 受領, with an entry each. A digest that is not held, or that stands so already, is passed over. Returns how many changed. */
  judge(inspection: string, judgements: readonly Judgement[], at: string): Stored<number>;
  /** Keeps returns that were written, with an entry each; a 差戻し leaves its file 差戻し中. Their drafts are gone afterwards. Returns how many were kept. */
  returned(inspection: string, returns: readonly SentReturn[], at: string): Stored<number>;
  /** The file as it came, withdrawn ones included; null when it never came. */
  original(digest: string): Promise<string | null>;
}
