import type { ReturnPayload } from './payload.ts';
import type { ReturnDraft } from './return-repository.ts';

type Remark = ReturnPayload['remarks'][number];

/** The longest text that a field of a return takes, in UTF-16 units. */
export const LONGEST_TEXT = 2000;

/** A draft in which nothing is written yet. */
export function emptyDraft(to: Pick<ReturnDraft, 'inspection' | 'submission'>): ReturnDraft {
  return { inspection: to.inspection, submission: to.submission, kind: 'sent-back', message: '', remarks: [] };
}

/** What the draft says to the item; null when nothing. */
export function remarkOn({ remarks }: Pick<ReturnDraft, 'remarks'>, item: string): Remark | null {
  return remarks.find((each) => each.item === item) ?? null;
}

/** The draft with a changed remark on the item. A remark without text and day leaves it; a new one comes last. */
export function withRemark(draft: ReturnDraft, item: string, change: Partial<Omit<Remark, 'item'>>): ReturnDraft {
  const before = remarkOn(draft, item);
  const next: Remark = { ...(before ?? { item, text: '', due: null }), ...change };
  const kept = next.text.trim() !== '' || next.due !== null;
  const remarks =
    before === null ? [...draft.remarks, next] : draft.remarks.map((each) => (each.item === item ? next : each));
  return { ...draft, remarks: kept ? remarks : remarks.filter((each) => each.item !== item) };
}

/** The draft with the given remarks; what it said to the same items before is replaced. */
export function withRemarks(draft: ReturnDraft, remarks: readonly Remark[]): ReturnDraft {
  return remarks.reduce((changed, { item, text, due }) => withRemark(changed, item, { text, due }), draft);
}

/** Why the draft cannot be written as a file: it says nothing, or it sets a day for an item without saying what. Null when it can. */
export function draftFault({ message, remarks }: ReturnDraft): 'empty' | 'day-without-text' | null {
  if (remarks.some(({ text }) => text.trim() === '')) return 'day-without-text';
  return remarks.length === 0 && message.trim() === '' ? 'empty' : null;
}
