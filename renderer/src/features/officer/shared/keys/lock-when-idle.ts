import type { OfficerDeskStore } from '#state/officer-desk.ts';

/** As long as an office lets a screen stand open. */
export const IDLE_MINUTES = 15;

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 15_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

/** Milliseconds of two clocks: the steady one stands still while the computer sleeps, the other can be set back. */
export interface Clocks {
  steady(): number;
  wall(): number;
}

/**
 * Puts the officer's keys away when there was no input in the window, and no work with a key, for {@link IDLE_MINUTES}, and does `then`. Returns how to stop.
 */
export function lockWhenIdle(
  desk: OfficerDeskStore,
  window: Window,
  clocks: Clocks,
  then: () => void = () => undefined,
): () => void {
  const idle = idleTime(clocks);
  const look = () => {
    if (idle.elapsed() < IDLE_MINUTES * MINUTE_MS) return;
    idle.restart();
    desk.lockFor('idle');
    then();
  };
  // After a sleep the first input comes before the next look: it must not save the key.
  const seen = () => {
    look();
    idle.restart();
  };
  const unsubscribe = desk.subscribe((now, before) => {
    if (now.uses !== before.uses || now.unlocked !== before.unlocked || now.sheet !== before.sheet) idle.restart();
  });
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, options);
  window.document.addEventListener('visibilitychange', look, options);
  const looking = window.setInterval(look, LOOK_EVERY_MS);
  return () => {
    unsubscribe();
    listening.abort();
    window.clearInterval(looking);
  };
}

function idleTime({ steady, wall }: Clocks) {
  let since = { steady: steady(), wall: wall() };
  return {
    restart: () => {
      since = { steady: steady(), wall: wall() };
    },
    elapsed: () => Math.max(steady() - since.steady, wall() - since.wall),
  };
}
