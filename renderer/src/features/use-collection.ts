import { useMemo } from 'react';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useServices, type OpenInspection } from './services.ts';
import { useWatched } from './use-watched.ts';

/** What the security officer holds of one inspection, as it is stored now, with the figures that follow from it. */
export interface Collection {
  inspection: Inspection;
  questionnaire: Questionnaire;
  submissions: readonly Submission[];
  summary: CitySummary;
}

/** The inspection the officer collects: the newest. Throws where the computer knows none. */
export function useCollectedInspection(): OpenInspection {
  const [newest] = useServices().inspections;
  if (newest === undefined) throw new Error('the computer knows no inspection');
  return newest;
}

/** The collection of the newest inspection; undefined while it is being read. */
export function useCollection(): Collection | undefined {
  const { submissions } = useServices();
  const { inspection, questionnaire } = useCollectedInspection();
  const held = useWatched(inspection.id, () => submissions.all(inspection.id));
  return useMemo(() => {
    if (held === undefined) return undefined;
    const summary = citySummary(questionnaire, inspection, collectionStatus(inspection, held));
    return { inspection, questionnaire, submissions: held, summary };
  }, [held, inspection, questionnaire]);
}
