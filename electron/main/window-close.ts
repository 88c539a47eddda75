/** What closing needs from the window and from the person in front of it. */
export interface ClosableWindow {
  /** Tells the page to flush what is being typed. */
  announce(): void;
  /** Closes the window for good. */
  close(): void;
  /** Asks whether to close although storing is not confirmed. */
  askToCloseAnyway(): Promise<boolean>;
}

export interface WindowClose {
  /** Call when another document is shown. It counts as holding nothing until it asks. */
  newDocument(): void;
  /**
   * True: the document may hold unsaved changes and wants to be told before the window closes. False: it no longer
   * does.
   */
  asks(toBeTold: boolean): void;
  /** Call when the document has crashed and can no longer answer. */
  stopped(): void;
  /**
   * Call when the window is about to close. True: let it close. False: keep it open; the page was asked to flush first.
   */
  mayClose(): boolean;
  /**
   * Call when the system asks whether the session may end. True: nothing to wait for. False: hold the session; the
   * window closes once everything is stored.
   */
  sessionMayEnd(): boolean;
  /** Call when the session ends and can no longer be held. */
  sessionEnds(): void;
  /** True once the window may close. */
  isAgreed(): boolean;
  /** Call when the page has reported: everything is stored, or something could not be. */
  flushed(stored: boolean): void;
}

/**
 * The protocol between window and page that prevents closing from losing typed text. `patienceMs`: how long the page
 * may take.
 */
export function windowClose(window: ClosableWindow, patienceMs: number): WindowClose {
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
  /** The document that was told is gone, and what it held may be lost. */
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
      // Nobody can be asked any more, and a crashed page has nothing to flush.
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
