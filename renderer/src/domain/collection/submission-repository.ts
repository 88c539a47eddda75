import type { Result } from '../outcome.ts';
import type { Watch } from '../answers/response-repository.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Relation, Submission } from './submission.ts';

/** A file the officer takes in. `text` is the file as it came; `chosen` true settles a conflict in its favour, false keeps it aside. */
export interface Intake {
  submission: Submission;
  text: string;
  relation: Relation;
  chosen: boolean;
}

/** The officer's collection. `storage` means that the device could not store it; then nothing of the call was stored. */
export interface SubmissionRepository {
  all(inspection: string): Watch<Submission[]>;
  ledger(inspection: string): Watch<LedgerEntry[]>;
  /** Stores the files and their ledger entries in one transaction. A digest that is held already is passed over. Returns how many were added. */
  commit(inspection: string, intakes: readonly Intake[], at: string): Promise<Result<number, { kind: 'storage' }>>;
  /** Settles a conflict: the chosen file stands, the others of the department are set aside. */
  decide(
    inspection: string,
    department: string,
    chosen: string,
    at: string,
  ): Promise<Result<null, { kind: 'storage' }>>;
  /** The file as it came, or null when it is not held. */
  original(digest: string): Promise<string | null>;
}
