import type { Stored } from '#domain/answers/response-repository.ts';
import type { SavingStore } from '#state/saving.ts';
import { createTypingWriter } from './typing-writer.ts';

/** Stands between one field and storage. */
interface TypedField {
  /** How to store a text, and how to show one that was stored elsewhere. Has to be called before anything is typed. */
  connect(write: (text: string) => Stored<unknown>, show: (text: string) => void): void;
  /** What is stored now. It is shown, unless the field has the focus or holds something unsaved: then as soon as neither is so. */
  follow(stored: string): void;
  typed(text: string): void;
  focus(): void;
  blur(): void;
  composing(on: boolean): void;
  /** Stores at once what is not stored yet. */
  flush(): Promise<void>;
}

export function createTypedField(saving: SavingStore): TypedField {
  let connected: { write: (text: string) => Stored<unknown>; show: (text: string) => void } | null = null;
  let focused = false;
  let waiting: string | null = null;

  const write = (text: string) => {
    if (connected === null) throw new Error('a field is typed into before it is connected');
    // What was stored before this text is no longer news.
    waiting = null;
    return connected.write(text);
  };
  const showWaiting = () => {
    if (waiting === null || focused || writer.unsaved()) return;
    const text = waiting;
    waiting = null;
    connected?.show(text);
  };
  const writer = createTypingWriter(saving, write, showWaiting);
  return {
    connect: (how, show) => {
      connected = { write: how, show };
    },
    follow: (stored) => {
      waiting = stored;
      showWaiting();
    },
    typed: (text) => writer.typed(text),
    focus: () => {
      focused = true;
    },
    blur: () => {
      focused = false;
      void writer.flush().then(showWaiting);
    },
    composing: (on) => writer.composing(on),
    flush: () => writer.flush(),
  };
}
