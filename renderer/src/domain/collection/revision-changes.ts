import { ANSWER_PARTS, partOf, type AnswerPart } from '../answers/parts.ts';
import { canonicalText } from '../exchange/digest.ts';
import type { HandedAnswer, Payload } from '../result-file/result-payload.ts';

/** The parts of an answer to compare, in display order. */
const COMPARED = ['status', ...ANSWER_PARTS] as const;
export type ComparedPart = 'status' | AnswerPart;

/**
 * One item's answer in two revisions. `before` is null for an added answer, `after` for a removed one; `parts` is empty
 * in both cases.
 */
export interface AnswerChange {
  item: string;
  before: HandedAnswer | null;
  after: HandedAnswer | null;
  parts: ComparedPart[];
}

type FlagAnswer = Payload['profile'][number];

/** One profile question in two revisions. Null where a revision does not answer it. */
export interface FlagChange {
  flag: string;
  before: FlagAnswer | null;
  after: FlagAnswer | null;
}

type Person = Payload['respondent'];

/** A person whose post or name differs between the revisions. */
export interface PersonChange {
  role: 'respondent' | 'approver';
  before: Person;
  after: Person;
}

/**
 * The differences between two revisions. `reopened` is the reason for which the later one was reopened; null when both
 * are the same revision or when no reason was given.
 */
export interface RevisionChanges {
  reopened: string | null;
  people: PersonChange[];
  flags: FlagChange[];
  answers: AnswerChange[];
}

/**
 * Compares two payloads of one department. Answers and flags keep the order of `after`; removed ones follow at the end.
 */
export function revisionChanges(before: Payload, after: Payload): RevisionChanges {
  const sameRevision =
    before.response.uuid === after.response.uuid && before.response.revision === after.response.revision;
  return {
    reopened: sameRevision ? null : after.response.reason,
    people: (['respondent', 'approver'] as const).flatMap((role) => personChange(role, before[role], after[role])),
    flags: pairs(before.profile, after.profile, ({ flag }) => flag)
      .filter(([, was, is]) => was === null || is === null || was.on !== is.on || was.reason !== is.reason)
      .map(([flag, was, is]) => ({ flag, before: was, after: is })),
    answers: pairs(before.answers, after.answers, ({ item }) => item).flatMap(answerChange),
  };
}

/** True when answers, profile and people are all the same. A reason for reopening alone is no change. */
export function nothingChanged({ people, flags, answers }: RevisionChanges): boolean {
  return people.length === 0 && flags.length === 0 && answers.length === 0;
}

function personChange(role: PersonChange['role'], before: Person, after: Person): PersonChange[] {
  if (before.post === after.post && before.name === after.name) return [];
  const named = ({ post, name }: Person): Person => ({ post, name });
  return [{ role, before: named(before), after: named(after) }];
}

function answerChange([item, before, after]: Pair<HandedAnswer>): AnswerChange[] {
  if (before === null || after === null) return [{ item, before, after, parts: [] }];
  const parts = COMPARED.filter((part) => said(before, part) !== said(after, part));
  return parts.length === 0 ? [] : [{ item, before, after, parts }];
}

function said(answer: HandedAnswer, part: ComparedPart): string {
  return canonicalText(part === 'status' ? answer.status : partOf(answer, part));
}

type Pair<T> = [key: string, before: T | null, after: T | null];

function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string): Pair<T>[] {
  const was = new Map(before.map((each) => [keyOf(each), each]));
  const is = new Map(after.map((each) => [keyOf(each), each]));
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys].map((key) => [key, was.get(key) ?? null, is.get(key) ?? null]);
}
