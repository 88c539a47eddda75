import { useRef, useState, type RefObject } from 'react';
import { plainText } from '#domain/answers/plain-text.ts';
import { useFocusOnFirstMistake } from '../focus/focus-first-mistake.ts';

/** A form that is recorded as a whole: what is typed in it, and how the last attempt to record it ended. */
export interface RecordForm<Entry, Failure> {
  entry: Entry;
  set(change: Partial<Entry>): void;
  /** True once an attempt was incomplete: from then on the fields show what is missing. */
  refused: boolean;
  /** The error of a required field: `text` while the value is blank and the form is `refused`, else ''. */
  missing(value: string, text: string): string;
  /** Why the last attempt was not recorded; null when nothing has to be said in the form. */
  failure: Failure | null;
  pending: boolean;
  /** For {@link RecordFields}. */
  fields: RefObject<HTMLDivElement | null>;
  submit(): Promise<void>;
  /** Empties the form, as if it had just been opened. */
  reset(): void;
}

interface RecordFormOptions<Entry, Written, Failure> {
  start: Entry;
  /** What is recorded of the entry; null while something is missing. */
  written: (entry: Entry) => Written | null;
  /** Records it. Resolves to the failure that the form has to show; null when it was recorded, or when the failure was already shown elsewhere. */
  record: (written: Written) => Promise<Failure | null>;
}

interface Attempts<Failure> {
  failed: number;
  refused: boolean;
  failure: Failure | null;
}

export function useRecordForm<Entry, Written, Failure = never>({
  start,
  written,
  record,
}: RecordFormOptions<Entry, Written, Failure>): RecordForm<Entry, Failure> {
  const [entry, setEntry] = useState(start);
  const [pending, setPending] = useState(false);
  const [attempts, setAttempts] = useState<Attempts<Failure>>({ failed: 0, refused: false, failure: null });
  const fields = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(fields, attempts.failed);
  const fail = (failure: Failure | null) =>
    setAttempts((before) => ({
      failed: before.failed + 1,
      refused: before.refused || failure === null,
      failure,
    }));
  const submit = async () => {
    if (pending) return;
    const complete = written(entry);
    if (complete === null) return fail(null);
    setPending(true);
    try {
      const failure = await record(complete);
      if (failure !== null) fail(failure);
    } finally {
      setPending(false);
    }
  };
  const reset = () => {
    setEntry(start);
    setAttempts({ failed: 0, refused: false, failure: null });
  };
  const { refused, failure } = attempts;
  return {
    entry,
    set: (change) => setEntry((before) => ({ ...before, ...change })),
    refused,
    missing: (value, text) => (refused && plainText(value).trim() === '' ? text : ''),
    failure,
    pending,
    fields,
    submit,
    reset,
  };
}
