import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { IncomingFailure } from './staging.ts';

/**
 * A file that was read, as it is kept over a crash: its text, or why it could not be read. `position` is its place in the order of arrival. One that
 * the officer took off the table keeps its text and its place, so that it can be put back.
 */
export interface StagedText {
  inspection: string;
  position: number;
  fileName: string;
  text: string | null;
  failure: IncomingFailure['kind'] | null;
  takenOff?: true;
}

/** Files that were read and are not taken in yet. */
export interface StagedFileRepository {
  of(inspection: string): Watch<StagedText[]>;
  /** Adds files at the end, all or none. */
  add(files: readonly StagedText[]): Promise<Result<null, { kind: 'storage' }>>;
  /** Takes files off the table, or puts them back to their places. Files that are not kept are passed over. */
  setTakenOff(
    inspection: string,
    positions: readonly number[],
    takenOff: boolean,
  ): Promise<Result<null, { kind: 'storage' }>>;
  /** Forgets files; nothing brings them back. */
  remove(inspection: string, positions: readonly number[]): Promise<Result<null, { kind: 'storage' }>>;
}
