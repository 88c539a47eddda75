import { useMemo } from 'react';
import { useStore } from 'zustand';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import type { Closing } from '#domain/closing/closing.ts';
import type { ClosingFault } from '#domain/closing/summary-of-closing.ts';
import { collectionStatus, type DepartmentStatus } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import { useClosedSummary, useClosingOf, useClosings, type Basis } from './use-closings.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/**
 * What the security officer holds of one inspection, with the figures of the chosen basis: `summary`, and the inspection and questionnaire they
 * rest on. `submissions`, `present` and `closings` are always those of now.
 */
export interface Collection {
  inspection: Inspection;
  questionnaire: Questionnaire;
  summary: CitySummary;
  submissions: readonly Submission[];
  present: readonly DepartmentStatus[];
  /** The first one first. */
  closings: readonly Closing[];
}

/** `fault`: the chosen closing does not hold, so that there are no figures to show. */
export type CollectionReading =
  | { kind: 'reading' }
  | { kind: 'fault'; closing: Closing; fault: ClosingFault }
  | { kind: 'read'; collection: Collection };

/** The inspection the officer works on: the one chosen, else the newest. Throws where the computer knows none. */
export function useCollectedInspection(): KnownInspection {
  const chosen = useStore(useOfficerServices().desk, (desk) => desk.inspection);
  const known = useInspections();
  const worked = known.find(({ inspection }) => inspection.id === chosen) ?? known[0];
  if (worked === undefined) throw new Error('the computer knows no inspection');
  return worked;
}

/** The collection of the inspection the officer works on, with the figures of the basis. */
export function useCollection(basis: Basis): CollectionReading {
  const { submissions } = useOfficerServices();
  const { inspection, questionnaire } = useCollectedInspection();
  const held = useWatched(inspection.id, () => submissions.all(inspection.id));
  const closings = useClosings(inspection.id);
  const closing = useClosingOf(inspection.id, closings, basis);
  const closed = useClosedSummary(closing);
  return useMemo((): CollectionReading => {
    if (held === undefined || closings === undefined) return { kind: 'reading' };
    const present = collectionStatus(inspection, held);
    const known = { submissions: held, present, closings };
    if (closing === null) {
      const summary = citySummary(questionnaire, inspection, present);
      return { kind: 'read', collection: { inspection, questionnaire, summary, ...known } };
    }
    if (closed === undefined) return { kind: 'reading' };
    if (!closed.ok) return { kind: 'fault', closing, fault: closed.failure };
    const summary = closed.value;
    const { inspection: closedInspection, questionnaire: closedQuestionnaire } = summary;
    const grounds = { inspection: closedInspection, questionnaire: closedQuestionnaire };
    return { kind: 'read', collection: { ...grounds, summary, ...known } };
  }, [held, closings, closing, closed, inspection, questionnaire]);
}
