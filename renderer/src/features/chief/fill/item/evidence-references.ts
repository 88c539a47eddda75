import type { Answers, Evidence } from '#domain/answers/answer.ts';
import type { LastAnswer } from '#domain/answers/last-year-answers.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { searchable } from '#ui/choice/searchable.ts';

/** At most so many are shown below a field. */
const COMPLETIONS = 6;
/** At most so many stand beside the fields to be taken with one click. */
const OFFERS = 2;

/** What is known of documents that were named before. */
export interface EvidenceReferences {
  /** Every reference once: those of this response in the order of its items, then last year's. */
  all: readonly Evidence[];
  /** By item id: the one of the item before that names any. */
  before: Readonly<Record<string, Evidence>>;
}

/** Collects the references of a response and of last year's file. */
export function evidenceReferences(
  items: readonly Item[],
  answers: Answers,
  last: ReadonlyMap<string, LastAnswer>,
): EvidenceReferences {
  const all = new Map<string, Evidence>();
  const before: Record<string, Evidence> = {};
  let previous: Evidence | undefined;
  for (const { id } of items) {
    if (previous !== undefined) before[id] = previous;
    const named = (answers.get(id)?.evidence ?? []).filter(namesDocument);
    for (const each of named) keep(all, each);
    previous = named.at(-1) ?? previous;
  }
  for (const { answer } of last.values()) for (const each of answer.evidence.filter(namesDocument)) keep(all, each);
  return { all: [...all.values()], before };
}

function keep(all: Map<string, Evidence>, each: Evidence): void {
  const key = keyOf(each);
  if (!all.has(key)) all.set(key, each);
}

/** One line that is offered below a field, and what it fills in. */
export interface Completion {
  id: string;
  label: string;
  note: string;
  fills: Partial<Evidence>;
}

/**
 * What fits to the text in one part of a reference. It fills in the whole reference, unless another document is named already: then only the part, so
 * that nothing written is lost.
 */
export function completionsOf(
  references: readonly Evidence[],
  part: keyof Evidence,
  row: Evidence,
  typed: string,
): Completion[] {
  const wanted = searchable(typed);
  const fitting = references.filter((each) => each[part].trim() !== '' && searchable(each[part]).includes(wanted));
  const named = part === 'document' ? '' : searchable(row.document);
  const isOther = ({ document }: Evidence) => named !== '' && searchable(document) !== named;
  const whole = fitting.filter((each) => !isOther(each)).map((each) => wholeReference(each, part));
  const texts = new Set(fitting.filter(isOther).map((each) => each[part]));
  for (const { label } of whole) texts.delete(label);
  const parts = [...texts].map((text) => ({ id: text, label: text, note: '', fills: { [part]: text } }));
  const shown = { ...row, [part]: typed };
  return [...whole, ...parts].filter(({ fills }) => changes(shown, fills)).slice(0, COMPLETIONS);
}

const PARTS = ['document', 'number', 'place'] as const;

function wholeReference(each: Evidence, part: keyof Evidence): Completion {
  const others = PARTS.filter((name) => name !== part).map((name) => each[name]);
  return {
    id: keyOf(each),
    label: each[part],
    note: others.filter((text) => text !== '').join('　'),
    fills: each,
  };
}

function changes(row: Evidence, fills: Partial<Evidence>): boolean {
  return PARTS.some((name) => fills[name] !== undefined && fills[name] !== row[name]);
}

/** A reference that can be taken as a whole with one click, and where it comes from. */
export interface ReferenceOffer {
  from: 'last-year' | 'before';
  evidence: Evidence;
}

/** The references to be offered beside an item: its own of last year, then that of the item before; none that is named already. */
export function referenceOffers(
  { before }: EvidenceReferences,
  item: Item,
  given: readonly Evidence[],
  lastAnswer: LastAnswer | undefined,
): ReferenceOffer[] {
  const previous = before[item.id];
  const offers = [
    ...(lastAnswer?.answer.evidence ?? []).map((evidence) => ({ from: 'last-year' as const, evidence })),
    ...(previous === undefined ? [] : [{ from: 'before' as const, evidence: previous }]),
  ];
  const named = new Set(given.map(({ document }) => document));
  return offers
    .filter(({ evidence }) => {
      const fresh = namesDocument(evidence) && !named.has(evidence.document);
      named.add(evidence.document);
      return fresh;
    })
    .slice(0, OFFERS);
}

function namesDocument({ document }: Evidence): boolean {
  return document.trim() !== '';
}

function keyOf({ document, number, place }: Evidence): string {
  return JSON.stringify([document, number, place]);
}
