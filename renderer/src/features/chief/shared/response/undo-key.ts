import type { Direction } from '#domain/answers/history.ts';

/** Fields that take keys for themselves, Ctrl+Z among them. */
export const TYPED_INTO =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"], ' +
  '[role="combobox"], [role="listbox"], [aria-haspopup="listbox"]';

/** Whether a key belongs to an input method. The code 229 stands for one that it took; some browsers send it before the composition is told. */
function composes(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process' || event.keyCode === 229;
}

/** Whether a key that was pressed belongs to the page: no dialog is open, and nobody else has used it. */
export function isForPage(event: KeyboardEvent): event is KeyboardEvent & { target: Element } {
  if (!(event.target instanceof Element) || event.defaultPrevented || event.altKey || composes(event)) return false;
  return document.querySelector('[role="dialog"], [role="alertdialog"]') === null;
}

/** Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z outside of a field that is typed into; null for any other key. */
export function undoKey(event: KeyboardEvent): Direction | null {
  if (!isForPage(event) || !(event.ctrlKey || event.metaKey) || event.target.matches(TYPED_INTO)) return null;
  const letter = event.key.toLowerCase();
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !event.shiftKey ? 'redo' : null;
}
