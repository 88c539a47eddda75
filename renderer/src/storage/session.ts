const LOCK = 'tenken-window';
const MARK = 'tenken-session';

/**
 * What identifies windows in a browser: locks that all windows share, session storage for each window, and whether this
 * window was reloaded. Session storage alone is not enough: a browser that restores yesterday's windows restores it
 * too.
 */
interface Windows {
  locks: Pick<LockManager, 'request' | 'query'>;
  notes: Pick<Storage, 'getItem' | 'setItem'>;
  reloaded: boolean;
}

/** The time from opening the first window until closing the last one. Reloading a window does not end it. */
export interface Session {
  /** True when the last session has ended and this one has not begun. */
  isNew(): Promise<boolean>;
  /** Registers this window with the others. Await it before reading any stored data. */
  enter(): Promise<void>;
  /** Makes this window part of the session. */
  begin(): void;
  /** True when no other window exists. */
  isAlone(): Promise<boolean>;
}

export function sessionOf({ locks, notes, reloaded }: Windows): Session {
  let entered: Promise<void> | null = null;
  const others = async () => {
    await entered;
    const { held = [] } = await locks.query();
    return held.filter(({ name }) => name === LOCK).length - (entered === null ? 0 : 1);
  };
  // Never released explicitly: the browser releases it when the window goes away in any manner.
  const enter = () =>
    (entered ??= new Promise((granted) => {
      void locks.request(LOCK, { mode: 'shared' }, () => {
        granted();
        return new Promise(() => undefined);
      });
    }));
  return {
    isNew: async () => !(reloaded && notes.getItem(MARK) !== null) && (await others()) === 0,
    enter,
    begin: () => {
      notes.setItem(MARK, 'begun');
      void enter();
    },
    isAlone: async () => (await others()) <= 0,
  };
}
