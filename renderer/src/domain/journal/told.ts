import type { Result } from '../result.ts';
import type { Difference } from './difference.ts';
import type { Recovered } from './recovery.ts';

/**
 * What the start reports to the person. `damaged`: parts of the journal were unreadable, but the database lacks
 * nothing. `out-of-reach`: no journal can be kept at present. `gone`: everything stored earlier is missing. `behind`:
 * the latest changes are missing. In the last two cases there is no journal to recover from.
 */
export type Told = { kind: 'recovered'; what: Recovered } | { kind: 'damaged' | 'out-of-reach' | 'gone' | 'behind' };

/** Database and journal diverged: each holds something that the other never had. */
export interface Divergence {
  /** As seen from the database: `one` is the database's side, `other` the journal's. */
  difference: Difference;
  /** When the journal was last written (UTC). */
  journalAt: string | null;
  /**
   * Continues with one side and keeps the other as a snapshot. `storage`: there was no room to keep both, and nothing
   * changed.
   */
  choose(side: 'database' | 'journal'): Promise<Result<null, { kind: 'storage' }>>;
}
