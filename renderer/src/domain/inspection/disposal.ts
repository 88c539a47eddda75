import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';

/**
 * What a computer holds of an inspection: counts of the result files taken in, of the responses answered here and of the ledger's lines.
 * `ledgerHead` is the hash of the ledger's last line ('' where there is none).
 */
export interface Holdings {
  submissions: number;
  responses: number;
  ledgerEntries: number;
  ledgerHead: string;
}

/** That an inspection is to be deleted: which, by whom (post and name), why and when. */
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

/** 廃棄記録: what was deleted of an inspection, when and by whom. It names nothing that was answered. */
export interface Disposal extends DisposalOrder, Holdings {}

/** Deleting an inspection with everything that belongs to it, and what is known of those that were deleted. */
export interface DisposalRepository {
  /** What is held now of each of the inspections. */
  holdings(inspections: readonly string[]): Watch<ReadonlyMap<string, Holdings>>;
  /** Deletes everything of the inspection and keeps the record, both or neither. `responses` are the ids of the responses that were deleted. */
  dispose(order: DisposalOrder): Promise<Result<{ record: Disposal; responses: string[] }, { kind: 'storage' }>>;
  /** The newest first. */
  all: Watch<Disposal[]>;
}
