import type { SavingStore } from '#state/saving.ts';
import { createTypingWriter, type WriteTyped } from './typing-writer.ts';

/** Stands between one field and storage. */
interface TypedField {
  /** How to write a text, and how to show one that was written elsewhere. Has to be called before anything is typed. */
  connect(write: WriteTyped, show: (text: string) => void): void;
  /**
   * What is stored now, told with every drawing. It is shown, unless the field is being typed into or holds something unsaved: then as soon as neither is
   * so. What was told the last time is no news.
   */
  follow(stored: string): void;
  typed(text: string): void;
  focus(): void;
  blur(): void;
  composing(on: boolean): void;
  /** Stores at once what is not stored yet. */
  flush(): Promise<void>;
}

/**
 * `stored` is what the field shows to begin with. `settled` is called whenever everything typed was written; what is told after the given function was
 * called is news, although it may be what was told before: an undo can have brought it back before anything was drawn.
 */
export function createTypedField(
  saving: SavingStore,
  stored: string,
  settled: (expectNews: () => void) => void = () => undefined,
): TypedField {
  let connected: { write: WriteTyped; show: (text: string) => void } | null = null;
  let shown = stored;
  let focused = false;
  /** Whether the person has begun to write since the field got the focus; until then they see what will be written over. */
  let touched = false;
  let waiting: string | null = null;
  let told: string | null = stored;

  const write = (text: string) => {
    if (connected === null) throw new Error('a field is typed into before it is connected');
    return connected.write(text);
  };
  const showWaiting = () => {
    if (waiting === null || (focused && touched) || writer.unsaved()) return;
    const text = waiting;
    waiting = null;
    if (text === shown) return;
    shown = text;
    connected?.show(text);
  };
  // What was stored before the text that has just been stored is no longer news.
  const writer = createTypingWriter(saving, write, () => {
    waiting = null;
    settled(() => {
      told = null;
    });
  });
  return {
    connect: (how, show) => {
      connected = { write: how, show };
    },
    follow: (text) => {
      if (text === told) return;
      told = text;
      waiting = text;
      showWaiting();
    },
    typed: (text) => {
      touched = true;
      shown = text;
      writer.typed(text);
    },
    focus: () => {
      focused = true;
      touched = false;
    },
    blur: () => {
      focused = false;
      void writer.flush().then(showWaiting);
    },
    composing: (on) => {
      touched = true;
      writer.composing(on);
    },
    flush: () => writer.flush(),
  };
}
