const LOCK = 'tenken-window';
const MARK = 'tenken-session';

/**
 * How the windows of a browser know of each other: `locks` are shared by all windows, `notes` (session storage) belong to one, `reloaded` says whether this
 * window was just loaded anew. The notes alone are not enough: a browser that restores yesterday's windows restores their notes too.
 */
interface Windows {
  locks: Pick<LockManager, 'request' | 'query'>;
  notes: Pick<Storage, 'getItem' | 'setItem'>;
  reloaded: boolean;
}

/** The time from the first window that is opened until the last one is closed. Reloading a window does not end it. */
export interface Session {
  /** True when the last session has ended and this one has not begun. */
  isNew(): Promise<boolean>;
  /** Makes this window visible to the others. Await it before looking at stored data. */
  enter(): Promise<void>;
  /** Marks this window as part of the session. */
  begin(): void;
  /** True when no other window is open. */
  isAlone(): Promise<boolean>;
}

export function sessionOf({ locks, notes, reloaded }: Windows): Session {
  let entered: Promise<void> | null = null;
  const others = async () => {
    await entered;
    const { held = [] } = await locks.query();
    return held.filter(({ name }) => name === LOCK).length - (entered === null ? 0 : 1);
  };
  // The browser releases the lock when the window is gone, also after a crash.
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
