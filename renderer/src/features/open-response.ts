import { createContext, useContext, useMemo } from 'react';
import { applicableItems, type StatusOf } from '#domain/answers/applicability.ts';
import { HOLD, type Answers } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import { findDepartment, type Department } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useServices } from './services.ts';
import { useInspections } from './use-inspections.ts';
import { useUnchanged } from './use-unchanged.ts';
import { useWatched } from './use-watched.ts';

/** The response a chief is working on, as it is stored now, with what follows from it. */
export interface OpenResponse extends Omit<KnownInspection, 'own'> {
  department: Department;
  response: Response;
  answers: Answers;
  /** The items that apply, in the questionnaire's order. */
  items: readonly Item[];
  /** True when it is signed off, or another window holds it: nothing can be changed here. */
  readOnly: boolean;
  /** True when another window holds it. */
  elsewhere: boolean;
}

export const OpenResponseContext = createContext<OpenResponse | null>(null);

/** Throws outside of a ResponseFrame. */
export function useOpenResponse(): OpenResponse {
  const open = useContext(OpenResponseContext);
  if (open === null) throw new Error('ResponseFrame is missing around a page');
  return open;
}

/**
 * What is stored of a response: undefined while it is being read, null when there is none. `elsewhere` is what the window lock says.
 * An answer that did not change stays the same object, so that only what changed is drawn again.
 */
export function useStoredResponse(id: string, elsewhere: boolean): OpenResponse | null | undefined {
  const { responses } = useServices();
  const inspections = useInspections();
  const found = useWatched<{ response: Response | undefined }>(
    id,
    () => (listener) => responses.one(id)((response) => listener({ response })),
  );
  const answers = useUnchanged(useWatched(id, () => responses.answers(id)));
  return useMemo(() => {
    if (found === undefined || answers === undefined) return undefined;
    const { response } = found;
    const known = inspections.find(({ inspection }) => inspection.id === response?.inspection);
    const department =
      known === undefined || response === undefined
        ? undefined
        : findDepartment(known.inspection.roster, response.department);
    if (known === undefined || response === undefined || department === undefined) return null;
    const { inspection, questionnaire, officers, pack } = known;
    const items = applicableItems(
      questionnaire,
      flagsOn(questionnaire, response.profile, department),
      statusIn(answers),
    );
    const readOnly = elsewhere || response.signOff !== null;
    return { inspection, questionnaire, officers, pack, department, response, answers, items, readOnly, elsewhere };
  }, [found, answers, inspections, elsewhere]);
}

/** The statuses that count for applicability: わからない does not. */
export function statusIn(answers: Answers): StatusOf {
  return (item) => {
    const choice = answers.get(item)?.choice ?? null;
    return choice === HOLD ? null : choice;
  };
}
