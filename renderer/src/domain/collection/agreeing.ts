import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Payload } from '../result-file/result-payload.ts';

/**
 * Drops the answers that do not match the questionnaire, so that they count as unanswered. Only a payload of another
 * edition loses answers: those to items whose wording differs. `current` is the digest of the present edition.
 */
export function agreeingWith(questionnaire: Questionnaire, current: string, payload: Payload): Payload {
  if (payload.questionnaire.digest === current) return payload;
  const leftOut = new Set(disagreeing(questionnaire, payload));
  return { ...payload, answers: payload.answers.filter(({ item }) => !leftOut.has(item)) };
}

/** Ids of the answered items whose wording differs in the questionnaire, or which it no longer has. */
export function disagreeing(questionnaire: Questionnaire, payload: Payload): string[] {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  return payload.answers.flatMap(({ item: id, digest }) => {
    const item = items.get(id);
    const agrees =
      item !== undefined && (itemDigest(item, questionnaire.scale) === digest || item.sameAs.includes(digest));
    return agrees ? [] : [id];
  });
}
