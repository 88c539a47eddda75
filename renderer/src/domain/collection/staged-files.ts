import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { IncomingFailure } from './staging.ts';

/** A file on the staging table as it is kept over a crash: its text, or why it could not be read. `position` is its place in the order of arrival. */
export interface StagedText {
  inspection: string;
  position: number;
  fileName: string;
  text: string | null;
  failure: IncomingFailure['kind'] | null;
}

/** Files that were read and are not taken in yet. */
export interface StagedFileRepository {
  of(inspection: string): Watch<StagedText[]>;
  /** Adds files at the end, all or none. */
  add(files: readonly StagedText[]): Promise<Result<null, { kind: 'storage' }>>;
  /** Takes files off the table. */
  remove(inspection: string, positions: readonly number[]): Promise<Result<null, { kind: 'storage' }>>;
}
