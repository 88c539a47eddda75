import type { Result } from '../result.ts';
import type { Watch } from '../answers/response-repository.ts';
import type { SentReturn } from '../returns/return-repository.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Relation, Standing, Submission } from './submission.ts';

/** A file to take in. `text` is the file exactly as it came. */
export interface TakenFile {
  submission: Submission;
  text: string;
  relation: Relation;
}

/** Settles a conflict: the file with the digest `chosen` stands, the department's other files are set aside. */
export interface Decision {
  department: string;
  chosen: string;
}

/**
 * Accepts a file (受理) or moves it back to 受領. With `from`, it applies only while the file still has that standing, so
 * that undo does not overwrite a later judgement.
 */
export interface Judgement {
  digest: string;
  standing: 'received' | 'accepted';
  from?: Standing;
}

/**
 * What the officer takes in at once. A decision may choose one of these files or one already held. A conflict without a
 * decision stays open.
 */
export interface Intake {
  files: readonly TakenFile[];
  decisions: readonly Decision[];
}

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's collection. Failure `storage`: the device could not store it, and nothing of the call was stored. */
export interface SubmissionRepository {
  all(inspection: string): Watch<Submission[]>;
  ledger(inspection: string): Watch<LedgerEntry[]>;
  /**
   * Stores files, decisions and their ledger entries in one transaction, the entries of the files first. Skips digests
   * that are already held. Returns the number of files added.
   */
  commit(inspection: string, intake: Intake, at: string): Stored<number>;
  /** Settles a conflict between files that are held. */
  decide(inspection: string, decision: Decision, at: string): Stored<null>;
  /**
   * Removes files from the collection, with one ledger entry each, but keeps their original text. Files that were set
   * aside in favour of a withdrawn one stand again. Skips digests that are not held. Returns the number withdrawn.
   */
  withdraw(inspection: string, digests: readonly string[], at: string): Stored<number>;
  /**
   * Accepts files or moves them back to 受領, with one ledger entry each. Skips digests that are not held or already have
   * that standing. Returns the number changed.
   */
  judge(inspection: string, judgements: readonly Judgement[], at: string): Stored<number>;
  /**
   * Records written returns, with one ledger entry each, and deletes their drafts. A 差戻し makes its file 差戻し中. Returns
   * the number recorded.
   */
  returned(inspection: string, returns: readonly SentReturn[], at: string): Stored<number>;
  /** The text of a file exactly as it came, withdrawn files included; null when it never came. */
  original(digest: string): Promise<string | null>;
}
