import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';

/**
 * 廃棄記録: what was deleted of an inspection, when and by whom. Counts of files and entries; `ledgerHead` is the hash of the ledger's last line
 * ('' where there was none). It names nothing that was answered.
 */
export interface Disposal {
  inspection: string;
  title: string;
  city: string;
  fiscalYear: number;
  retentionYears: number;
  submissions: number;
  responses: number;
  ledgerEntries: number;
  ledgerHead: string;
  disposedBy: string;
  reason: string;
  /** Instant in UTC. */
  disposedAt: string;
}

/** Deleting an inspection with everything that belongs to it, and what is known of those that were deleted. */
export interface DisposalRepository {
  /** Deletes everything of the inspection and keeps the record, both or neither. */
  dispose(record: Disposal): Promise<Result<null, { kind: 'storage' }>>;
  /** The newest first. */
  all: Watch<Disposal[]>;
}
