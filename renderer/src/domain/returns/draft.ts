import { isDay } from '../written-day.ts';
import type { DraftRemark, ReturnDraft } from './return-repository.ts';

/** The longest text that a field of a return takes, in UTF-16 units. */
export const LONGEST_TEXT = 2000;

/** A draft in which nothing is written yet. */
export function emptyDraft(to: Pick<ReturnDraft, 'inspection' | 'submission'>): ReturnDraft {
  return { inspection: to.inspection, submission: to.submission, kind: 'sent-back', message: '', remarks: [] };
}

/** What the draft says to the item; null when nothing. */
export function remarkOn({ remarks }: Pick<ReturnDraft, 'remarks'>, item: string): DraftRemark | null {
  return remarks.find((each) => each.item === item) ?? null;
}

/**
 * The draft with a changed remark on the item. A text for the day that is none is kept beside it. A remark without text and day leaves the draft; a
 * new one comes last.
 */
export function withRemark(
  draft: ReturnDraft,
  item: string,
  change: Partial<Pick<DraftRemark, 'text' | 'due'>>,
): ReturnDraft {
  const before = remarkOn(draft, item);
  const next = changed(before ?? { item, text: '', due: null }, change);
  const kept = next.text.trim() !== '' || next.due !== null || next.dueText !== undefined;
  const remarks =
    before === null ? [...draft.remarks, next] : draft.remarks.map((each) => (each.item === item ? next : each));
  return { ...draft, remarks: kept ? remarks : remarks.filter((each) => each.item !== item) };
}

function changed(remark: DraftRemark, change: Partial<Pick<DraftRemark, 'text' | 'due'>>): DraftRemark {
  if (change.due === undefined) return { ...remark, ...change };
  const { dueText: _before, ...next } = { ...remark, ...change };
  if (next.due === null || next.due === '') return { ...next, due: null };
  return isDay(next.due) ? next : { ...next, due: null, dueText: next.due };
}

/** The draft with the given remarks; what it said to the same items before is replaced. */
export function withRemarks(draft: ReturnDraft, remarks: readonly DraftRemark[]): ReturnDraft {
  return remarks.reduce(
    (written, { item, text, due, dueText }) => withRemark(written, item, { text, due: dueText ?? due }),
    draft,
  );
}

/** Why the draft cannot be written as a file: it says nothing, it sets a day for an item without saying what, or a day of it cannot be read. Null when it can. */
export function draftFault({ message, remarks }: ReturnDraft): 'empty' | 'day-without-text' | 'day-unread' | null {
  if (remarks.some(({ dueText }) => dueText !== undefined)) return 'day-unread';
  if (remarks.some(({ text }) => text.trim() === '')) return 'day-without-text';
  return remarks.length === 0 && message.trim() === '' ? 'empty' : null;
}
