import { exhausted } from '../result.ts';
import { NOT_GIVEN, type AnswerParts, type Choice } from './answer.ts';
import { KINDS, type KindRules, type KindValues, type PartKind } from './part-kinds.ts';

export type AnswerPart = keyof AnswerParts;
/** What a part holds once it is there. */
export type PartValue<P extends AnswerPart> = Required<AnswerParts>[P];

/** With which statuses a part counts. What was typed for another status is kept, but neither printed nor handed in. */
type CountsWith = 'any' | 'na' | 'all-but-na' | 'findings';

interface PartEntry<P extends AnswerPart> {
  kind: KindOf<PartValue<P>>;
  countsWith: CountsWith;
  /** Whether last year's can be taken over. */
  fromLastYear: boolean;
}

/** The kind that holds values of this type. */
type KindOf<V> = {
  [K in PartKind]: [V, KindValues[K]] extends [KindValues[K], V] ? K : never;
}[PartKind];

/** The parts of an answer beside its status, in the order in which they are told. */
export const PARTS = {
  method: { kind: 'method', countsWith: 'all-but-na', fromLastYear: true },
  comment: { kind: 'text', countsWith: 'any', fromLastYear: true },
  reason: { kind: 'text', countsWith: 'na', fromLastYear: true },
  evidence: { kind: 'documents', countsWith: 'all-but-na', fromLastYear: true },
  rows: { kind: 'rows', countsWith: 'all-but-na', fromLastYear: true },
  action: { kind: 'action', countsWith: 'findings', fromLastYear: true },
  progress: { kind: 'progress', countsWith: 'any', fromLastYear: false },
} as const satisfies { [P in AnswerPart]: PartEntry<P> };

export const ANSWER_PARTS = Object.keys(PARTS) as readonly AnswerPart[];

/** The parts that are one text: those in which one can search. */
export type TextPart = {
  [P in AnswerPart]: (typeof PARTS)[P]['kind'] extends 'text' ? P : never;
}[AnswerPart];
export const TEXT_PARTS = ANSWER_PARTS.filter((part): part is TextPart => PARTS[part].kind === 'text');

export function isAnswerPart(name: string): name is AnswerPart {
  return Object.hasOwn(PARTS, name);
}

/** Whether a part counts with the status that was chosen; null while none is. */
export function countsWith(part: AnswerPart, choice: Choice | null): boolean {
  const entry: { countsWith: CountsWith } = PARTS[part];
  switch (entry.countsWith) {
    case 'any':
      return true;
    case 'na':
      return choice === 'na';
    case 'all-but-na':
      return choice !== 'na';
    case 'findings':
      return choice === 'partial' || choice === 'no';
    default:
      return exhausted(entry.countsWith);
  }
}

/** For every kind of part what to do with its value. */
export type ByKind<R, A extends unknown[] = []> = {
  readonly [K in PartKind]: (value: KindValues[K], ...rest: A) => R;
};

/** Does with a part's value what its kind asks for. */
export function byKind<P extends AnswerPart, R, A extends unknown[]>(
  todo: ByKind<R, A>,
  part: P,
  value: PartValue<P>,
  ...rest: A
): R {
  // The table gives every part the kind of its values, which the compiler cannot follow from here.
  const own = todo[PARTS[part].kind] as (of: PartValue<P>, ...others: A) => R;
  return own(value, ...rest);
}

/** What holds for a part by its kind. */
export function rulesOf<P extends AnswerPart>(part: P): KindRules<PartValue<P>> {
  return KINDS[PARTS[part].kind] as unknown as KindRules<PartValue<P>>;
}

/** What a part says; blank where nothing stands. */
export function partOf<P extends AnswerPart>(parts: AnswerParts, part: P): PartValue<P> {
  const said: Partial<Record<AnswerPart, unknown>> = parts;
  return (said[part] ?? rulesOf(part).blank) as PartValue<P>;
}

/** Whether a part came later than the others: answers written before lack it, and so does every answer that says nothing there. */
export function isLater(part: AnswerPart): boolean {
  return !Object.hasOwn(NOT_GIVEN, part);
}

/** All parts, each as `change` makes it out of what it says. */
export function changedParts(
  parts: AnswerParts,
  change: <P extends AnswerPart>(part: P, value: PartValue<P>) => PartValue<P>,
): AnswerParts {
  const changed = ANSWER_PARTS.map((part) => [part, change(part, partOf(parts, part))] as const);
  return Object.fromEntries(
    changed.filter(([part, value]) => !isLater(part) || !isBlank(value)),
  ) as unknown as AnswerParts;
}

function isBlank(value: PartValue<AnswerPart>): boolean {
  return value === null || ('length' in Object(value) && (value as string | unknown[]).length === 0);
}
