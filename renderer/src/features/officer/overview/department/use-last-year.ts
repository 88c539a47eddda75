import { useMemo } from 'react';
import type { Tally } from '#domain/aggregation/item-outcomes.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { ComparedFigure } from '#domain/years/compared-figures.ts';
import { chaptersOfDepartment } from '#domain/years/one-department.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useEarlierYears } from '../../shared/collection/use-earlier-years.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/** One department's newest earlier year beside this one, by chapter, over the items that can be compared. */
export interface LastYear {
  fiscalYear: number;
  chapters: ReadonlyMap<string, ComparedFigure>;
}

/** Null where nothing of the department can be compared with an earlier year; undefined while it is being read. */
export function useLastYear(summary: CitySummary, tally: Tally): LastYear | null | undefined {
  const { inspection } = summary;
  const { wordings } = useOfficerServices();
  const years = useEarlierYears(inspection);
  const decisions = useWatched(inspection.id, () => wordings.of(inspection.id));
  return useMemo(() => {
    if (years === undefined || decisions === undefined) return undefined;
    const past = years.find((each) => each.summary !== null)?.summary ?? null;
    if (past === null) return null;
    const chapters = chaptersOfDepartment(tally, summary, past, decisions);
    return chapters.size === 0 ? null : { fiscalYear: past.inspection.fiscalYear, chapters };
  }, [years, decisions, summary, tally]);
}
