import { useMemo } from 'react';
import { findingRecords, type FindingRecord } from '#domain/findings/record.ts';
import type { RiskScale } from '#domain/findings/risk.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import type { Collection } from './use-collection.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/** The findings of the figures with what the officer recorded beside them, and the scale their risks are measured on. */
export interface TreatedFindings {
  records: readonly FindingRecord[];
  scale: RiskScale;
}

/** Undefined while they are being read. */
export function useFindingRecords({ inspection, submissions, summary }: Collection): TreatedFindings | undefined {
  const { treatments } = useOfficerServices();
  const held = useWatched(inspection.id, () => treatments.of(inspection.id));
  const scale = useWatched(inspection.id, () => treatments.scale(inspection.id));
  return useMemo(() => {
    if (held === undefined || scale === undefined) return undefined;
    return { records: findingRecords({ summary, submissions, treatments: held, scale }), scale };
  }, [held, scale, summary, submissions]);
}
