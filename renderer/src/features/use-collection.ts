import { useMemo } from 'react';
import { useStore } from 'zustand';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useServices } from './services.ts';
import { useInspections } from './use-inspections.ts';
import { useWatched } from './use-watched.ts';

/** What the security officer holds of one inspection, as it is stored now, with the figures that follow from it. */
export interface Collection {
  inspection: Inspection;
  questionnaire: Questionnaire;
  submissions: readonly Submission[];
  summary: CitySummary;
}

/** The inspection the officer works on: the one chosen, else the newest. Throws where the computer knows none. */
export function useCollectedInspection(): KnownInspection {
  const chosen = useStore(useServices().desk, (desk) => desk.inspection);
  const known = useInspections();
  const worked = known.find(({ inspection }) => inspection.id === chosen) ?? known[0];
  if (worked === undefined) throw new Error('the computer knows no inspection');
  return worked;
}

/** The collection of the inspection the officer works on; undefined while it is being read. */
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
