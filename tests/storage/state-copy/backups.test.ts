import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RestorePreview } from '#domain/backup/backup-repository.ts';
import { isOffered, isProposed, unitKey, type RestoreUnit } from '#domain/backup/restore-unit.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { nextEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Disposal } from '#domain/inspection/disposal.ts';
import { ok } from '#domain/result.ts';
import { createJournaling } from '#storage/journaling.ts';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { backupsIn } from '#storage/state-copy/backups.ts';
import { dumpDatabase } from '#storage/state-copy/dump.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';
import { DRAFT, SIGNED } from '../../golden/golden-state.ts';
import { goldenCopy } from '../../support/golden-copy.ts';
import { inspection } from '../../support/small-questionnaire.ts';

const LATER = '2026-12-01T00:00:00.000Z';

let database: Database;
/** A copy of one device's data, made by the present version. */
let copy: StateCopy;

beforeAll(async () => {
  const one = await newDatabase();
  await replaceAll(one, goldenCopy(SCHEMA_VERSION));
  copy = await dumpDatabase(one);
});

beforeEach(async () => {
  database = await newDatabase();
});

async function newDatabase(): Promise<Database> {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

const backups = () => backupsIn(database);

async function previewOf(given: StateCopy = copy): Promise<RestorePreview> {
  const preview = await backups().preview(given);
  if (!preview.ok) throw new Error(preview.failure.kind);
  return preview.value;
}

function restore(preview: RestorePreview, fits: (unit: RestoreUnit) => boolean) {
  return backups().restore(preview, new Set(preview.units.filter(fits).map(unitKey)));
}

const standings = ({ units }: RestorePreview) =>
  Object.fromEntries(units.map((unit) => [unitKey(unit).slice(0, 20), unit.standing]));

describe('a copy on an empty device', () => {
  it('is restored completely, without a question', async () => {
    const preview = await previewOf();
    expect(new Set(preview.units.map(({ kind }) => kind))).toEqual(
      new Set(['inspection', 'preparation', 'response', 'collection', 'records', 'key']),
    );
    expect(preview.units.every((unit) => unit.standing === 'new' && isProposed(unit))).toBe(true);
    expect(await restore(preview, isProposed)).toEqual({ ok: true, value: null });
    expect(await backups().copy()).toEqual(copy);
  });

  it('is reported as the same when it is previewed again', async () => {
    await restore(await previewOf(), isProposed);
    const { units } = await previewOf();
    expect(units.every(({ standing }) => standing === 'same')).toBe(true);
    expect(units.filter(isOffered)).toEqual([]);
  });

  it('brings the inspection with a chosen response, and nothing else of it', async () => {
    await restore(await previewOf(), ({ id }) => id === DRAFT);
    const held = await dumpDatabase(database);
    const filled = Object.keys(held.tables).filter((table) => held.tables[table]?.length !== 0);
    expect(filled.toSorted()).toEqual([
      'answers',
      'changes',
      'disposals',
      'inspections',
      'packIssues',
      'pins',
      'places',
      'responses',
    ]);
    expect(await database.answers.count()).toBe(2);
  });

  it('leaves everything unchanged when nothing is chosen', async () => {
    const before = await dumpDatabase(database);
    await restore(await previewOf(), () => false);
    expect(await dumpDatabase(database)).toEqual(before);
  });
});

describe('a response that differs here', () => {
  beforeEach(async () => {
    await replaceAll(database, copy);
    await database.answers.update([DRAFT, 'A-1'], { comment: '書き直しました。' });
    await database.answers.put({ ...(await answer('A-1')), item: 'A-3' });
  });

  const answer = async (item: string) => {
    const found = await database.answers.get([DRAFT, item]);
    if (found === undefined) throw new Error(`no answer to ${item}`);
    return found;
  };

  it('is listed with both answer counts, and stays unless it is chosen', async () => {
    const preview = await previewOf();
    const different = preview.units.filter(({ standing }) => standing !== 'same');
    expect(different).toMatchObject([
      { kind: 'response', id: DRAFT, standing: 'different', here: { count: 3 }, there: { count: 2 } },
    ]);
    await restore(preview, isProposed);
    expect((await answer('A-1')).comment).toBe('書き直しました。');
  });

  it('becomes exactly the copy once chosen, without later answers', async () => {
    await restore(await previewOf(), ({ standing }) => standing === 'different');
    expect(await dumpDatabase(database)).toEqual(copy);
  });

  it('is replaced when the department has begun another one', async () => {
    const another = '5f0f4c1e-9999-4222-8333-444455556666';
    const draft = await database.responses.get(DRAFT);
    if (draft === undefined) throw new Error('the draft is there');
    await database.responses.delete(DRAFT);
    await database.answers.where({ response: DRAFT }).modify({ response: another });
    await database.responses.add({ ...draft, id: another });
    const preview = await previewOf();
    expect(preview.units.find(({ id }) => id === DRAFT)?.standing).toBe('different');
    await restore(preview, ({ id }) => id === DRAFT);
    expect(await database.answers.where({ response: another }).count()).toBe(0);
    expect(await database.responses.get(another)).toBe(undefined);
    expect((await answer('A-2')).response).toBe(DRAFT);
  });

  it('is not touched when it changed after the preview', async () => {
    const preview = await previewOf();
    await database.answers.delete([DRAFT, 'A-3']);
    const before = await dumpDatabase(database);
    expect(await restore(preview, isOffered)).toEqual({ ok: false, failure: { kind: 'changed' } });
    expect(await dumpDatabase(database)).toEqual(before);
  });

  it('is rolled back with everything else when one row of the copy cannot be stored', async () => {
    const written = copy.tables['written']?.map((row) => ({ ...(row as object), revision: null }));
    const broken = { ...copy, tables: { ...copy.tables, written: written ?? [], places: [] } };
    const before = await dumpDatabase(database);
    await expect(restore(await previewOf(broken), isOffered)).rejects.toThrow();
    expect(await dumpDatabase(database)).toEqual(before);
  });
});

describe('a response', () => {
  const standingOf = async (id: string) => (await previewOf()).units.find((unit) => unit.id === id)?.standing;

  it.each([
    ['is at a later revision here', () => database.responses.update(DRAFT, { revision: 2 }), DRAFT],
    ['has the same number in another department', () => database.responses.update(DRAFT, { department: '009' }), DRAFT],
    ['lost what was attached', () => database.attachments.clear(), SIGNED],
    ['lost the list of its files', () => database.written.clear(), SIGNED],
  ])('differs if it %s', async (_, change, id) => {
    await replaceAll(database, copy);
    await change();
    expect(await standingOf(id)).toBe('different');
  });

  it('is the same whatever place was last visited', async () => {
    await replaceAll(database, copy);
    await database.places.clear();
    expect(await standingOf(DRAFT)).toBe('same');
  });
});

describe('the ledger', () => {
  const lines = () => copy.tables['ledger'] as LedgerEntry[];
  const after = (chain: readonly LedgerEntry[], at = LATER) => {
    const digest = String((copy.tables['submissions'] as { digest: string }[])[0]?.digest);
    const event = { kind: 'reconsidered', department: '002', digest } as const;
    return nextEntry(inspection.id, chain.at(-1) ?? null, event, at);
  };
  const standing = async () => (await previewOf()).units.find(({ kind }) => kind === 'collection')?.standing;

  it('of the copy continues the one here and is taken with its files', async () => {
    await replaceAll(database, copy);
    await database.ledger.delete([inspection.id, 2]);
    await database.submissions.toCollection().modify({ standing: 'received' });
    const preview = await previewOf();
    expect(standings(preview)[`collection ${inspection.id}`.slice(0, 20)]).toBe('continues');
    await restore(preview, isProposed);
    expect(await dumpDatabase(database)).toEqual(copy);
  });

  it('here is ahead of the copy, so that nothing is asked', async () => {
    await replaceAll(database, copy);
    await database.ledger.add(after(lines()));
    await database.submissions.toCollection().modify({ standing: 'received' });
    expect(await standing()).toBe('ahead');
    const before = await dumpDatabase(database);
    await restore(await previewOf(), isOffered);
    expect(await dumpDatabase(database)).toEqual(before);
  });

  it('diverged, so only a person decides', async () => {
    await replaceAll(database, copy);
    await database.ledger.put(after(lines().slice(0, 1)));
    expect(await standing()).toBe('different');
    await restore(await previewOf(), isProposed);
    expect((await database.ledger.toArray()).at(-1)?.at).toBe(LATER);
    await restore(await previewOf(), isOffered);
    expect(await dumpDatabase(database)).toEqual(copy);
  });

  it('of the copy is broken and does not count as a continuation', async () => {
    await replaceAll(database, copy);
    await database.ledger.delete([inspection.id, 2]);
    const broken = [...lines().slice(0, 1), { ...after(lines().slice(0, 1)), previous: 'another' }];
    const { units } = await previewOf({ ...copy, tables: { ...copy.tables, ledger: broken } });
    expect(units.find(({ kind }) => kind === 'collection')?.standing).toBe('different');
  });
});

describe('restoring keeps', () => {
  it('the signers that a city has accepted, and the files waiting in the staging table', async () => {
    await database.pins.add({ city: inspection.city, keys: ['another'] });
    const waiting = { inspection: inspection.id, position: 9, fileName: 'b.json', text: 'mine', failure: null };
    await database.staged.add(waiting);
    await restore(await previewOf(), isProposed);
    expect(await database.pins.toArray()).toEqual([{ city: inspection.city, keys: ['another'] }]);
    expect(await database.staged.toArray()).toEqual([waiting]);
  });

  it('what the officer recorded since, unless chosen, and proposes only records that are missing here', async () => {
    await replaceAll(database, copy);
    await database.treatments.clear();
    expect(standings(await previewOf())[`records ${inspection.id}`.slice(0, 20)]).toBe('new');
    await database.reportTexts.toCollection().modify({ words: '別の総評です。' });
    const preview = await previewOf();
    expect(standings(preview)[`records ${inspection.id}`.slice(0, 20)]).toBe('different');
    await restore(preview, isProposed);
    expect(await database.treatments.count()).toBe(0);
    await restore(await previewOf(), isOffered);
    expect(await dumpDatabase(database)).toEqual(copy);
  });

  it('a disposal: the inspection is offered but not proposed', async () => {
    const [known] = copy.tables['disposals'] as Disposal[];
    if (known === undefined) throw new Error('the copy knows a disposal');
    await database.disposals.add({ ...known, inspection: inspection.id, disposedAt: LATER });
    const { units } = await previewOf();
    const ofIt = units.filter((unit) => unit.inspection === inspection.id);
    expect(ofIt.length).toBeGreaterThan(3);
    expect(ofIt.every((unit) => unit.disposed && isOffered(unit) && !isProposed(unit))).toBe(true);
  });
});

describe('in the journal', () => {
  it('one restore is one record', async () => {
    const records: Uint8Array[] = [];
    const journaling = createJournaling(() => LATER, SCHEMA_VERSION);
    const opened = await openDatabase(`journaled-${crypto.randomUUID()}`, journaling);
    if (!opened.ok) throw new Error(opened.failure.kind);
    database = opened.value;
    await database.journalHeads.put({
      id: 'this',
      epoch: crypto.randomUUID(),
      seq: 0,
      digest: '',
      lineage: [],
      marks: [],
    });
    journaling.begin(() => ({ committed: (record) => void records.push(record), undone: () => undefined }));
    expect(await restore(await previewOf(), isProposed)).toEqual(ok(null));
    expect({ ...(await dumpDatabase(database)), head: null }).toEqual(copy);
    expect(records).toHaveLength(1);
    await restore(await previewOf(), isOffered);
    expect(records).toHaveLength(1);
  });
});

describe('restoring any selection', () => {
  it('restores the chosen units and leaves the others, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (choice) => {
        database = await newDatabase();
        const preview = await previewOf();
        const chosen = preview.units.filter((_, index) => choice[index] === true);
        await backups().restore(preview, new Set(chosen.map(unitKey)));
        const again = await previewOf();
        for (const [index, unit] of again.units.entries()) {
          const along = unit.kind === 'inspection' && chosen.some((each) => each.inspection === unit.id);
          expect(unit.standing).toBe(choice[index] === true || along ? 'same' : 'new');
        }
        database.close();
      }),
      { numRuns: 12 },
    );
  });

  it('brings the journal head of the copy, if it has one', async () => {
    const head = { epoch: 'e', seq: 7, digest: 'd' };
    await replaceAll(database, { ...copy, head });
    expect(await database.journalHeads.toArray()).toEqual([{ id: 'this', lineage: [], marks: [], ...head }]);
    await replaceAll(database, { ...copy, head: null });
    expect(await database.journalHeads.toArray()).toEqual([]);
  });

  it('keeps the keys of this device', async () => {
    const keys = { id: 'this', signing: { mine: true }, sealing: { mine: true } };
    await database.table('devices').add(keys);
    await restore(await previewOf(), isOffered);
    await replaceAll(database, { ...copy, tables: { ...copy.tables, answers: [] } });
    expect(await database.table('devices').toArray()).toEqual([keys]);
    expect(Object.keys((await dumpDatabase(database)).tables)).not.toContain('devices');
    expect(await database.responses.get(SIGNED)).toMatchObject({ department: '003' });
  });
});
