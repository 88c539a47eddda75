import { Dexie } from 'dexie';
import { openJournaled, type Journaled } from '#durability/journal/open-journaled.ts';
import type { Answer } from '#domain/answers/answer.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { openDatabase } from '#storage/database.ts';
import { replaceWith } from '#durability/journal/database-place.ts';
import { responsesIn } from '#storage/responses.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { memoryJournal, type MemoryJournal } from './memory-journal.ts';
import { draftWith } from './response.ts';

const names: string[] = [];
let clock = Date.UTC(2026, 10, 23);

/** One computer: a database and a journal that can each be lost, put back or damaged. */
export class Computer {
  name = `recovery-${names.length}`;
  journal: MemoryJournal = memoryJournal();
  running: Journaled | null = null;

  constructor() {
    names.push(this.name);
  }

  async start() {
    const surroundings = {
      journal: this.journal,
      note: null,
      now: () => new Date((clock += 1000)).toISOString(),
      newId: () => crypto.randomUUID(),
      builtIn: [],
    };
    const opened = await openJournaled(surroundings, this.name);
    this.running = opened.ok ? opened.value : null;
    return opened;
  }

  get database() {
    if (this.running === null) throw new Error('not running');
    return this.running.database;
  }

  get responses() {
    return responsesIn(this.database);
  }

  async begin(id: string) {
    await this.responses.begin(draftWith({ id, department: id }));
  }

  async answer(id: string, item: string, comment: string) {
    const stored = await this.responses.answer(id, item, () => answerOf(item, comment));
    if (!stored.ok) throw new Error(stored.failure.kind);
  }

  /** The program ends at once; what was handed to the journal so far has arrived. */
  async kill() {
    await this.running?.keeper?.settled();
    this.running?.database.close();
    this.running = null;
  }

  async loseDatabase() {
    await Dexie.delete(this.name);
  }

  /** What the database holds, with its place in the journal; the program must not be running. */
  async saved(): Promise<SavedDatabase> {
    const opened = await openDatabase(this.name);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const copy = await dumpDatabase(opened.value);
    const { lineage = [], marks = [] } = (await opened.value.journalHeads.get('this')) ?? {};
    opened.value.close();
    return { copy, lineage, marks };
  }

  async putBack({ copy, lineage, marks }: SavedDatabase) {
    await this.loseDatabase();
    const opened = await openDatabase(this.name);
    if (!opened.ok || copy.head === null) throw new Error('nothing to put back');
    await replaceWith(opened.value, copy, copy.head, lineage);
    await opened.value.journalHeads.update('this', { marks });
    opened.value.close();
  }

  async comments(): Promise<Record<string, string>> {
    const rows = await this.database.answers.toArray();
    return Object.fromEntries(rows.map(({ response, item, comment }) => [`${response} ${item}`, comment]));
  }
}

/** A database that was put aside. */
export interface SavedDatabase {
  copy: StateCopy;
  lineage: readonly { epoch: string; seq: number }[];
  marks: readonly { seq: number; digest: string }[];
}

export function answerOf(item: string, comment: string): Answer {
  const texts = { comment, reason: '', evidence: [], rows: [] };
  return { item, digest: 'd', choice: 'yes', method: null, ...texts, action: null, progress: null, takenOver: false };
}

/** One on which a response `r` was begun and these items answered. */
export async function answered(items: readonly string[]): Promise<Computer> {
  const computer = new Computer();
  await computer.start();
  await computer.begin('r');
  for (const item of items) await computer.answer('r', item, `about ${item}`);
  return computer;
}

/** Deletes what the computers of a test leave. */
export async function deleteComputers(): Promise<void> {
  for (const name of names) await Dexie.delete(name);
}
