import { Dexie } from 'dexie';
import { findSeals } from '#durability/seal/found-seals.ts';
import { openData, type OpenData } from '#durability/open-data.ts';
import { sealControl } from '#durability/seal-control.ts';
import type { OpenedSeal } from '#durability/opening.ts';
import { sealGate } from '#durability/seal/seal-gate.ts';
import { sealInJournal } from '#durability/seal/seal-in-journal.ts';
import type { SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail } from '#domain/result.ts';
import type { Note } from '#host/note.ts';
import { sealWithPassphrase, unsealWithPassphrase } from '#sealing/age.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';
import { sealBeside } from '#storage/local-seal/seal-record.ts';
import { memoryJournal, type MemoryJournal } from '../../support/memory-journal.ts';
import { draftWith } from '../../support/response.ts';

/** Stretches passphrases next to nothing, so that tests do not wait. */
const QUICK = 2;
let clock = Date.UTC(2026, 10, 28);

/** A computer whose data may be sealed: a database and, in the desktop edition, a journal. Passphrases are typed at the start. */
export class SealedComputer {
  name = `sealed-${crypto.randomUUID()}`;
  journal: MemoryJournal | null = memoryJournal();
  note: Note | null = null;
  running: OpenData | null = null;
  isAlone = true;
  restarts = 0;
  saving = createSavingStore();
  present: OpenedSeal | null = null;

  get places(): SealPlace[] {
    const { journal } = this;
    return [sealBeside(this.name), ...(journal === null ? [] : [sealInJournal(journal)])];
  }

  /** Starts, with passphrases typed one after the other until one of them is refused or nothing is asked any more. */
  async start(...passphrases: string[]) {
    const found = await findSeals(this.places);
    if (!found.ok) return found;
    const { seals, even, damaged } = found.value;
    if (damaged) return fail({ kind: 'damaged' as const });
    const gate = sealGate(seals, unwrap);
    this.present = null;
    if (seals.length > 0 && passphrases.length === 0) return fail({ kind: 'sealed' as const });
    for (const passphrase of passphrases) {
      const opened = await gate(passphrase);
      if (opened.ok) this.present = opened.value;
      else if (opened.failure.kind === 'wrong-passphrase') return opened;
    }
    if (seals.length > 0 && this.present === null) return fail({ kind: 'sealed' as const });
    const surroundings = {
      journal: this.journal,
      note: this.note,
      now: () => new Date((clock += 1000)).toISOString(),
      newId: () => crypto.randomUUID(),
      builtIn: [],
    };
    const started = await openData(surroundings, { places: this.places, opened: this.present, even }, this.name);
    if (started.ok) this.running = started.value;
    return started;
  }

  get data() {
    if (this.running === null) throw new Error('not running');
    return this.running;
  }

  get control() {
    return sealControl(this.data, this.running?.seal ?? null, {
      saving: {
        flush: this.saving.flush,
        isSaved: () => savingBadge(this.saving.getState()) === 'saved',
      },
      isAlone: async () => this.isAlone,
      wrap: (key, passphrase) => sealWithPassphrase(passphrase, QUICK)(key),
      unwrap,
      restart: () => {
        this.restarts += 1;
      },
    });
  }

  async write(id: string, words: string) {
    await this.data.database.responses.put(
      draftWith({ id, department: id, respondent: { post: '課長', name: words } }),
    );
    await this.data.keeper?.settled();
  }

  async words(): Promise<string[]> {
    return (await this.data.database.responses.toArray()).map(({ respondent }) => respondent.name).sort();
  }

  /** The program ends at once. */
  async kill() {
    await this.running?.keeper?.settled();
    this.running?.database.close();
    this.running = null;
  }

  async loseDatabase() {
    await Dexie.delete(this.name);
    await sealBeside(this.name).write(null);
  }

  /** Whether the words can be read in what lies on the disk without any key. */
  async tells(words: string): Promise<boolean> {
    const journal = [
      ...(this.journal?.disk.records ?? []),
      ...(this.journal?.disk.snapshots ?? []).map(({ content }) => content),
    ];
    const rows = await rowsOnDisk(this.name);
    const texts = [...journal.map((bytes) => new TextDecoder().decode(bytes)), JSON.stringify(rows)];
    return texts.some((text) => text.includes(words));
  }
}

async function unwrap(armor: string, passphrase: string): Promise<Uint8Array | null> {
  const opened = await unsealWithPassphrase(passphrase).bytes(armor);
  return opened.ok ? opened.value : null;
}

async function rowsOnDisk(name: string): Promise<unknown[]> {
  const database = await new Dexie(name).open();
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return rows;
}
