import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { IncomingFailure } from './staging.ts';

/**
 * A staged file as stored, so that it survives a crash: its text, or why it could not be read. `position` is its place
 * in the order of arrival. A file that the officer took off the table (`takenOff`) keeps its text and position, so that
 * it can be put back.
 */
export interface StagedText {
  inspection: string;
  position: number;
  fileName: string;
  text: string | null;
  failure: IncomingFailure['kind'] | null;
  takenOff?: true;
}

/** Files that were read but are not yet taken into the collection. */
export interface StagedFileRepository {
  of(inspection: string): Watch<StagedText[]>;
  /** Appends files, all or none. */
  add(files: readonly StagedText[]): Promise<Result<null, { kind: 'storage' }>>;
  /** Takes files off the table, or puts them back at their positions. Ignores positions that are not stored. */
  setTakenOff(
    inspection: string,
    positions: readonly number[],
    takenOff: boolean,
  ): Promise<Result<null, { kind: 'storage' }>>;
  /** Deletes files for good. */
  remove(inspection: string, positions: readonly number[]): Promise<Result<null, { kind: 'storage' }>>;
}
