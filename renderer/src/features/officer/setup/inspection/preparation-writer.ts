import {
  PREPARED_TABLES,
  type Preparation,
  type PreparationRepository,
  type PreparedTable,
  type PreparedTables,
} from '#domain/inspection/preparation.ts';
import type { Stored } from '#domain/answers/response-repository.ts';
import { ok } from '#domain/result.ts';
import type { SavingStore } from '#state/saving.ts';
import { createTypingWriter } from '../../../shared/typing/typing-writer.ts';
import { preparedFields } from './prepared-entry.ts';
import type { SetupEntry } from './setup-form.ts';

/** Brings what is entered into storage as it is entered. */
export interface PreparationWriter {
  /** A field has another value. */
  changed(field: keyof SetupEntry): void;
  composing(on: boolean): void;
  /** Stores at once what is not stored yet. */
  flush(): Promise<void>;
  /** Nothing is written any more: the preparation is over or was discarded. */
  stop(): void;
}

interface Writing {
  saving: SavingStore;
  preparations: PreparationRepository;
  /** The form as it is now. */
  entry: () => SetupEntry;
  now: () => string;
}

/** Fields and each of the tables are written apart: a key in a field does not write a roster. `about` says which preparation it is. */
export function createPreparationWriter(
  about: Pick<Preparation, 'inspection' | 'revision'>,
  { saving, preparations, entry, now }: Writing,
): PreparationWriter {
  let stopped = false;
  // Taken when it is written, so that a write that was refused and is tried again never brings back an older state.
  const present = (): Preparation => ({ ...about, changedAt: now(), fields: preparedFields(entry()) });
  const unlessStopped = async (write: () => Stored<null>) => (stopped ? ok(null) : write());
  const fields = createTypingWriter(saving, () => unlessStopped(() => preparations.keep(present())), nothing);
  const tables = PREPARED_TABLES.map((table) => {
    const writer = createTypingWriter(
      saving,
      () => unlessStopped(() => preparations.keepTable(present(), tableOf(entry(), table))),
      nothing,
    );
    return { table, writer };
  });
  const writers = [fields, ...tables.map(({ writer }) => writer)];
  const flush = async () => {
    await Promise.all(writers.map((writer) => writer.flush()));
  };
  return {
    changed: (field) => {
      if (stopped || field === 'passphrase' || field === 'again') return;
      const table = tables.find((each) => each.table === field);
      (table?.writer ?? fields).typed(field);
      // A table comes as a whole; a pasted text may be typed into.
      if (table !== undefined && field !== 'pasted') void table.writer.flush();
    },
    composing: (on) => fields.composing(on),
    flush,
    stop: () => {
      stopped = true;
      void flush();
    },
  };
}

function tableOf(entry: PreparedTables, table: keyof PreparedTables): PreparedTable {
  switch (table) {
    case 'roster':
      return { table, content: entry.roster };
    case 'facts':
      return { table, content: entry.facts };
    case 'presets':
      return { table, content: entry.presets };
    case 'pasted':
      return { table, content: entry.pasted };
  }
}

function nothing(): void {
  return undefined;
}
