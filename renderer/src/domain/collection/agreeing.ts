import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Payload } from '../result/payload.ts';

/**
 * The payload as far as it answers what the questionnaire asks: of a file with another edition (`current` is the digest of the present one), answers
 * to items of another wording are left out, and so count as unanswered. Any other payload stays as it is.
 */
export function agreeingWith(questionnaire: Questionnaire, current: string, payload: Payload): Payload {
  if (payload.questionnaire.digest === current) return payload;
  const leftOut = new Set(disagreeing(questionnaire, payload));
  return { ...payload, answers: payload.answers.filter(({ item }) => !leftOut.has(item)) };
}

/** Ids of the answered items that the questionnaire words otherwise or no longer has. */
export function disagreeing(questionnaire: Questionnaire, payload: Payload): string[] {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  return payload.answers.flatMap(({ item: id, digest }) => {
    const item = items.get(id);
    const agrees =
      item !== undefined && (itemDigest(item, questionnaire.scale) === digest || item.sameAs.includes(digest));
    return agrees ? [] : [id];
  });
}
