import { handedFlags } from '../aggregation/item-outcomes.ts';
import { applicableItems } from '../answers/applicability.ts';
import type { Department } from '../inspection/roster.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Payload } from '../result-file/result-payload.ts';
import { ancestorsOf } from '../result-file/result-payload.ts';
import type { Submission } from './submission.ts';

/**
 * A reason to look twice at a file whose signature is valid: the program never writes such a file, or it may be forged.
 * The officer decides; the file is not ticked in advance. `another-signer`: the file continues a file of the department
 * that another computer signed. `na-not-allowed`: － on an item that does not offer it. `left-out`: applicable items
 * without an answer. `not-asked`: answers to items that do not apply or do not exist; they never count. `items` are ids
 * in the order given.
 */
export type Caution =
  | { kind: 'another-signer' }
  | { kind: 'na-not-allowed' | 'left-out' | 'not-asked'; items: readonly string[] };

interface Judged {
  questionnaire: Questionnaire;
  department: Department;
  cautions: readonly Caution[];
}

// Every file that arrives or leaves re-evaluates the whole staging table, but the cautions of an unchanged payload stay
// the same.
const judged = new WeakMap<Payload, Judged>();

/**
 * The cautions about the answers in a file of the department. The file must answer this very edition of the
 * questionnaire. Empty for a file that the program wrote.
 */
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

/**
 * `others` are the department's other files, held or arriving together with this one. The first file of a line of
 * revisions gets no caution.
 */
export function signerCautions(payload: Payload, others: readonly Pick<Submission, 'digest' | 'payload'>[]): Caution[] {
  const ancestors = new Set(ancestorsOf(payload));
  const before = others.filter(({ digest }) => ancestors.has(digest));
  const known = before.length === 0 || before.some((each) => each.payload.device.key === payload.device.key);
  return known ? [] : [{ kind: 'another-signer' }];
}
