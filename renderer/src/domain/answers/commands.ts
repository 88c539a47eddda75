import { itemDigest } from '../questionnaire/digests.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { HOLD, NOT_GIVEN, type Action, type Answer, type AnswerParts, type Choice } from './answer.ts';
import { changedParts, isAnswerPart, PARTS, rulesOf } from './parts.ts';

/** An answer nobody has given yet. */
export function blankAnswer(questionnaire: Questionnaire, item: Item): Answer {
  return { item: item.id, digest: itemDigest(item, questionnaire.scale), ...NOT_GIVEN };
}

/**
 * Chooses a status or わからない. The item's usual check method is filled in with the first status, and an action is begun for △ and ×.
 * What was typed for another status is kept, so that changing one's mind loses nothing; what was taken over is confirmed by it. Throws for － where the item does not allow it.
 */
export function choose(answer: Answer, questionnaire: Questionnaire, item: Item, choice: Choice): Answer {
  if (choice === 'na' && !item.naAllowed) throw new Error(`item ${item.id} does not allow －`);
  const decided = choice !== HOLD;
  return {
    ...answer,
    digest: itemDigest(item, questionnaire.scale),
    choice,
    method: decided && choice !== 'na' ? (answer.method ?? item.defaultMethod) : answer.method,
    action: choice === 'partial' || choice === 'no' ? (answer.action ?? beginAction(questionnaire)) : answer.action,
    takenOver: false,
  };
}

function beginAction(questionnaire: Questionnaire): Action {
  const kind = questionnaire.actionKinds[0];
  if (kind === undefined) throw new Error('a questionnaire has at least one kind of action');
  return { kind: kind.id, what: '', post: '', due: '' };
}

/** The fields of an answer that are typed or picked beside the status. */
export type AnswerFields = Partial<AnswerParts>;

/** Takes over what was typed, freed of control characters. Fields that are not named stay as they are. What came from last year is confirmed by it, unless only the progress is reported. */
export function edit(answer: Answer, fields: AnswerFields): Answer {
  const { item, digest, choice, takenOver, ...parts } = answer;
  const named = Object.keys(fields).filter(isAnswerPart);
  return {
    item,
    digest,
    choice,
    ...changedParts({ ...parts, ...fields }, (part, value) => rulesOf(part).plain(value)),
    takenOver: takenOver && named.every((part) => !PARTS[part].fromLastYear),
  };
}
