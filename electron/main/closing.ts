/** What closing needs of the window and of the person in front of it. */
export interface ClosingWindow {
  /** Tells the page to store what is being typed. */
  announce(): void;
  /** False when the page can no longer answer. */
  isAlive(): boolean;
  /** Closes for good. */
  close(): void;
  /** Asks whether to close although storing is not confirmed. */
  askToCloseAnyway(): Promise<boolean>;
}

export interface Closing {
  /** Call when the window is about to close. True: let it close. False: hold it, the page was asked to store first. */
  mayClose(): boolean;
  /** Call when the page said that it is done: everything is stored, or something could not be. */
  flushed(stored: boolean): void;
}

/** The agreement between window and page that nothing typed is lost by closing. `patienceMs`: how long the page may take. */
export function closing(window: ClosingWindow, patienceMs: number): Closing {
  let state: 'open' | 'waiting' | 'asking' | 'agreed' = 'open';
  let timer: NodeJS.Timeout | undefined;

  const agree = () => {
    clearTimeout(timer);
    state = 'agreed';
    window.close();
  };
  const ask = async () => {
    state = 'asking';
    const close = await window.askToCloseAnyway();
    if (close) agree();
    else state = 'open';
  };

  return {
    mayClose() {
      if (state === 'agreed') return true;
      if (state !== 'open') return false;
      if (!window.isAlive()) {
        void ask();
        return false;
      }
      state = 'waiting';
      timer = setTimeout(() => void ask(), patienceMs);
      window.announce();
      return false;
    },
    flushed(stored) {
      if (state !== 'waiting') return;
      clearTimeout(timer);
      if (stored) agree();
      else void ask();
    },
  };
}
