import type { Result } from '../outcome.ts';
import type { Difference } from './difference.ts';
import type { Recovered } from './recovery.ts';

/**
 * What a person is told of the start. `damaged`: parts of the journal could not be read, nothing of the database is missing. `out-of-reach`: no
 * journal can be kept at present. `gone`: what was stored before is not there any more, `behind`: what was stored last is not, and there is no journal
 * to bring it back from.
 */
export type Told = { kind: 'recovered'; what: Recovered } | { kind: 'damaged' | 'out-of-reach' | 'gone' | 'behind' };

/** Database and journal each have something that the other never had. */
export interface Divergence {
  /** Seen from the database: `one` is what it has, `other` what the journal has. */
  difference: Difference;
  /** When the journal was last written, an instant in UTC. */
  journalAt: string | null;
  /** Goes on with one of them; the other stays as a snapshot. `storage`: there was no room to keep both, and nothing was changed. */
  choose(side: 'database' | 'journal'): Promise<Result<null, { kind: 'storage' }>>;
}
