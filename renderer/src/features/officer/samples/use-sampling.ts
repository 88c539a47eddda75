import type { SampleDraw, SampleRecord } from '#domain/sampling/sample.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** Everything of 抽出確認 that is held of an inspection. */
export interface Sampling {
  draws: readonly SampleDraw[];
  records: readonly SampleRecord[];
}

/** 抽出確認 of an inspection; undefined while it is being read. */
export function useSampling(inspection: string): Sampling | undefined {
  const { sampling } = useOfficerServices();
  const draws = useWatched(inspection, () => sampling.draws(inspection));
  const records = useWatched(inspection, () => sampling.records(inspection));
  return draws === undefined || records === undefined ? undefined : { draws, records };
}
