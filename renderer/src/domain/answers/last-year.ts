import { tokyoDay } from '../calendar.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Department } from '../inspection/roster.ts';
import { fail, ok, type Result } from '../result.ts';
import type { KnownInspection } from '../pack/known-inspection.ts';
import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { HandedAnswer, Payload } from '../result-file/result-payload.ts';
import type { ReadResultFile } from '../result-file/read.ts';
import type { Watch } from './response-repository.ts';

/**
 * What a department handed in for an earlier inspection, kept beside its response of this year. `fiscalYear` is null and `wordings` is empty where
 * that inspection is not known on this computer. `wordings` has the sentence by item id, for the items whose wording is the one that was answered.
 */
export interface LastYear {
  /** SHA-256 of the payload it was taken from. */
  digest: string;
  fiscalYear: number | null;
  /** ISO day in Asia/Tokyo of the sign-off. */
  declaredOn: string;
  department: Payload['department'];
  profile: Payload['profile'];
  answers: readonly HandedAnswer[];
  wordings: Readonly<Record<string, string>>;
}

/**
 * Why a file does not serve as last year's: of this inspection itself, of a later one, of another department, or of a
 * questionnaire that has no item in common with this year's (its id may change with the year).
 */
export interface NotLastYear {
  kind: 'same-inspection' | 'not-earlier' | 'other-department' | 'other-questionnaire';
}

/** The inspection and the department that last year's answers are to stand beside. */
export interface ThisYear {
  inspection: Inspection;
  questionnaire: Questionnaire;
  department: Pick<Department, 'code' | 'succeeds'>;
}

/** Last year's answers out of a result file. `known` are the inspections of this computer. */
export function lastYearFrom(
  { payload, digest }: Pick<ReadResultFile, 'payload' | 'digest'>,
  { inspection, questionnaire, department }: ThisYear,
  known: readonly KnownInspection[],
): Result<LastYear, NotLastYear> {
  const earlier = known.find((each) => each.inspection.id === payload.inspection);
  const declaredOn = tokyoDay(payload.declaredAt);
  if (payload.inspection === inspection.id) return fail({ kind: 'same-inspection' });
  if (!isOwnCode(department, payload.department.code)) return fail({ kind: 'other-department' });
  const isEarlier =
    earlier === undefined ? declaredOn < inspection.opensOn : earlier.inspection.fiscalYear < inspection.fiscalYear;
  if (!isEarlier) return fail({ kind: 'not-earlier' });
  const asked = new Set(itemsOf(questionnaire).map(({ id }) => id));
  if (!payload.answers.some(({ item }) => asked.has(item))) return fail({ kind: 'other-questionnaire' });
  return ok({
    digest,
    fiscalYear: earlier?.inspection.fiscalYear ?? null,
    declaredOn,
    department: payload.department,
    profile: payload.profile,
    answers: payload.answers,
    wordings: earlier === undefined ? {} : wordingsOf(earlier, payload.answers),
  });
}

/** Whether a code of last year is the department's own, or that of one it succeeds. */
export function isOwnCode({ code, succeeds }: Pick<Department, 'code' | 'succeeds'>, earlier: string): boolean {
  return code === earlier || succeeds.includes(earlier);
}

function wordingsOf({ questionnaire }: KnownInspection, answers: readonly HandedAnswer[]): Record<string, string> {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  return Object.fromEntries(
    answers.flatMap(({ item: id, digest }) => {
      const item = items.get(id);
      return item !== undefined && itemDigest(item, questionnaire.scale) === digest ? [[id, item.text]] : [];
    }),
  );
}

/** What is kept of last year, one for each response. */
export interface StoredLastYears {
  /** Null while there is none. */
  of(response: string): Watch<LastYear | null>;
}

/** The same with the write. */
export interface LastYearRepository extends StoredLastYears {
  /** Keeps it in place of the one before. */
  keep(response: string, lastYear: LastYear): Promise<Result<null, { kind: 'storage' }>>;
}
