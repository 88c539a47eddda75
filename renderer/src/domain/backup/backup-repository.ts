import type { Result } from '../outcome.ts';
import type { RestoreUnit } from './restore-unit.ts';
import type { StateCopy } from './state-copy.ts';

/** A copy as the present version would hold it, and how each unit of it stands to what is stored here. Nothing was written. */
export interface RestorePreview {
  copy: StateCopy;
  units: readonly RestoreUnit[];
}

/** Copies of everything that is stored here. */
export interface BackupRepository {
  /** The schema version of what is stored. */
  schema: number;
  /** Everything that is stored at this moment, this computer's keys excepted. */
  copy(): Promise<StateCopy>;
  /** `newer`: a newer program made the copy; `damaged`: its rows do not fit; `storage`: there is no room to look at it. */
  preview(copy: StateCopy): Promise<Result<RestorePreview, { kind: 'newer' | 'damaged' | 'storage' }>>;
  /**
   * Brings back the units whose keys are in `chosen`, all or none. `changed`: what is stored is no longer what the preview saw, and nothing was
   * written.
   */
  restore(preview: RestorePreview, chosen: ReadonlySet<string>): Promise<Result<null, { kind: 'changed' | 'storage' }>>;
}
