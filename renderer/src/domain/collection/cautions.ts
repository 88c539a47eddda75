import { handedFlags } from '../aggregation/outcomes.ts';
import { applicableItems } from '../answers/applicability.ts';
import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Payload } from '../result/payload.ts';
import { ancestorsOf } from '../result/payload.ts';
import type { Submission } from './submission.ts';

/**
 * Something about a well-signed file that the program itself never writes, or that may be a forgery. The officer decides; the file is not chosen
 * by itself. `another-signer`: it says that it follows a file of the department, and another computer signed that one. `na-not-allowed`: － where the
 * item does not offer it. `left-out`: items that apply have no answer. `not-asked`: answers to items that do not apply or do not exist; they
 * never count. `items` are ids, in the order in which they are given.
 */
export type Caution =
  | { kind: 'another-signer' }
  | { kind: 'na-not-allowed' | 'left-out' | 'not-asked'; items: readonly string[] };

interface Judged {
  questionnaire: Questionnaire;
  department: Department;
  cautions: readonly Caution[];
}

// The whole table is judged anew whenever a file comes or goes; what a file says stays the same.
const judged = new WeakMap<Payload, Judged>();

/** Everything to be said of a file of the department that answers this very edition of the questionnaire; empty for a file as the program writes it. */
export function contentCautions(
  questionnaire: Questionnaire,
  department: Department,
  payload: Payload,
): readonly Caution[] {
  const before = judged.get(payload);
  if (before?.questionnaire === questionnaire && before.department === department) return before.cautions;
  const cautions = cautionsIn(questionnaire, department, payload);
  judged.set(payload, { questionnaire, department, cautions });
  return cautions;
}

function cautionsIn(questionnaire: Questionnaire, department: Department, payload: Payload): Caution[] {
  const statuses = new Map(payload.answers.map(({ item, status }) => [item, status]));
  const flags = handedFlags(questionnaire, department, payload);
  const applicable = applicableItems(questionnaire, flags, (id) => statuses.get(id) ?? null).map(({ id }) => id);
  const asked = new Set(applicable);
  const without = new Set(itemsOf(questionnaire).flatMap(({ id, naAllowed }) => (naAllowed ? [] : [id])));
  const found = [
    { kind: 'na-not-allowed', items: applicable.filter((id) => statuses.get(id) === 'na' && without.has(id)) },
    { kind: 'left-out', items: applicable.filter((id) => !statuses.has(id)) },
    { kind: 'not-asked', items: [...statuses.keys()].filter((id) => !asked.has(id)) },
  ] as const;
  return found.filter(({ items }) => items.length > 0);
}

/** `others` are the department's other files, held or arrived together with this one. The first of a line of revisions is never cautioned. */
export function signerCautions(payload: Payload, others: readonly Pick<Submission, 'digest' | 'payload'>[]): Caution[] {
  const ancestors = new Set(ancestorsOf(payload));
  const before = others.filter(({ digest }) => ancestors.has(digest));
  const known = before.length === 0 || before.some((each) => each.payload.device.key === payload.device.key);
  return known ? [] : [{ kind: 'another-signer' }];
}
