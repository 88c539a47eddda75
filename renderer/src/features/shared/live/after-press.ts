const waiting: (() => void)[] = [];
let pressed = false;
let listening = false;

/**
 * Runs `work` at once, or, while a mouse button is down, right after the click that it belongs to. A press also ends the editing of a field;
 * if what was stored then moved the page, the thing pressed would slip away under the pointer and the click be lost.
 */
export function afterPress(work: () => void): void {
  if (!listening) listen();
  // In their order: what comes between the release and the click waits behind what came before.
  if (pressed || waiting.length > 0) waiting.push(work);
  else work();
}

function listen(): void {
  listening = true;
  window.addEventListener('pointerdown', () => (pressed = true), { capture: true });
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { capture: true });
  // Not captured: fields lose their focus in the very press that has to be waited for.
  window.addEventListener('blur', release);
  // A release outside of the window is not told; the next movement shows it.
  window.addEventListener('pointermove', (event) => (event.buttons === 0 ? release() : undefined), { capture: true });
}

function release(): void {
  if (!pressed) return;
  pressed = false;
  // The click follows the release as an event of its own.
  setTimeout(() => {
    for (const work of waiting.splice(0)) work();
  });
}
