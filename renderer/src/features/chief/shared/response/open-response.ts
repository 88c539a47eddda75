import { createContext, useContext, useMemo } from 'react';
import { applicableItems, type StatusOf } from '#domain/answers/applicability.ts';
import { HOLD, type Answers } from '#domain/answers/answer.ts';
import type { Attachment } from '#domain/answers/attachment.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import type { LastYear } from '#domain/answers/last-year.ts';
import type { Response } from '#domain/answers/response.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment, type Department } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { KnownInspection, OwnPart } from '#domain/pack/known-inspection.ts';
import { ownPartOf } from '#domain/pack/own-part.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import type { ReceivedReturn } from '#domain/returns/return-repository.ts';
import { useServices } from '../../../shared/services/services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useUnchanged } from '../../../shared/live/use-unchanged.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/** The response a chief is working on, as it is stored now and as the locked presets make it count, with what follows from it. */
export interface OpenResponse extends Omit<KnownInspection, 'own'> {
  department: Department;
  response: Response;
  answers: Answers;
  /** What is attached to its answers, without the bytes, in the order in which it was attached. */
  attachments: readonly Attachment[];
  /** The items that apply, in the questionnaire's order. */
  items: readonly Item[];
  /** What the pack for this department adds; null where none was opened here. */
  own: OwnPart | null;
  /** What the officer wrote back to this response, the newest first. */
  returns: readonly ReceivedReturn[];
  /** What the department answered the year before; null where that is not held beside this response. */
  lastYear: LastYear | null;
  /** True when it is signed off, handed over, or another window holds it: nothing can be changed here. */
  readOnly: boolean;
  /** True when another window holds it. */
  elsewhere: boolean;
}

/** Why a response cannot be worked on. `gone`: there is none; `unlisted`: its department is not in the roster of a newer pack. */
export type NotOpened = { kind: 'gone' } | { kind: 'unlisted'; response: Response; inspection: Inspection };

export const OpenResponseContext = createContext<OpenResponse | null>(null);

/** Throws outside of a ResponseFrame. */
export function useOpenResponse(): OpenResponse {
  const open = useContext(OpenResponseContext);
  if (open === null) throw new Error('ResponseFrame is missing around a page');
  return open;
}

/**
 * What is stored of a response: undefined while it is being read. `elsewhere` is what the window lock says.
 * An answer that did not change stays the same object, so that only what changed is drawn again.
 */
export function useStoredResponse(id: string, elsewhere: boolean): Result<OpenResponse, NotOpened> | undefined {
  const { responses, attachments, receivedReturns, lastYears } = useServices();
  const inspections = useInspections();
  const found = useWatched<{ response: Response | undefined }>(
    id,
    () => (listener) => responses.one(id)((response) => listener({ response })),
  );
  const answers = useUnchanged(useWatched(id, () => responses.answers(id)));
  const attached = useWatched(id, () => attachments.watch(id));
  const returns = useWatched(id, () => receivedReturns.of(id));
  const lastYear = useWatched(id, () => lastYears.of(id));
  return useMemo(() => {
    if (found === undefined || answers === undefined || attached === undefined) return undefined;
    if (returns === undefined || lastYear === undefined) return undefined;
    const { response } = found;
    const known = inspections.find(({ inspection }) => inspection.id === response?.inspection);
    if (known === undefined || response === undefined) return fail({ kind: 'gone' });
    return openedFrom(known, { response, answers, attachments: attached, returns, lastYear, elsewhere });
  }, [found, answers, attached, returns, lastYear, inspections, elsewhere]);
}

function openedFrom(
  known: KnownInspection,
  stored: Pick<OpenResponse, 'response' | 'answers' | 'attachments' | 'returns' | 'lastYear' | 'elsewhere'>,
): Result<OpenResponse, NotOpened> {
  const { inspection, questionnaire, officers, pack } = known;
  const department = findDepartment(inspection.roster, stored.response.department);
  if (department === undefined) return fail({ kind: 'unlisted', response: stored.response, inspection });
  const own = ownPartOf(known, department.code);
  const response = countedResponse(stored.response, own?.presets ?? []);
  const flags = flagsOn(questionnaire, response.profile, department);
  const items = applicableItems(questionnaire, flags, statusIn(stored.answers));
  const readOnly = stored.elsewhere || response.signOff !== null || response.handedOver !== null;
  return ok({ ...stored, inspection, questionnaire, officers, pack, department, response, items, own, readOnly });
}

/** The statuses that count for applicability: わからない does not. */
export function statusIn(answers: Answers): StatusOf {
  return (item) => {
    const choice = answers.get(item)?.choice ?? null;
    return choice === HOLD ? null : choice;
  };
}
