import type { ProfileState } from '../profile/profile.ts';
import { chiefFlags } from '../profile/profile.ts';
import { itemDigest } from '../questionnaire/digests.ts';
import { itemsOf, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Status } from '../questionnaire/status.ts';
import type { HandedAnswer } from '../result-file/result-payload.ts';
import { HOLD, standingChoice, type Answer, type Answers } from './answer.ts';
import { blankAnswer } from './commands.ts';
import { changedParts, partOf, PARTS, rulesOf } from './parts.ts';
import type { LastYear } from './last-year.ts';

/** Last year's answer to one item. `wording` is null where the sentence of that time is not known here. */
export interface LastAnswer {
  answer: HandedAnswer;
  /** `same`: the same was asked; `reworded`: it is to be read anew before last year's answer says anything. */
  asked: 'same' | 'reworded';
  wording: string | null;
}

/** Last year's answers by item id, for the items that the questionnaire still has. */
export function lastAnswers(questionnaire: Questionnaire, lastYear: LastYear | null): ReadonlyMap<string, LastAnswer> {
  const given = new Map(lastYear?.answers.map((answer) => [answer.item, answer]));
  return new Map(
    itemsOf(questionnaire).flatMap((item) => {
      const answer = given.get(item.id);
      if (answer === undefined) return [];
      const same = itemDigest(item, questionnaire.scale) === answer.digest || item.sameAs.includes(answer.digest);
      const asked = same ? ('same' as const) : ('reworded' as const);
      return [[item.id, { answer, asked, wording: lastYear?.wordings[item.id] ?? null }]];
    }),
  );
}

/** Whether last year's answer may be taken over: the same was asked, its status can still be given, and nothing is answered yet. */
export function canTakeOver(item: Item, last: LastAnswer | undefined, answer: Answer | undefined): last is LastAnswer {
  if (last === undefined || last.asked !== 'same') return false;
  return (answer?.choice ?? null) === null && (last.answer.status !== 'na' || item.naAllowed);
}

/**
 * The answer with last year's put in, marked as not confirmed. What the questionnaire no longer offers is left out, and so is a day that lies before
 * `today` (ISO): it has to be given anew. What was reported on earlier actions this year stays.
 */
export function takeOver(
  given: Answer | undefined,
  questionnaire: Questionnaire,
  item: Item,
  { answer: last }: LastAnswer,
  today: string,
): Answer {
  const blank = given ?? blankAnswer(questionnaire, item);
  const parts = changedParts(blank, (part, value) =>
    PARTS[part].fromLastYear ? rulesOf(part).again(partOf(last, part), { questionnaire, today }) : value,
  );
  return {
    ...parts,
    item: item.id,
    digest: itemDigest(item, questionnaire.scale),
    choice: last.status,
    takenOver: true,
  };
}

/** The chief says that an answer taken over still holds. */
export function confirmTakenOver(answer: Answer): Answer {
  return { ...answer, takenOver: false };
}

/** The items whose answer was taken over and is not confirmed yet, in the order given. */
export function unconfirmedItems(items: readonly Item[], answers: Answers): Item[] {
  return items.filter(({ id }) => answers.get(id)?.takenOver ?? false);
}

/** The items whose △ or × of last year came with an action, in the order given. */
export function itemsWithOpenAction(items: readonly Item[], last: ReadonlyMap<string, LastAnswer>): Item[] {
  return items.filter(({ id }) => {
    const answer = last.get(id)?.answer;
    return answer !== undefined && answer.action !== null && (answer.status === 'partial' || answer.status === 'no');
  });
}

/** Answers of both years to one item that was asked alike. */
interface BothYears {
  item: Item;
  before: Status;
  now: Status;
}

/** The items that were asked alike in both years and have an answer that counts in both. */
export function answeredInBoth(
  items: readonly Item[],
  last: ReadonlyMap<string, LastAnswer>,
  answers: Answers,
): BothYears[] {
  return items.flatMap((item) => {
    const before = last.get(item.id);
    const now = standingChoice(answers.get(item.id));
    if (before === undefined || before.asked !== 'same' || now === null || now === HOLD) return [];
    return [{ item, before: before.answer.status, now }];
  });
}

const RANKS: Record<Status, number | null> = { yes: 2, partial: 1, no: 0, na: null };

/** The items that stand lower than last year: ○ to △ or ×, △ to ×. － is neither better nor worse. */
export function worsened(both: readonly BothYears[]): BothYears[] {
  return both.filter(({ before, now }) => {
    const [was, is] = [RANKS[before], RANKS[now]];
    return was !== null && is !== null && is < was;
  });
}

/** The flags that were on last year and are switched off now, in the questionnaire's order. */
export function flagsSwitchedOff(
  questionnaire: Questionnaire,
  lastYear: Pick<LastYear, 'profile'>,
  profile: ProfileState,
): Questionnaire['flags'] {
  const wereOn = new Set(lastYear.profile.filter(({ on }) => on).map(({ flag }) => flag));
  return chiefFlags(questionnaire).filter(({ id }) => wereOn.has(id) && profile[id]?.on === false);
}
