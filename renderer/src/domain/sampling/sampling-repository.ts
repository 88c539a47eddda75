import type { Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { SampleCheck, SampleDraw, SampleRecord } from './sample.ts';

type Stored<T> = Promise<Result<T, { kind: 'storage' }>>;

/** The officer's 抽出確認. `storage`: the device could not store it, and nothing was stored. */
export interface SamplingRepository {
  /** Oldest first. */
  draws(inspection: string): Watch<SampleDraw[]>;
  records(inspection: string): Watch<SampleRecord[]>;
  /** Appends a draw and returns it with its number. */
  add(draw: Omit<SampleDraw, 'number'>): Stored<SampleDraw>;
  /** Appends a check of an item in a department. */
  check(inspection: string, department: string, item: string, check: SampleCheck): Stored<null>;
}
