import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';

/**
 * What a computer holds of an inspection: numbers of result files taken in, of responses answered here and of ledger
 * lines. `ledgerHead` is the hash of the last ledger line ('' when there is none).
 */
export interface Holdings {
  submissions: number;
  responses: number;
  ledgerEntries: number;
  ledgerHead: string;
}

/** The order to delete an inspection: which, by whom (post and name), why and when. */
export interface DisposalOrder {
  inspection: string;
  title: string;
  city: string;
  fiscalYear: number;
  retentionYears: number;
  disposedBy: string;
  reason: string;
  /** Instant in UTC. */
  disposedAt: string;
}

/** 廃棄記録: what was deleted of an inspection, when and by whom. It contains no answers. */
export interface Disposal extends DisposalOrder, Holdings {}

/** Deletes inspections with everything that belongs to them, and keeps the 廃棄記録. */
export interface DisposalRepository {
  /** What is held now, by inspection. */
  holdings(inspections: readonly string[]): Watch<ReadonlyMap<string, Holdings>>;
  /**
   * Deletes everything of the inspection and stores the record, both or neither. `responses` are the ids of the deleted
   * responses.
   */
  dispose(order: DisposalOrder): Promise<Result<{ record: Disposal; responses: string[] }, { kind: 'storage' }>>;
  /** Newest first. */
  all: Watch<Disposal[]>;
}
