import { isDay } from '../written-day.ts';
import type { DraftRemark, ReturnDraft } from './return-repository.ts';

/** The longest text of a field in a return, in UTF-16 units. */
export const LONGEST_TEXT = 2000;

/** An empty draft. */
export function emptyDraft(to: Pick<ReturnDraft, 'inspection' | 'submission'>): ReturnDraft {
  return { inspection: to.inspection, submission: to.submission, kind: 'sent-back', message: '', remarks: [] };
}

/** The draft's remark on an item; null when there is none. */
export function remarkOn({ remarks }: Pick<ReturnDraft, 'remarks'>, item: string): DraftRemark | null {
  return remarks.find((each) => each.item === item) ?? null;
}

/**
 * Changes the draft's remark on an item. A due text that is not a day is kept as `dueText`. A remark without text and
 * day is removed; a new one is appended.
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

/** Adds remarks to the draft, replacing those on the same items. */
export function withRemarks(draft: ReturnDraft, remarks: readonly DraftRemark[]): ReturnDraft {
  return remarks.reduce(
    (written, { item, text, due, dueText }) => withRemark(written, item, { text, due: dueText ?? due }),
    draft,
  );
}

/**
 * Why the draft cannot be written as a file: it is empty, a remark has a day but no text, or a due text cannot be read
 * as a day. Null when it can.
 */
export function draftFault({ message, remarks }: ReturnDraft): 'empty' | 'day-without-text' | 'day-unread' | null {
  if (remarks.some(({ dueText }) => dueText !== undefined)) return 'day-unread';
  if (remarks.some(({ text }) => text.trim() === '')) return 'day-without-text';
  return remarks.length === 0 && message.trim() === '' ? 'empty' : null;
}
