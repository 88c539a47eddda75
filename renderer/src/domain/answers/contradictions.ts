import type { ProfileState } from '../profile/profile.ts';
import { UNVERIFIED, type Flag, type Item, type Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Answer, Answers } from './answer.ts';

/** Below this many answers a share says nothing: one of three is a third already. */
const ENOUGH = 10;
/** More than this share is rare in a department whose profile is right and who looked at things and records. */
const HIGH_SHARE = 0.3;
/** The same sentence fits a handful of neighbouring items; from this many on it was rather pasted than written. */
const PASTED = 5;
/** Plans are reviewed every year, so one that ends later than the next budget is hardly a plan. */
const YEARS_AHEAD = 2;

/** Words that a text uses of somebody outside who does the work. */
const OUTSIDER = /委託|業者|ベンダー/u;
/** The word in the label of the flags that ask about such work. */
const OUTSOURCING = '委託';
/** The whole of an entry for evidence that says there is none. */
const NOTHING = /^(?:特に)?(?:なし|無し?|ない|ありません)。?$/u;

/**
 * Answers that do not go together at first sight. They may well be right: they are pointed out for reading and never stand in the
 * way of the sign-off. `items` are those to look at, in the questionnaire's order; `same-comment` comes once for each comment.
 */
export interface Contradiction {
  kind:
    | 'outsider-named'
    | 'many-not-applicable'
    | 'many-unverified'
    | 'all-yes'
    | 'due-past'
    | 'due-far'
    | 'same-comment'
    | 'no-evidence';
  items: Item[];
}

/** What contradictions are looked for in. */
export interface Reading {
  questionnaire: Pick<Questionnaire, 'flags'>;
  /** What the chief said of the department. */
  profile: ProfileState;
  /** The items that apply. */
  items: readonly Item[];
  answers: Answers;
  /** ISO day in Asia/Tokyo. */
  today: string;
}

interface Given {
  item: Item;
  answer: Answer;
}

/** Everything that deserves a second look, in the order of the kinds; those with nothing to say are left out. */
export function contradictions({ questionnaire, profile, items, answers, today }: Reading): Contradiction[] {
  const given = items.flatMap((item): Given[] => {
    const answer = answers.get(item.id);
    return answer === undefined || answer.choice === null || answer.takenOver ? [] : [{ item, answer }];
  });
  const found: Contradiction[] = [
    {
      kind: 'outsider-named',
      items: deniesOutsourcing(questionnaire.flags, profile) ? itemsWhere(given, namesOutsider) : [],
    },
    { kind: 'many-not-applicable', items: highShare(given, isNotApplicable) },
    { kind: 'many-unverified', items: highShare(given.filter(isYes), isUnverified) },
    { kind: 'all-yes', items: tooSmooth(items, given) },
    { kind: 'due-past', items: itemsWhere(given, (each) => dueOf(each) !== '' && dueOf(each) < today) },
    { kind: 'due-far', items: itemsWhere(given, (each) => dueOf(each) > yearsLater(today, YEARS_AHEAD)) },
    ...pastedComments(given).map((pasted) => ({ kind: 'same-comment' as const, items: pasted })),
    { kind: 'no-evidence', items: itemsWhere(given, saysNoEvidence) },
  ];
  return found.filter((each) => each.items.length > 0);
}

function itemsWhere(given: readonly Given[], holds: (each: Given) => boolean): Item[] {
  return given.filter(holds).map(({ item }) => item);
}

/** The items for which it holds where they are a high share of all, else none. */
function highShare(given: readonly Given[], holds: (each: Given) => boolean): Item[] {
  const found = itemsWhere(given, holds);
  return given.length >= ENOUGH && found.length > given.length * HIGH_SHARE ? found : [];
}

/** Whether the chief was asked about outsourced work and said that there is none. */
function deniesOutsourcing(flags: readonly Flag[], profile: ProfileState): boolean {
  const about = flags.filter(({ setBy, label }) => setBy === 'chief' && label.includes(OUTSOURCING));
  return about.length > 0 && about.every(({ id }) => profile[id]?.on === false);
}

// The reason for － is left out: it names a contractor to say that there is none.
function namesOutsider({ answer }: Given): boolean {
  if (isNotApplicable({ answer })) return false;
  const texts = [answer.comment, planOf(answer)?.what ?? '', ...answer.evidence.map(({ document }) => document)];
  return texts.some((text) => OUTSIDER.test(text));
}

function isYes({ answer }: Given): boolean {
  return answer.choice === 'yes';
}

function isNotApplicable({ answer }: Pick<Given, 'answer'>): boolean {
  return answer.choice === 'na';
}

function isUnverified({ answer }: Given): boolean {
  return answer.method === UNVERIFIED;
}

/** The 重点 items of a finished response in which everything is ○ and not a word was written; － is no objection. */
function tooSmooth(items: readonly Item[], given: readonly Given[]): Item[] {
  const whole = given.length === items.length && given.every((each) => isYes(each) || isNotApplicable(each));
  const smooth = whole && given.filter(isYes).length >= ENOUGH && given.every(({ answer }) => isBlank(answer.comment));
  if (!smooth) return [];
  const focus = items.filter(({ priority }) => priority === 'focus');
  return focus.length > 0 ? focus : [...items];
}

/** The plan of a △ or ×; one that was typed before another status was chosen does not count. */
function planOf(answer: Answer): Answer['action'] {
  return answer.choice === 'partial' || answer.choice === 'no' ? answer.action : null;
}

function dueOf({ answer }: Given): string {
  return planOf(answer)?.due ?? '';
}

// ISO days compare as texts, also with a 29 February that the later year does not have.
function yearsLater(isoDay: string, years: number): string {
  return `${String(Number(isoDay.slice(0, 4)) + years).padStart(4, '0')}${isoDay.slice(4)}`;
}

function pastedComments(given: readonly Given[]): Item[][] {
  const byComment = new Map<string, Item[]>();
  for (const { item, answer } of given) {
    const comment = answer.comment.trim();
    if (!isBlank(comment)) byComment.set(comment, [...(byComment.get(comment) ?? []), item]);
  }
  return [...byComment.values()].filter((items) => items.length >= PASTED);
}

function saysNoEvidence({ answer }: Given): boolean {
  if (isNotApplicable({ answer })) return false;
  return answer.evidence.some(({ document }) => NOTHING.test(document.normalize('NFKC').trim()));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
