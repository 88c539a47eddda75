import { HOLD, type Choice } from '#domain/answers/answer.ts';
import type { Direction } from '#domain/answers/history.ts';
import { isChosenStatus, itemAround } from '../walk/focus-item.ts';

/** What a key asks for. `item` is the one that holds the focus; null where none does. */
export type Command =
  | { kind: 'choose'; item: string; choice: Choice }
  | { kind: 'step'; item: string | null; by: 1 | -1 }
  | { kind: 'list' }
  | { kind: Direction };

const CHOICES: Readonly<Record<string, Choice>> = { 1: 'yes', 2: 'partial', 3: 'no', 4: 'na', 0: HOLD };

const TYPED_INTO =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"], ' +
  '[role="combobox"], [role="listbox"], [aria-haspopup="listbox"]';

/** What a key that was pressed asks for; null where it means nothing here. `singles` says whether single keys may act. */
export function commandOf(event: KeyboardEvent, singles: boolean): Command | null {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || event.altKey || composes(event)) return null;
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return null;
  const item = itemAround(target);
  if (event.ctrlKey || event.metaKey) return withControl(event, target, item);
  if (item === null || event.repeat) return null;
  if (event.key === 'Enter')
    return !event.shiftKey && isChosenStatus(target, item) ? { kind: 'step', item, by: 1 } : null;
  return singles && !target.matches(TYPED_INTO) ? single(event, item) : null;
}

// The code 229 stands for a key that the input method took; some browsers send it before the composition is told.
function composes(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || event.keyCode === 229;
}

function withControl(event: KeyboardEvent, target: Element, item: string | null): Command | null {
  if (event.key === 'ArrowDown' && !event.shiftKey) return { kind: 'step', item, by: 1 };
  if (event.key === 'ArrowUp' && !event.shiftKey) return { kind: 'step', item, by: -1 };
  if (target.matches(TYPED_INTO)) return null;
  const letter = event.key.toLowerCase();
  if (letter === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
  return letter === 'y' && !event.shiftKey ? { kind: 'redo' } : null;
}

function single(event: KeyboardEvent, item: string): Command | null {
  if (event.key === '?') return { kind: 'list' };
  const choice = event.shiftKey ? undefined : CHOICES[event.key];
  return choice === undefined ? null : { kind: 'choose', item, choice };
}
