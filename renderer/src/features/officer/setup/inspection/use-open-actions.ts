import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { collectionStatus } from '#domain/collection/status.ts';
import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import type { OpenActions } from '#domain/pack/additions.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { openActionsOf } from '#domain/pack/open-actions.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import { AS_BEFORE, partsOfLatest } from './pack-entry.ts';
import type { SetupForm } from './setup-form.ts';

/** The open actions that go along with the packs as the form stands, by department code; undefined while they are being read. */
export function useOpenActions(
  form: SetupForm,
  known: KnownInspection | null,
  questionnaire: Questionnaire,
): ReadonlyMap<string, OpenActions> | undefined {
  const { submissions, treatments } = useOfficerServices();
  const [earlier, roster] = useWatch({ control: form.control, name: ['earlier', 'roster'] });
  const source = useInspections().find(({ inspection }) => inspection.id === earlier);
  const held = useWatched(`open actions ${earlier}`, () => submissions.all(earlier));
  const treated = useWatched(`treatments ${earlier}`, () => treatments.of(earlier));
  return useMemo(() => {
    if (earlier === '') return new Map<string, OpenActions>();
    if (earlier === AS_BEFORE) return actionsBefore(known, roster ?? [], questionnaire);
    if (held === undefined || treated === undefined || source === undefined) return undefined;
    const counting = collectionStatus(source.inspection, held).flatMap((each) =>
      each.counting === null || each.state === 'excluded' ? [] : [each.counting.payload],
    );
    return openActionsOf(counting, roster ?? [], questionnaire, treated);
  }, [earlier, held, known, questionnaire, roster, source, treated]);
}

/** The open actions that the packs before had, of departments that still take part and items that still exist. */
function actionsBefore(
  known: KnownInspection | null,
  roster: readonly Department[],
  questionnaire: Questionnaire,
): ReadonlyMap<string, OpenActions> {
  const codes = new Set(targetsOf(roster).map(({ code }) => code));
  const items = new Set(itemsOf(questionnaire).map(({ id }) => id));
  const parts = known === null ? [] : partsOfLatest(known).filter(({ code }) => codes.has(code));
  return new Map(parts.map(({ code, actions }) => [code, actions.filter(({ item }) => items.has(item))]));
}
