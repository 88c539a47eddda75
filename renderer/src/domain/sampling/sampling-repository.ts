import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { SampleCheck, SampleDraw, SampleRecord } from './sample.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** 抜取り確認 as the officer keeps it. `storage` means that the device could not store it; then nothing was stored. */
export interface SamplingRepository {
  /** The first one first. */
  draws(inspection: string): Watch<SampleDraw[]>;
  records(inspection: string): Watch<SampleRecord[]>;
  /** Adds a draw behind those before it, and gives it with its number. */
  add(draw: Omit<SampleDraw, 'number'>): Stored<SampleDraw>;
  /** Adds a look at an item of a department. */
  check(inspection: string, department: string, item: string, check: SampleCheck): Stored<null>;
}
