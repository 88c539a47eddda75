import { HOLD, type Choice } from '#domain/answers/answer.ts';
import type { Direction } from '#domain/answers/history.ts';
import { isForPage, TYPED_INTO, undoKey } from '../../shared/response/undo-key.ts';
import { isChosenStatus, itemAround } from '../walk/focus-item.ts';

/** What a key asks for. `item` is the one that holds the focus; null where none does. */
export type Command =
  | { kind: 'choose'; item: string; choice: Choice }
  | { kind: 'step'; item: string | null; by: 1 | -1 }
  | { kind: 'list' }
  | { kind: Direction };

const CHOICES: Readonly<Record<string, Choice>> = { 1: 'yes', 2: 'partial', 3: 'no', 4: 'na', 0: HOLD };

/** What a key that was pressed asks for; null where it means nothing here. `singles` says whether single keys may act. */
export function commandOf(event: KeyboardEvent, singles: boolean): Command | null {
  if (!isForPage(event)) return null;
  const { target } = event;
  const item = itemAround(target);
  if (event.ctrlKey || event.metaKey) return withControl(event, item);
  if (item === null || event.repeat) return null;
  if (event.key === 'Enter')
    return !event.shiftKey && isChosenStatus(target, item) ? { kind: 'step', item, by: 1 } : null;
  return singles && !target.matches(TYPED_INTO) ? single(event, item) : null;
}

function withControl(event: KeyboardEvent, item: string | null): Command | null {
  if (event.key === 'ArrowDown' && !event.shiftKey) return { kind: 'step', item, by: 1 };
  if (event.key === 'ArrowUp' && !event.shiftKey) return { kind: 'step', item, by: -1 };
  const direction = undoKey(event);
  return direction === null ? null : { kind: direction };
}

function single(event: KeyboardEvent, item: string): Command | null {
  if (event.key === '?') return { kind: 'list' };
  const choice = event.shiftKey ? undefined : CHOICES[event.key];
  return choice === undefined ? null : { kind: 'choose', item, choice };
}
