import { createContext, useContext, useMemo } from 'react';
import { applicableItems, type StatusOf } from '#domain/answers/applicability.ts';
import { HOLD, type Answers } from '#domain/answers/answer.ts';
import type { ResponseContent } from '#domain/answers/content.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import type { Response } from '#domain/answers/response.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { findDepartment, type Department } from '#domain/inspection/roster.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { KnownInspection, OwnPart } from '#domain/pack/known-inspection.ts';
import { ownPartOf } from '#domain/pack/own-part.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useChiefServices } from '../services/chief-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import { useContent } from './use-content.ts';

/** The response a chief is working on, as this window has it and as the locked presets make it count, with what follows from it. */
export interface OpenResponse extends Omit<KnownInspection, 'own'>, ResponseContent {
  department: Department;
  /** The items that apply, in the questionnaire's order. */
  items: readonly Item[];
  /** What the pack for this department adds; null where none was opened here. */
  own: OwnPart | null;
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
 * The response as this window has it: undefined while it is being read. Around every page of a response, which has it open. An answer that did not
 * change stays the same object, so that only what changed is drawn again.
 */
export function useResponse(id: string): Result<OpenResponse, NotOpened> | undefined {
  const state = useContent(id);
  const inspections = useInspections();
  return useMemo(
    () => (state.kind === 'reading' ? undefined : opened(inspections, state.content, state.kind === 'elsewhere')),
    [state, inspections],
  );
}

/** The response as it is stored, for pages that show it beside others and do not open it; undefined while it is being read. */
export function useStoredResponse(id: string): Result<OpenResponse, NotOpened> | undefined {
  const { contents } = useChiefServices();
  const inspections = useInspections();
  const read = useWatched<{ content: ResponseContent | undefined }>(
    id,
    () => (listener) => contents.watch(id)((content) => listener({ content })),
  );
  return useMemo(() => read && opened(inspections, read.content, false), [read, inspections]);
}

function opened(
  inspections: readonly KnownInspection[],
  content: ResponseContent | undefined,
  elsewhere: boolean,
): Result<OpenResponse, NotOpened> {
  const known = inspections.find(({ inspection }) => inspection.id === content?.response.inspection);
  return known === undefined || content === undefined ? fail({ kind: 'gone' }) : openedFrom(known, content, elsewhere);
}

function openedFrom(
  known: KnownInspection,
  content: ResponseContent,
  elsewhere: boolean,
): Result<OpenResponse, NotOpened> {
  const { inspection, questionnaire, officers, pack } = known;
  const department = findDepartment(inspection.roster, content.response.department);
  if (department === undefined) return fail({ kind: 'unlisted', response: content.response, inspection });
  const own = ownPartOf(known, department.code);
  const response = countedResponse(content.response, own?.presets ?? []);
  const flags = flagsOn(questionnaire, response.profile, department);
  const items = applicableItems(questionnaire, flags, statusIn(content.answers));
  const readOnly = elsewhere || response.signOff !== null || response.handedOver !== null;
  const of = { inspection, questionnaire, officers, pack, department, own };
  return ok({ ...content, ...of, response, items, elsewhere, readOnly });
}

/** The statuses that count for applicability: わからない does not. */
export function statusIn(answers: Answers): StatusOf {
  return (item) => {
    const choice = answers.get(item)?.choice ?? null;
    return choice === HOLD ? null : choice;
  };
}
