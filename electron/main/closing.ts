/** What closing needs of the window and of the person in front of it. */
export interface ClosingWindow {
  /** Tells the page to store what is being typed. */
  announce(): void;
  /** Closes for good. */
  close(): void;
  /** Asks whether to close although storing is not confirmed. */
  askToCloseAnyway(): Promise<boolean>;
}

export interface Closing {
  /** Another document is shown. It holds nothing until it asks to be told. */
  newDocument(): void;
  /** The document that is shown may hold something that is not stored, and asks to be told before the window closes; or it no longer does. */
  asks(toBeTold: boolean): void;
  /** The document has stopped and can no longer answer. */
  stopped(): void;
  /** Call when the window is about to close. True: let it close. False: hold it, the page was asked to store first. */
  mayClose(): boolean;
  /** Call when the system asks whether the session may end. True: nothing has to be waited for. False: hold it; the window closes as soon as all is stored. */
  sessionMayEnd(): boolean;
  /** Call when the session ends and can no longer be held. */
  sessionEnds(): void;
  /** True once the window has been let go. */
  isAgreed(): boolean;
  /** Call when the page said that it is done: everything is stored, or something could not be. */
  flushed(stored: boolean): void;
}

/** The agreement between window and page that nothing typed is lost by closing. `patienceMs`: how long the page may take. */
export function closing(window: ClosingWindow, patienceMs: number): Closing {
  let state: 'open' | 'waiting' | 'asking' | 'agreed' = 'open';
  let document: 'holds nothing' | 'asks to be told' | 'stopped' = 'holds nothing';
  let timer: NodeJS.Timeout | undefined;

  const agree = () => {
    clearTimeout(timer);
    state = 'agreed';
    window.close();
  };
  const ask = async () => {
    clearTimeout(timer);
    state = 'asking';
    const close = await window.askToCloseAnyway();
    if (close) agree();
    else state = 'open';
  };
  const waitForPage = () => {
    state = 'waiting';
    timer = setTimeout(() => void ask(), patienceMs);
    window.announce();
  };
  /** The one that was told is gone: what it held may be lost. */
  const gone = (next: typeof document) => {
    document = next;
    if (state === 'waiting') void ask();
  };

  return {
    newDocument: () => gone('holds nothing'),
    asks(toBeTold) {
      document = toBeTold ? 'asks to be told' : 'holds nothing';
    },
    stopped() {
      if (document === 'asks to be told') gone('stopped');
    },
    mayClose() {
      if (state === 'agreed') return true;
      if (state !== 'open') return false;
      switch (document) {
        case 'holds nothing':
          state = 'agreed';
          return true;
        case 'asks to be told':
          waitForPage();
          return false;
        case 'stopped':
          void ask();
          return false;
      }
    },
    sessionMayEnd() {
      // Nobody can be asked any more, and a page that has stopped has nothing to give.
      if (state === 'agreed' || document !== 'asks to be told') return true;
      if (state === 'open') waitForPage();
      return false;
    },
    sessionEnds() {
      if (state === 'open' && document === 'asks to be told') waitForPage();
    },
    isAgreed: () => state === 'agreed',
    flushed(stored) {
      if (state !== 'waiting') return;
      if (stored) agree();
      else void ask();
    },
  };
}
