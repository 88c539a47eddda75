import type { Item, Questionnaire, RequiredInput } from '../questionnaire/questionnaire.ts';
import { unansweredFlags } from '../profile/profile.ts';
import { HOLD, type Answers } from './answer.ts';
import { missingInputs } from './required-inputs.ts';
import type { Response } from './response.ts';

/** One thing that stands between the draft and its sign-off. */
export type Obstacle =
  | { kind: 'respondent-missing' }
  | { kind: 'flag-unanswered'; flag: string }
  | { kind: 'item-unanswered'; item: Item }
  | { kind: 'item-held'; item: Item }
  | { kind: 'item-unconfirmed'; item: Item }
  | { kind: 'inputs-missing'; item: Item; inputs: RequiredInput[] };

/** Everything that is missing, in the order in which the chief meets it. Empty when the response can be signed off. `items` are the applicable ones. */
export function obstacles(
  questionnaire: Questionnaire,
  response: Pick<Response, 'respondent' | 'profile'>,
  items: readonly Item[],
  answers: Answers,
): Obstacle[] {
  const found: Obstacle[] = [];
  if (response.respondent.name.trim() === '' || response.respondent.post.trim() === '')
    found.push({ kind: 'respondent-missing' });
  for (const flag of unansweredFlags(questionnaire, response.profile)) found.push({ kind: 'flag-unanswered', flag });
  for (const item of items) {
    const obstacle = obstacleAt(questionnaire, item, answers);
    if (obstacle !== null) found.push(obstacle);
  }
  return found;
}

function obstacleAt(questionnaire: Questionnaire, item: Item, answers: Answers): Obstacle | null {
  const answer = answers.get(item.id);
  if (answer === undefined || answer.choice === null) return { kind: 'item-unanswered', item };
  if (answer.choice === HOLD) return { kind: 'item-held', item };
  if (answer.takenOver) return { kind: 'item-unconfirmed', item };
  const inputs = missingInputs(questionnaire, item, answer);
  return inputs.length > 0 ? { kind: 'inputs-missing', item, inputs } : null;
}
