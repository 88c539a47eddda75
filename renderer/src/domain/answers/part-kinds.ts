import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import { isDay } from '../written-day.ts';
import type { Action, ActionProgress, Evidence } from './answer.ts';
import { plainText } from './plain-text.ts';

/** What the parts of an answer can hold, by kind. Parts of one kind are told, compared and handed in alike. */
export interface KindValues {
  /** An id of the questionnaire's check methods. */
  method: string | null;
  text: string;
  documents: Evidence[];
  /** One cell per column of the item. */
  rows: string[][];
  action: Action | null;
  progress: ActionProgress | null;
}
export type PartKind = keyof KindValues;

/** What a taken over value is measured by: what the questionnaire offers now, and today as an ISO day. */
interface Present {
  questionnaire: Questionnaire;
  today: string;
}

/** What holds for every part of a kind. */
export interface KindRules<V> {
  /** What stands there while nobody has given it. */
  blank: V;
  /** Typed, and so stored in many small steps; otherwise picked in one. */
  typed: boolean;
  /** Freed of control characters. */
  plain(value: V): V;
  /** Whether enough is there where the questionnaire requires it. */
  isFilled(value: V, item: Item): boolean;
  /** Without what was only begun, as it is handed in. */
  handed(value: V, item: Item): V;
  /** What remains for publication are choices; whatever was typed may name somebody. */
  masked(value: V): V;
  /** Last year's value without what the questionnaire no longer offers and without days that are past. */
  again(value: V, present: Present): V;
}

const same = <V>(value: V): V => value;

export const KINDS: { readonly [K in PartKind]: KindRules<KindValues[K]> } = {
  method: {
    blank: null,
    typed: false,
    plain: same,
    isFilled: (method) => method !== null,
    handed: same,
    masked: same,
    again: (method, { questionnaire }) => (questionnaire.checkMethods.some(({ id }) => id === method) ? method : null),
  },
  text: { blank: '', typed: true, plain: plainText, isFilled: hasText, handed: same, masked: () => '', again: same },
  documents: {
    blank: [],
    typed: true,
    plain: (evidence) =>
      evidence.map(({ document, number, place }) => ({
        document: plainText(document),
        number: plainText(number),
        place: plainText(place),
      })),
    isFilled: (evidence) => evidence.some(({ document }) => hasText(document)),
    handed: (evidence) => evidence.filter(({ document }) => hasText(document)),
    masked: () => [],
    again: same,
  },
  rows: {
    blank: [],
    typed: true,
    plain: (rows) => rows.map((row) => row.map(plainText)),
    isFilled(rows, item) {
      const filled = filledRows(rows);
      return filled.length > 0 && filled.every((row) => isWhole(row, item.rows ?? []));
    },
    handed: (rows, item) => (item.rows === null ? [] : filledRows(rows)),
    masked: () => [],
    again: same,
  },
  action: {
    blank: null,
    typed: true,
    plain: (action) => action && plainAction(action),
    isFilled: (action) => action !== null && hasText(action.what) && hasText(action.post) && isDay(action.due),
    // Without a text that is no day: where an action is asked for, there is no such text any more.
    handed: (action) => action && { kind: action.kind, what: action.what, post: action.post, due: action.due },
    masked: (action) => action && { kind: action.kind, what: '', post: '', due: '' },
    again: (action, present) => action && actionAgain(action, present),
  },
  progress: {
    blank: null,
    typed: true,
    plain: (progress) => progress && { ...progress, note: plainText(progress.note) },
    isFilled: (progress) => progress !== null,
    handed: same,
    masked: (progress) => progress && { state: progress.state, note: '' },
    again: same,
  },
};

/** Rows in which anything was entered: an empty row at the end of the table is not a row. */
export function filledRows(rows: readonly string[][]): string[][] {
  return rows.filter((row) => row.some(hasText));
}

function isWhole(row: string[], columns: string[]): boolean {
  return columns.every((_, index) => hasText(row[index] ?? ''));
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}

function plainAction({ dueText, ...action }: Action): Action {
  const texts = { what: plainText(action.what), post: plainText(action.post) };
  return { ...action, ...texts, ...(dueText === undefined ? {} : { dueText: plainText(dueText) }) };
}

function actionAgain(action: Action, { questionnaire, today }: Present): Action {
  const kinds = questionnaire.actionKinds.map(({ id }) => id);
  return {
    ...action,
    kind: kinds.includes(action.kind) ? action.kind : (kinds[0] ?? action.kind),
    due: action.due < today ? '' : action.due,
  };
}
