import { useState } from 'react';

/** How a field reads and writes days. `write` gives a text that `read` reads as the same day. */
export interface DayWords {
  read: (text: string) => { ok: true; value: string } | { ok: false; failure: { kind: DayTrouble } };
  /** A day as it stands in the field. */
  write: (iso: string) => string;
  /** A day as it was understood, for the line below the field. */
  spell: (iso: string) => string;
}

/** Why a text is no day. */
export type DayTrouble = 'no-day' | 'no-such-day' | 'unlikely-year';

/** What stands in the field: the text, the day it was read as ('' where it is none), and what is wrong once the person has left it so. */
interface DateText {
  text: string;
  iso: string;
  trouble: DayTrouble | null;
  typed: (text: string) => void;
  /** The person has left the field. */
  left: () => void;
}

/**
 * The text of a date field beside its value, which is an ISO day as soon as the text is one. A text that is no day is a value too: nothing that was
 * typed is lost. It is called wrong when the field is left, not while it is typed; a day is then written out in the usual way.
 */
export function useDateText(value: string, onChange: (value: string) => void, words: DayWords): DateText {
  const [state, setState] = useState(() => shown(value, words));
  const change = (text: string, trouble: DayTrouble | null) => setState({ text, trouble, value: state.value });
  if (state.value !== value) {
    // A value that is not the one the text stands for comes from elsewhere: stored before, undone, or picked.
    setState(valueOf(state.text, words) === value ? { ...state, value } : shown(value, words));
  }
  const { text, trouble } = state;
  const read = words.read(text);
  return {
    text,
    iso: read.ok ? read.value : '',
    trouble,
    typed: (next) => {
      const failure = troubleOf(next, words);
      change(next, trouble === null ? null : failure);
      onChange(valueOf(next, words));
    },
    left: () => change(read.ok ? words.write(read.value) : text, troubleOf(text, words)),
  };
}

function shown(value: string, words: DayWords): { text: string; trouble: DayTrouble | null; value: string } {
  const day = words.read(value);
  const text = day.ok && day.value === value ? words.write(value) : value;
  return { text, trouble: troubleOf(text, words), value };
}

function valueOf(text: string, { read }: DayWords): string {
  const day = read(text);
  if (day.ok) return day.value;
  return text.trim() === '' ? '' : text;
}

function troubleOf(text: string, { read }: DayWords): DayTrouble | null {
  const day = read(text);
  return day.ok || text.trim() === '' ? null : day.failure.kind;
}
