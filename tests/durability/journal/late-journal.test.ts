import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withoutCopies } from '#durability/keeping.ts';
import { fail, ok } from '#domain/result.ts';
import { createSavingStore, savingBadge, type SavingStore } from '#state/saving.ts';
import { answered, deleteComputers, type Computer } from '../../support/journaled-computer.ts';
import { copyOfDisk, memoryJournal } from '../../support/memory-journal.ts';

let computer: Computer;
let saving: SavingStore;

const badge = () => savingBadge(saving.getState());
const mend = async () => computer.running?.keeper?.mend();
/** Two looks: what is put back piece by piece looks different the second time. */
const mendTwice = async () => {
  await mend();
  await mend();
};

/** The program starts while the journal cannot be reached, and an answer is given. */
async function startOutOfReach() {
  computer.journal.failure = 'unreachable';
  expect(await computer.start()).toMatchObject({ value: { told: { kind: 'out-of-reach' } } });
  saving = createSavingStore();
  computer.running?.keeper?.showOn(saving);
  await computer.answer('r', 'B', 'while it was away');
}

async function wasFoundApart(): Promise<boolean> {
  const never = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20));
  return Promise.race([computer.running?.apart?.then(() => true) ?? false, never]);
}

async function afterTheDatabaseIsLost() {
  await computer.kill();
  await computer.loseDatabase();
  await computer.start();
  return Object.keys(await computer.comments());
}

beforeEach(async () => {
  computer = await answered(['A']);
  await computer.kill();
});
afterEach(async () => {
  await computer.kill();
  await deleteComputers();
});

describe('a journal that could not be reached at the start', () => {
  it('shows 保存できません before anything is entered', async () => {
    computer.journal.failure = 'unreachable';
    await computer.start();
    saving = createSavingStore();
    computer.running?.keeper?.showOn(saving);
    expect(badge()).toBe('failed');
  });

  it('is joined once it can be reached, with everything entered meanwhile', async () => {
    await startOutOfReach();
    await mendTwice();
    expect(badge()).toBe('failed');
    computer.journal.failure = null;
    await mendTwice();
    expect(badge()).toBe('saved');
    await computer.answer('r', 'C', 'after it');
    await computer.running?.keeper?.settled();
    expect(badge()).toBe('saved');
    expect(await afterTheDatabaseIsLost()).toEqual(['r A', 'r B', 'r C']);
  });

  it('leaves no question for the next start', async () => {
    await startOutOfReach();
    computer.journal.failure = null;
    await mendTwice();
    await computer.kill();
    expect(await computer.start()).toMatchObject({ value: { told: null } });
    expect(Object.keys(await computer.comments())).toEqual(['r A', 'r B']);
  });

  it('gets a transaction that commits while its first snapshot is taken', async () => {
    await startOutOfReach();
    computer.journal.failure = null;
    await mend();
    const { takeSnapshot } = computer.journal;
    computer.journal.takeSnapshot = (reason, content) =>
      takeSnapshot(reason, async () => {
        const taken = await content();
        await computer.answer('r', 'C', 'during the snapshot');
        return taken;
      });
    await mend();
    computer.journal.takeSnapshot = takeSnapshot;
    expect(await afterTheDatabaseIsLost()).toEqual(['r A', 'r B', 'r C']);
  });

  it('is begun anew when it comes back empty', async () => {
    await startOutOfReach();
    computer.journal.disk = { records: [], snapshots: [] };
    computer.journal.failure = null;
    await mendTwice();
    expect(badge()).toBe('saved');
    expect(await afterTheDatabaseIsLost()).toEqual(['r A', 'r B']);
  });

  it('is not written to while its files are still being copied back', async () => {
    const whole = copyOfDisk(computer.journal.disk);
    await startOutOfReach();
    computer.journal.failure = null;
    computer.journal.disk = { records: [], snapshots: [] };
    await mend();
    computer.journal.disk = { ...whole, records: whole.records.slice(0, 1) };
    await mend();
    expect(computer.journal.disk.snapshots).toEqual(whole.snapshots);
    expect(badge()).toBe('failed');
    computer.journal.disk = copyOfDisk(whole);
    await mendTwice();
    expect(badge()).toBe('saved');
  });
});

describe('a journal that comes back with other data', () => {
  /** The journal has an answer that the database lost. */
  async function journalAhead() {
    const yesterday = await computer.saved();
    await computer.start();
    await computer.answer('r', 'D', 'only in the journal');
    await computer.kill();
    await computer.putBack(yesterday);
  }

  /** Another branch of the same records: as many, and of the last one another content. */
  async function branchedOff() {
    const [database, disk] = [await computer.saved(), copyOfDisk(computer.journal.disk)];
    await computer.start();
    await computer.answer('r', 'D', 'on the one');
    await computer.kill();
    const one = computer.journal;
    await computer.putBack(database);
    computer.journal = memoryJournal(disk);
    await computer.start();
    await computer.answer('r', 'E', 'on the other');
    await computer.kill();
    computer.journal = one;
  }

  it.each([
    ['more than the database', journalAhead],
    ['another branch', branchedOff],
    ['records that cannot be read', async () => void computer.journal.damaged.add(0)],
  ])('is left untouched, and the person is told: %s', async (_, harm) => {
    await harm();
    const before = copyOfDisk(computer.journal.disk);
    await startOutOfReach();
    computer.journal.failure = null;
    expect(await wasFoundApart()).toBe(false);
    await mendTwice();
    expect(await wasFoundApart()).toBe(true);
    await mendTwice();
    expect(badge()).toBe('failed');
    expect(computer.journal.disk).toEqual(before);
  });

  it.each([
    ['more than the database', journalAhead],
    ['another branch', branchedOff],
  ])('makes the next start ask: %s', async (_, harm) => {
    await harm();
    await startOutOfReach();
    computer.journal.failure = null;
    await mendTwice();
    await computer.kill();
    expect(await computer.start()).toMatchObject({ ok: false, failure: { kind: 'diverged' } });
  });

  it('is not purged when an inspection is disposed of', async () => {
    await journalAhead();
    await startOutOfReach();
    computer.journal.failure = null;
    await mendTwice();
    const before = copyOfDisk(computer.journal.disk);
    const keeper = computer.running?.keeper ?? null;
    expect(await withoutCopies(keeper, async () => ok(null))).toEqual(fail({ kind: 'storage' }));
    expect(computer.journal.disk).toEqual(before);
  });
});
