import { useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import type { UiTexts } from '../text/texts.ts';
import { daysOfMonth } from './iso-day.ts';

/** Why a text gives no day, as the reader of the field tells it. */
export type DayRead = { ok: true; value: string } | { ok: false; failure: { kind: 'no-day' | 'no-such-day' } };

/** What was wrong with what was pasted or typed; null where nothing was. */
type DayTrouble = 'no-day' | 'no-such-day' | null;

/** Keys that people type between the parts of a day. */
const BETWEEN = new Set(['/', '.', '-', ' ']);

/**
 * What a row of day parts does not know by itself: the signs between the parts lead on to the next one, a whole day can be pasted, and a 30 February
 * is spoken of. The handlers belong to the element around the parts.
 */
export function useDayEntry(read: (text: string) => DayRead, onChange: (iso: string) => void) {
  const [trouble, setTrouble] = useState<DayTrouble>(null);
  const typedInto = useRef<EventTarget | null>(null);
  return {
    trouble,
    clearTrouble: () => setTrouble(null),
    handlers: {
      onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
        const { target, key } = event;
        if (!isPart(target) || event.ctrlKey || event.metaKey) return;
        setTrouble(null);
        if (/^\d$/u.test(key)) typedInto.current = target;
        if (!BETWEEN.has(key)) return;
        event.preventDefault();
        event.stopPropagation();
        // A part that cannot become longer has led on by itself.
        if (typedInto.current === target) focusNext(event.currentTarget, target);
      },
      onPaste: (event: ClipboardEvent<HTMLElement>) => {
        if (!isPart(event.target) || isLocked(event.target)) return;
        event.preventDefault();
        const day = read(event.clipboardData.getData('text/plain'));
        if (day.ok) onChange(day.value);
        setTrouble(day.ok ? null : day.failure.kind);
      },
      onBlurCapture: (event: FocusEvent<HTMLElement>) => {
        if (!isPart(event.target) || isPart(event.relatedTarget)) return;
        if (hasNoSuchDay(event.currentTarget)) setTrouble('no-such-day');
      },
    },
  };
}

/** The words for what is wrong; '' where nothing is. */
export function troubleText(trouble: DayTrouble, texts: UiTexts): string {
  if (trouble === null) return '';
  return trouble === 'no-day' ? texts.dayNotRead : texts.noSuchDay;
}

function isPart(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('[role="spinbutton"]');
}

function isLocked(part: HTMLElement): boolean {
  return part.getAttribute('aria-readonly') === 'true' || part.getAttribute('aria-disabled') === 'true';
}

function partsIn(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('[role="spinbutton"]')];
}

function focusNext(group: HTMLElement, part: HTMLElement): void {
  const parts = partsIn(group);
  parts[parts.indexOf(part) + 1]?.focus();
}

// Asked before the parts are put right: afterwards the day that was typed is gone.
function hasNoSuchDay(group: HTMLElement): boolean {
  const valueOf = (type: string) => {
    const part = partsIn(group).find((each) => each.dataset['type'] === type);
    const value = part?.getAttribute('aria-valuenow') ?? null;
    return value === null ? null : Number(value);
  };
  const [month, day] = [valueOf('month'), valueOf('day')];
  return month !== null && day !== null && day > daysOfMonth(month);
}
