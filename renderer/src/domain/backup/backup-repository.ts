import type { Result } from '../result.ts';
import type { RestoreUnit } from './restore-unit.ts';
import type { StateCopy } from './state-copy.ts';

/**
 * A copy upgraded to the present schema, and how each of its units compares with what is stored here. Making it writes
 * nothing.
 */
export interface RestorePreview {
  copy: StateCopy;
  units: readonly RestoreUnit[];
}

/** Copies of everything stored here. */
export interface BackupRepository {
  /** The schema version of the stored data. */
  schema: number;
  /** A copy of everything stored, except this computer's own keys. */
  copy(): Promise<StateCopy>;
  /**
   * `newer`: a newer program made the copy. `damaged`: its rows do not fit. `storage`: there is no room to unpack it.
   */
  preview(copy: StateCopy): Promise<Result<RestorePreview, { kind: 'newer' | 'damaged' | 'storage' }>>;
  /**
   * Restores the units whose keys are in `chosen`, all or none. `changed`: the stored data changed since the preview,
   * and nothing was written.
   */
  restore(preview: RestorePreview, chosen: ReadonlySet<string>): Promise<Result<null, { kind: 'changed' | 'storage' }>>;
}
