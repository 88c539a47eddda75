import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSeals } from '#durability/seal/found-seals.ts';
import { sealInJournal } from '#durability/seal/seal-in-journal.ts';
import type { SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok } from '#domain/result.ts';
import { sealBeside } from '#storage/local-seal/seal-record.ts';
import { copyOfDisk, memoryJournal } from '../../support/memory-journal.ts';
import { SealedComputer } from './sealed-computer.ts';

const [ONE, TWO] = ['流氷の来る町の点検', '知床の春は遅い'];
const SECRET = '北見の弱いところ';
const REFUSED = { ok: false, failure: { kind: 'wrong-passphrase' } };

let computer: SealedComputer;
beforeEach(async () => {
  computer = new SealedComputer();
  await computer.start();
  await computer.write('r', SECRET);
});
afterEach(() => computer.kill());

async function sealed(passphrase = ONE) {
  expect(await computer.control.turnOn(passphrase)).toEqual({ ok: true, value: null });
  await computer.kill();
}

describe('sealed data', () => {
  it('cannot be read on the disk, earlier rows included, and opens only with the passphrase', async () => {
    expect(await computer.tells(SECRET)).toBe(true);
    await sealed();
    expect(await computer.tells(SECRET)).toBe(false);
    expect(await computer.start()).toEqual({ ok: false, failure: { kind: 'sealed' } });
    expect(await computer.start(TWO)).toEqual(REFUSED);
    expect(await computer.start(TWO, ONE)).toEqual(REFUSED);
    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('is sealed in the journal and its snapshots too', async () => {
    await sealed();
    await computer.start(ONE);
    await computer.write('s', `${SECRET}二つ目`);
    await computer.data.keeper?.takeSnapshot('hourly');
    await computer.write('t', `${SECRET}三つ目`);
    expect(computer.journal?.disk.records).not.toEqual([]);
    expect(computer.journal?.disk.snapshots).not.toEqual([]);
    expect(await computer.tells(SECRET)).toBe(false);
    expect(computer.journal?.disk.snapshots.at(-1)?.label).not.toContain('responses');
  });

  it('is restored from the journal only with the passphrase', async () => {
    await sealed();
    await computer.start(ONE);
    await computer.write('s', `${SECRET}二つ目`);
    await computer.kill();
    await computer.loseDatabase();
    expect(await computer.start()).toEqual({ ok: false, failure: { kind: 'sealed' } });
    expect(await computer.start(ONE)).toMatchObject({ ok: true, value: { told: { kind: 'recovered' } } });
    expect(await computer.words()).toEqual([SECRET, `${SECRET}二つ目`]);
    expect(await computer.tells(SECRET)).toBe(false);
    // The database has its own record of the seal again.
    computer.journal = memoryJournal();
    await computer.kill();
    expect(await computer.start()).toEqual({ ok: false, failure: { kind: 'sealed' } });
  });

  it('is sealed in a new journal when the old one is gone', async () => {
    await sealed();
    computer.journal = memoryJournal();
    await computer.start(ONE);
    await computer.kill();
    expect(await computer.tells(SECRET)).toBe(false);
    await computer.loseDatabase();
    await computer.start(ONE);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('is sealed in an edition without a journal too', async () => {
    await computer.kill();
    computer = new SealedComputer();
    computer.journal = null;
    await computer.start();
    await computer.write('r', SECRET);
    await sealed();
    expect(await computer.tells(SECRET)).toBe(false);
    expect(await computer.start(TWO)).toEqual(REFUSED);
    await computer.start(ONE);
    expect(await computer.words()).toEqual([SECRET]);
  });
});

describe('putting the seal on', () => {
  it('is refused while another window works with the data', async () => {
    computer.isAlone = false;
    expect(await computer.control.turnOn(ONE)).toEqual({ ok: false, failure: { kind: 'open' } });
    expect(await computer.tells(SECRET)).toBe(true);
  });

  it('changes nothing when the seal cannot be written beside the journal', async () => {
    if (computer.journal !== null) computer.journal.failure = 'no-space';
    expect(await computer.control.turnOn(ONE)).toEqual({ ok: false, failure: { kind: 'storage' } });
    if (computer.journal !== null) computer.journal.failure = null;
    await computer.kill();
    expect((await computer.start()).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('is finished by the next start when it was interrupted after the seal was written', async () => {
    const before = copyOfDisk(computer.journal?.disk ?? { records: [], snapshots: [] });
    await sealed();
    // As it was when the program ended: the seal is there, and nothing is sealed with it.
    const seal = await sealBeside(computer.name).read();
    if (!seal.ok || seal.value === null) throw new Error('no seal');
    const broken = { ...seal.value, whole: false };
    await computer.start(ONE);
    computer.data.sealing.use(null);
    await computer.write('r', SECRET);
    await computer.kill();
    computer.journal = memoryJournal(before);
    for (const place of [sealBeside(computer.name), sealInJournal(computer.journal)]) await place.write(broken);
    expect(await computer.tells(SECRET)).toBe(true);

    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await sealBeside(computer.name).read()).toMatchObject({ value: { whole: true } });
    expect((await computer.control.changePassphrase(ONE, TWO)).ok).toBe(true);
    await computer.kill();
    expect(await computer.tells(SECRET)).toBe(false);
    expect(await sealBeside(computer.name).read()).toMatchObject({ value: { whole: true } });
  });
});

describe('the passphrase of the seal', () => {
  it('opens nothing after it was changed', async () => {
    await sealed();
    await computer.start(ONE);
    expect(await computer.control.changePassphrase(TWO, ONE)).toEqual(REFUSED);
    expect(await computer.control.changePassphrase(ONE, TWO)).toEqual({ ok: true, value: null });
    await computer.kill();
    expect(await computer.start(ONE)).toEqual(REFUSED);
    expect((await computer.start(TWO)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('can be changed right after sealing, and the seal stays whole', async () => {
    const { control } = computer;
    await control.turnOn(ONE);
    await control.changePassphrase(ONE, TWO);
    expect(await sealBeside(computer.name).read()).toMatchObject({ value: { whole: true } });
  });

  it('stays the same when the new one could not be written everywhere', async () => {
    await sealed();
    await computer.start(ONE);
    if (computer.journal !== null) computer.journal.failure = 'no-space';
    expect(await computer.control.changePassphrase(ONE, TWO)).toEqual({ ok: false, failure: { kind: 'storage' } });
    if (computer.journal !== null) computer.journal.failure = null;
    await computer.kill();
    expect((await computer.start(ONE)).ok).toBe(true);
  });
});

describe('taking the seal off', () => {
  it('needs the passphrase, and leaves all data readable', async () => {
    await sealed();
    await computer.start(ONE);
    expect(await computer.control.turnOff(TWO)).toEqual(REFUSED);
    expect(await computer.control.turnOff(ONE)).toEqual({ ok: true, value: null });
    await computer.write('s', 'もう一つ');
    await computer.kill();
    expect((await computer.start()).ok).toBe(true);
    expect(await computer.words()).toEqual(['もう一つ', SECRET]);
    await computer.kill();
    await computer.loseDatabase();
    await computer.start();
    expect(await computer.words()).toEqual(['もう一つ', SECRET]);
  });

  it('uses another key when the seal is put on again', async () => {
    await sealed();
    const first = await sealBeside(computer.name).read();
    await computer.start(ONE);
    const { control } = computer;
    await control.turnOff(ONE);
    await control.turnOn(ONE);
    const second = await sealBeside(computer.name).read();
    expect(first.ok && second.ok && first.value?.key !== second.value?.key).toBe(true);
    expect(control.isOn()).toBe(true);
  });
});

describe('copies under different seals', () => {
  it('need the passphrase of each', async () => {
    await sealed(ONE);
    const other = new SealedComputer();
    await other.start();
    await other.write('s', 'ほかのパソコン');
    await other.control.turnOn(TWO);
    await other.kill();
    computer.journal = other.journal;
    expect(await computer.start(ONE)).toEqual({ ok: false, failure: { kind: 'sealed' } });
    // Two that have nothing in common: the person is asked.
    expect(await computer.start(ONE, TWO)).toMatchObject({ ok: false, failure: { kind: 'diverged' } });
  });

  it('need one passphrase when they share the key and differ only in the passphrase', async () => {
    await sealed(ONE);
    const before = await sealInJournal(computer.journal ?? memoryJournal()).read();
    await computer.start(ONE);
    await computer.control.changePassphrase(ONE, TWO);
    await computer.kill();
    if (before.ok && computer.journal !== null) await sealInJournal(computer.journal).write(before.value);
    expect((await computer.start(ONE)).ok).toBe(true);
    await computer.kill();
    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });
});

describe('a journal that comes back while the window is open', () => {
  const twice = async () => {
    await computer.data.keeper?.mend();
    await computer.data.keeper?.mend();
  };
  const awayAtStart = async (...passphrases: string[]) => {
    if (computer.journal === null) throw new Error('no journal');
    computer.journal.failure = 'unreachable';
    expect(await computer.start(...passphrases)).toMatchObject({ value: { told: { kind: 'out-of-reach' } } });
    return computer.journal;
  };

  it('is not written to when it is sealed with a key that is not open: the next start asks', async () => {
    await sealed();
    await computer.loseDatabase();
    const journal = await awayAtStart();
    const before = copyOfDisk(journal.disk);
    journal.failure = null;
    await twice();
    expect(copyOfDisk(journal.disk)).toEqual(before);
    await computer.kill();
    expect(await computer.start()).toEqual({ ok: false, failure: { kind: 'sealed' } });
    const asked = await computer.start(ONE);
    if (asked.ok || asked.failure.kind !== 'diverged') throw new Error('not asked');
    await asked.failure.divergence.choose('journal');
    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('gets the seal before the first sealed snapshot when it comes back empty', async () => {
    await sealed();
    const journal = await awayAtStart(ONE);
    journal.disk = { records: [], snapshots: [] };
    journal.failure = null;
    await twice();
    expect(journal.disk.snapshots).toHaveLength(1);
    await computer.kill();
    await computer.loseDatabase();
    expect(await computer.start(TWO)).toEqual(REFUSED);
    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });
});

describe('a damaged seal', () => {
  it('does no harm when the other copy of it is readable', async () => {
    await sealed();
    if (computer.journal !== null) computer.journal.disk.seal = '{"format":"tenken/local-seal","ver';
    expect((await computer.start(ONE)).ok).toBe(true);
    expect(await computer.words()).toEqual([SECRET]);
  });

  it('does not make sealed data open without a passphrase', async () => {
    await sealed();
    await sealBeside(computer.name).write(null);
    if (computer.journal !== null) computer.journal.disk.seal = 'x';
    expect(await computer.start(ONE)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it('from a newer version is left untouched', async () => {
    await sealed();
    if (computer.journal !== null)
      computer.journal.disk.seal = JSON.stringify({ format: 'tenken/local-seal', version: 2 });
    expect(await computer.start(ONE)).toEqual({ ok: false, failure: { kind: 'newer' } });
  });
});

describe('a place of the seal that cannot be read', () => {
  const refusing = (times: number): SealPlace => {
    let left = times;
    return {
      read: async () => ((left -= 1) >= 0 ? fail({ kind: 'storage' }) : ok(null)),
      write: async () => ok(null),
    };
  };
  const REFUSED_DATA = { ok: false, failure: { kind: 'refused' } };

  it('is refused at once without a journal, since the browser may have deleted everything', async () => {
    expect(await findSeals([refusing(1)])).toEqual(REFUSED_DATA);
  });

  it('is read a second time beside a journal, from which everything can be restored', async () => {
    expect(await findSeals([refusing(1), refusing(0)])).toMatchObject({ ok: true, value: { seals: [] } });
    expect(await findSeals([refusing(2), refusing(0)])).toEqual(REFUSED_DATA);
  });
});

describe('locking the window', () => {
  it('reloads only when everything is saved', async () => {
    await sealed();
    await computer.start(ONE);
    const finish = computer.saving.begin();
    expect(await computer.control.lock()).toBe(false);
    finish({ ok: false, failure: { kind: 'storage' } });
    expect(await computer.control.lock()).toBe(false);
    computer.saving.begin()({ ok: true, value: null });
    expect(await computer.control.lock()).toBe(true);
    expect(computer.restarts).toBe(1);
  });
});
