import type { Condition } from '#domain/questionnaire/condition.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';

/** What one department made of one item that applies to it, worked out by plain loops and nothing of the program. */
export interface PlainAnswer {
  department: string;
  item: Item;
  status: string;
  /** A ○ that somebody looked at. */
  confirmed: boolean;
}

/** Counts as the program names them. */
export interface PlainCounts {
  yes: number;
  partial: number;
  no: number;
  na: number;
  unanswered: number;
  confirmedYes: number;
}

/** Every answer that counts: one for each department that handed in and each item that applies to it. */
export function plainAnswers(
  questionnaire: Questionnaire,
  roster: readonly Department[],
  payloads: readonly Payload[],
): PlainAnswer[] {
  const found: PlainAnswer[] = [];
  for (const department of roster) {
    for (const payload of payloads) {
      if (payload.department.code !== department.code) continue;
      for (const chapter of questionnaire.chapters) {
        for (const item of chapter.items) {
          if (!applies(questionnaire, department, payload, item.appliesIf)) continue;
          let status = 'unanswered';
          let confirmed = false;
          for (const answer of payload.answers) {
            if (answer.item !== item.id) continue;
            status = answer.status;
            confirmed = answer.status === 'yes' && answer.method !== null && answer.method !== 'unverified';
          }
          found.push({ department: department.code, item, status, confirmed });
        }
      }
    }
  }
  return found;
}

function applies(
  questionnaire: Questionnaire,
  department: Department,
  payload: Payload,
  condition: Condition,
): boolean {
  const within = (part: Condition) => applies(questionnaire, department, payload, part);
  if (condition.kind === 'all') return condition.of.filter(within).length === condition.of.length;
  if (condition.kind === 'any') return condition.of.filter(within).length > 0;
  if (condition.kind === 'not') return !within(condition.of);
  if (condition.kind === 'flag') {
    for (const flag of questionnaire.flags) {
      if (flag.id !== condition.flag) continue;
      if (flag.setBy === 'everyone') return true;
      if (flag.setBy === 'roster') return department.officer;
      for (const said of payload.profile) if (said.flag === flag.id) return said.on;
    }
    return false;
  }
  for (const chapter of questionnaire.chapters) {
    for (const item of chapter.items) {
      if (item.id !== condition.item) continue;
      for (const answer of payload.answers)
        if (answer.item === item.id && condition.statuses.includes(answer.status)) return within(item.appliesIf);
    }
  }
  return false;
}

/** How many of the answers that pass have which status. */
export function plainCounts(answers: readonly PlainAnswer[], passes: (answer: PlainAnswer) => boolean): PlainCounts {
  const counts: PlainCounts = { yes: 0, partial: 0, no: 0, na: 0, unanswered: 0, confirmedYes: 0 };
  for (const answer of answers) {
    if (!passes(answer)) continue;
    if (answer.status === 'yes') counts.yes += 1;
    if (answer.status === 'partial') counts.partial += 1;
    if (answer.status === 'no') counts.no += 1;
    if (answer.status === 'na') counts.na += 1;
    if (answer.status === 'unanswered') counts.unanswered += 1;
    if (answer.confirmed) counts.confirmedYes += 1;
  }
  return counts;
}

/** A share in percent with one decimal as people would work it out: 「83.3％」, and 「－」 where there is nothing to divide by. */
export function plainPercent(part: number, whole: number): string {
  if (whole === 0) return '－';
  const tenths = (BigInt(part) * 2000n + BigInt(whole)) / (BigInt(whole) * 2n);
  return `${tenths / 10n}.${tenths % 10n}％`;
}

/** The middle one of shares given as [part, whole], the mean of both where two are in the middle; those without a whole are left out. */
export function plainMedian(shares: readonly (readonly [number, number])[]): number | null {
  const known = shares.filter(([, whole]) => whole > 0).map(([part, whole]) => part / whole);
  known.sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.slice(Math.ceil(known.length / 2) - 1, Math.floor(known.length / 2) + 1);
  let sum = 0;
  for (const share of middle) sum += share;
  return sum / middle.length;
}
