import { applicableItems } from '#domain/answers/applicability.ts';
import type { Answers } from '#domain/answers/answer.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import { progressOf, type Progress } from '#domain/answers/progress.ts';
import type { Response } from '#domain/answers/response.ts';
import { continuedFrom } from '#domain/handover/adopt.ts';
import type { DraftPayload } from '#domain/handover/draft-payload.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { ownPartOf } from '#domain/pack/own-part.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import { currentOf } from '../../../shared/live/current-of.ts';
import { statusIn } from '../../shared/response/open-response.ts';
import type { ChiefServices } from '../../shared/services/chief-services.ts';

/** How far the draft in the file is, and what is here; null where nothing is here or it cannot be counted. */
export interface DraftProgress {
  file: Progress | null;
  here: Progress | null;
}

/** Counts a draft and the response `held` here, if there is one, as they stand in the known inspection. */
export async function draftProgress(
  { responses }: Pick<ChiefServices, 'responses'>,
  payload: DraftPayload,
  known: KnownInspection | undefined,
  held: Response | null,
): Promise<DraftProgress> {
  if (known === undefined) return { file: null, here: null };
  const { response, answers } = continuedFrom(payload, []);
  const here = held === null ? null : progressIn(known, held, await currentOf(responses.answers(held.id)));
  return { file: progressIn(known, response, new Map(answers.map((answer) => [answer.item, answer]))), here };
}

function progressIn(known: KnownInspection, stored: Response, answers: Answers): Progress | null {
  const { inspection, questionnaire } = known;
  const department = findDepartment(inspection.roster, stored.department);
  if (department === undefined) return null;
  const { profile } = countedResponse(stored, ownPartOf(known, department.code)?.presets ?? []);
  const flags = flagsOn(questionnaire, profile, department);
  return progressOf(questionnaire, applicableItems(questionnaire, flags, statusIn(answers)), answers);
}
