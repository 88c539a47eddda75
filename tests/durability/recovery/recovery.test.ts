import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLabel, snapshotContent } from '#domain/journal/label.ts';
import { recordWriter } from '#domain/journal/record.ts';
import { Dexie } from 'dexie';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { declareVersions, SCHEMA_VERSION } from '#storage/database.ts';
import { fail, ok } from '#domain/result.ts';
import { createTypingWriter } from '#features/shared/typing/typing-writer.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';
import { answered, Computer, deleteComputers, type SavedDatabase } from '../../support/journaled-computer.ts';
import { copyOfDisk, memoryJournal, type JournalDisk } from '../../support/memory-journal.ts';
import { draftWith } from '../../support/response.ts';

afterEach(async () => {
  await deleteComputers();
});

describe('a start', () => {
  it('tells the person nothing when both copies agree', async () => {
    const computer = await answered(['A']);
    await computer.kill();
    expect(await computer.start()).toMatchObject({ ok: true, value: { told: null } });
    expect(await computer.comments()).toEqual({ 'r A': 'about A' });
    await computer.kill();
  });

  it('restores a deleted database from the journal, and says what it restored', async () => {
    const computer = await answered(['A', 'B']);
    await computer.running?.keeper?.takeSnapshot('hourly');
    await computer.answer('r', 'C', 'after the snapshot');
    await computer.kill();
    await computer.loseDatabase();
    const started = await computer.start();
    expect(started).toMatchObject({
      value: { told: { kind: 'recovered', what: { responses: [{ id: 'r', revision: 1, answers: 3 }], lost: 0 } } },
    });
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B', 'r C']);
    await computer.kill();
    expect(await computer.start()).toMatchObject({ value: { told: null } });
    await computer.kill();
  });

  it('restores a damaged database, which the browser refuses once and then opens empty', async () => {
    const computer = new Computer();
    await computer.start();
    await computer.begin('a');
    await computer.answer('a', '1-01', '記録');
    await computer.kill();
    await computer.loseDatabase();
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new DOMException('damaged', 'UnknownError'));
    const started = await computer.start();
    expect(started).toMatchObject({ ok: true, value: { told: { kind: 'recovered' } } });
    expect((await dumpDatabase(computer.database)).tables['answers']).toHaveLength(1);
    await computer.kill();
  });

  it('replays what is missing in an older database, deletions too', async () => {
    const computer = await answered(['A', 'B']);
    await computer.kill();
    const yesterday = await computer.saved();
    await computer.start();
    await computer.answer('r', 'A', 'changed');
    await computer.database.answers.delete(['r', 'B']);
    await computer.kill();
    await computer.putBack(yesterday);
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'recovered' } } });
    expect(await computer.comments()).toEqual({ 'r A': 'changed' });
    await computer.kill();
  });

  it('recognises a database from an epoch before an earlier recovery', async () => {
    const computer = await answered(['A']);
    await computer.kill();
    const old = await computer.saved();
    await computer.loseDatabase();
    await computer.start();
    await computer.answer('r', 'B', 'about B');
    await computer.kill();
    await computer.putBack(old);
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'recovered' } } });
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B']);
    await computer.kill();
  });

  it('begins a new journal when the old one is gone, and can recover from it', async () => {
    const computer = await answered(['A']);
    await computer.kill();
    computer.journal = memoryJournal();
    expect(await computer.start()).toMatchObject({ value: { told: null } });
    await computer.answer('r', 'B', 'about B');
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B']);
    await computer.kill();
  });

  it('keeps the database when the journal lost records in its middle', async () => {
    const computer = await answered(['A', 'B', 'C']);
    await computer.kill();
    computer.journal.damaged.add(2);
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'damaged' } } });
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B', 'r C']);
    await computer.running?.keeper?.takeSnapshot('start');
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B', 'r C']);
    await computer.kill();
  });

  it('restores everything but the lost record, and says how many are lost, when only the journal is left', async () => {
    const computer = await answered(['A', 'B', 'C']);
    await computer.kill();
    computer.journal.damaged.add(2);
    await computer.loseDatabase();
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'recovered', what: { lost: 1 } } } });
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r C']);
    await computer.kill();
  });

  it.each([
    ['equally far', ['B'], false],
    ['the database further', ['B', 'D'], false],
    ['the database further, after the journal took a snapshot', ['B', 'D'], true],
  ])(
    'asks when both copies continued from the same state, %s, and keeps the other as a snapshot',
    async (_, items, snapshot) => {
      const computer = await answered(['A']);
      await computer.kill();
      const [database, disk] = [await computer.saved(), copyOfDisk(computer.journal.disk)];
      await computer.start();
      for (const each of items) await computer.answer('r', each, 'on the one');
      await computer.kill();
      const one = await computer.saved();
      await computer.putBack(database);
      computer.journal = memoryJournal(disk);
      await computer.start();
      await computer.answer('r', 'C', 'on the other');
      if (snapshot) await computer.running?.keeper?.takeSnapshot('closing');
      await computer.kill();
      await computer.putBack(one);
      const asked = await computer.start();
      if (asked.ok || asked.failure.kind !== 'diverged') throw new Error('it did not ask');
      expect(asked.failure.divergence.difference.responses).toMatchObject([{ id: 'r' }]);
      expect(await asked.failure.divergence.choose('journal')).toEqual({ ok: true, value: null });
      expect(await computer.start()).toMatchObject({ ok: true });
      expect(Object.keys(await computer.comments())).toEqual(['r A', 'r C']);
      expect(computer.journal.disk.snapshots.filter(({ reason }) => reason === 'kept')).toHaveLength(1);
      await computer.kill();
    },
  );

  it('starts without a journal that cannot be reached, and never shows 保存済み', async () => {
    const computer = await answered(['A']);
    await computer.kill();
    computer.journal.failure = 'unreachable';
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'out-of-reach' } } });
    const saving = createSavingStore();
    computer.running?.keeper?.showOn(saving);
    await computer.answer('r', 'B', 'about B');
    expect(savingBadge(saving.getState())).toBe('failed');
    await computer.kill();
    computer.journal.failure = null;
    expect(await computer.start()).toMatchObject({ value: { told: null } });
    await computer.answer('r', 'C', 'about C');
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B', 'r C']);
    await computer.kill();
  });
});

describe('a start after an update', () => {
  const V1_WRITTEN = {
    response: 'r',
    revision: 1,
    digest: 'd',
    code: 'c',
    fileName: 'a',
    declaredAt: 'x',
    text: 'whole',
  };

  /** The content and the record of a journal that a program of the first schema would have kept. */
  function keptBefore(schema: number): JournalDisk {
    const head = { epoch: 'old', seq: 4, digest: 'x' };
    const content = { schema, head, tables: { responses: [draftWith({ id: 'r', department: 'r' })], written: [] } };
    const { bytes, label } = snapshotContent(content);
    const writer = recordWriter({ epoch: 'old', seq: 5, previous: 'x', at: '2026-01-01T00:00:00.000Z', schema });
    writer.add({ table: 'written', put: [V1_WRITTEN] });
    const info = { name: 's0', at: '2026-01-01T00:00:00.000Z', bytes: bytes.length, reason: 'hourly' as const, label };
    return { records: [writer.bytes()], snapshots: [{ ...info, content: bytes }] };
  }

  it('restores what an older version recorded, in the present schema', async () => {
    const computer = new Computer();
    computer.journal = memoryJournal(keptBefore(1));
    expect(await computer.start()).toMatchObject({ value: { told: { kind: 'recovered', what: { lost: 0 } } } });
    expect(await computer.database.writtenFiles.toArray()).toMatchObject([{ response: 'r', text: 'whole' }]);
    expect(await computer.responses.file('r', 1)).toEqual({ text: 'whole' });
    await computer.running?.keeper?.mend();
    expect(readLabel(computer.journal.disk.snapshots.at(-1)?.label ?? '')?.schema).toBe(SCHEMA_VERSION);
    await computer.kill();
  });

  it('touches nothing when a newer version kept the journal', async () => {
    const computer = new Computer();
    computer.journal = memoryJournal(keptBefore(SCHEMA_VERSION + 1));
    const before = copyOfDisk(computer.journal.disk);
    expect(await computer.start()).toEqual({ ok: false, failure: { kind: 'newer' } });
    expect(computer.journal.disk).toEqual(before);
  });

  it('begins a journal with a snapshot when the database had none', async () => {
    const computer = new Computer();
    const old = new Dexie(computer.name);
    declareVersions(old, 3);
    await old.open();
    await old.table('responses').put(draftWith({ id: 'r', department: 'r' }));
    old.close();
    expect(await computer.start()).toMatchObject({ value: { told: null } });
    await computer.running?.keeper?.mend();
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(await computer.database.responses.toCollection().primaryKeys()).toEqual(['r']);
    await computer.kill();
  });
});

describe('the badge', () => {
  it('shows 保存済み only when the journal has the write too', async () => {
    const computer = await answered([]);
    const saving = createSavingStore();
    computer.running?.keeper?.showOn(saving);
    let arrived: () => void = () => undefined;
    const { append } = computer.journal;
    computer.journal.append = async (record) => {
      await new Promise<void>((resolve) => (arrived = resolve));
      return append(record);
    };
    await computer.answer('r', 'A', 'about A');
    expect(savingBadge(saving.getState())).toBe('saving');
    arrived();
    await computer.running?.keeper?.settled();
    expect(savingBadge(saving.getState())).toBe('saved');
    await computer.kill();
  });

  it('retries a refused write with the next write, also one of another field, and shows 保存済み only then', async () => {
    const computer = await answered(['A-1']);
    const saving = createSavingStore();
    computer.running?.keeper?.showOn(saving);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const write = (text: string) =>
      computer.answer('r', 'A-2', text).then(
        () => ok(null),
        () => fail({ kind: 'storage' as const }),
      );
    const writer = createTypingWriter(saving, write, () => undefined);
    writer.typed('断られた');
    await writer.flush();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(full.mock.calls.length).toBeLessThan(3);
    expect(savingBadge(saving.getState())).toBe('failed');
    full.mockRestore();
    await computer.responses.remember('r', { view: 'fill', item: 'A-1' });
    await expect.poll(() => computer.comments()).toMatchObject({ 'r A-2': '断られた' });
    await computer.running?.keeper?.settled();
    expect(savingBadge(saving.getState())).toBe('saved');
  });

  it('shows 保存できません while the journal takes nothing, and 保存済み once it does', async () => {
    const computer = await answered(['A']);
    const saving = createSavingStore();
    computer.running?.keeper?.showOn(saving);
    computer.journal.failure = 'no-space';
    await computer.answer('r', 'B', 'about B');
    await computer.running?.keeper?.settled();
    expect(savingBadge(saving.getState())).toBe('failed');
    computer.journal.failure = null;
    await computer.running?.keeper?.mend();
    expect(savingBadge(saving.getState())).toBe('saved');
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B']);
    await computer.kill();
  });
});

type Step =
  | { do: 'answer'; response: string; item: string; text: string }
  | { do: 'delete'; response: string; item: string }
  | { do: 'snapshot' | 'restart' | 'remember' };

const response = fc.constantFrom('r', 's');
const item = fc.constantFrom('A', 'B', 'C');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('answer' as const), response, item, text: fc.string({ maxLength: 8 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), response, item }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('snapshot' as const, 'restart' as const, 'remember' as const) }),
  },
);
type Fault = 'database-gone' | 'database-old' | 'journal-gone' | 'journal-old' | 'journal-cut' | 'none';
const fault = fc.constantFrom<Fault>(
  'database-gone',
  'database-old',
  'journal-gone',
  'journal-old',
  'journal-cut',
  'none',
);

interface Memory {
  database: SavedDatabase;
  disk: JournalDisk;
}

describe('any sequence of writes, with either copy lost or replaced by an older one', () => {
  it('is complete after the next start', { timeout: 120_000 }, async () => {
    const trial = async (steps: readonly Step[], faults: readonly Fault[]) => {
      const computer = await answered([]);
      await computer.begin('s');
      let memory = await remember(computer);
      for (const each of steps) {
        if (each.do === 'remember') memory = await remember(computer);
        else await take(computer, each);
      }
      for (const each of faults) {
        const expected = await computer.comments();
        await computer.kill();
        await inflict(computer, each, memory);
        const started = await computer.start();
        expect(started.ok).toBe(true);
        expect(await computer.comments()).toEqual(expected);
        await computer.answer('r', 'D', each);
      }
      await computer.kill();
      await computer.loseDatabase();
    };
    const scripts = [fc.array(step, { maxLength: 10 }), fc.array(fault, { minLength: 1, maxLength: 3 })] as const;
    await fc.assert(fc.asyncProperty(...scripts, trial), { numRuns: 10 });
  });
});

async function remember(computer: Computer): Promise<Memory> {
  await computer.kill();
  const memory = { database: await computer.saved(), disk: copyOfDisk(computer.journal.disk) };
  await computer.start();
  return memory;
}

async function take(computer: Computer, each: Step): Promise<void> {
  if (each.do === 'answer') await computer.answer(each.response, each.item, each.text);
  if (each.do === 'delete') await computer.database.answers.delete([each.response, each.item]);
  if (each.do === 'snapshot') await computer.running?.keeper?.takeSnapshot('hourly');
  if (each.do === 'restart') {
    await computer.kill();
    await computer.start();
  }
}

async function inflict(computer: Computer, each: Fault, memory: Memory): Promise<void> {
  if (each === 'database-gone') await computer.loseDatabase();
  if (each === 'journal-gone') computer.journal = memoryJournal();
  if (each === 'journal-cut') computer.journal.disk.records.pop();
  if (each === 'database-old') await computer.putBack(memory.database);
  if (each === 'journal-old') computer.journal = memoryJournal(copyOfDisk(memory.disk));
}
