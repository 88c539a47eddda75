const LOCK = 'tenken-window';
const MARK = 'tenken-session';

/**
 * What a browser gives to know its windows: the locks all of them see, the notes that last as long as one of them, and whether this one was
 * just loaded anew. The notes alone are not enough: a browser that brings back yesterday's windows brings back their notes as well.
 */
interface Windows {
  locks: Pick<LockManager, 'request' | 'query'>;
  notes: Pick<Storage, 'getItem' | 'setItem'>;
  reloaded: boolean;
}

/** The time from the first window that is opened until the last one is closed. Loading a window again does not end it. */
export interface Session {
  /** True when the last session is over and this one has not begun. */
  isNew(): Promise<boolean>;
  /** Other windows know of this one from now on. To be waited for before anything that is stored is looked at. */
  enter(): Promise<void>;
  /** This window belongs to the session from now on. */
  begin(): void;
  /** True when there is no other window. */
  isAlone(): Promise<boolean>;
}

export function sessionOf({ locks, notes, reloaded }: Windows): Session {
  let entered: Promise<void> | null = null;
  const others = async () => {
    await entered;
    const { held = [] } = await locks.query();
    return held.filter(({ name }) => name === LOCK).length - (entered === null ? 0 : 1);
  };
  // Held until the window is gone, however it goes.
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
