import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { packIssuesIn } from '#storage/pack-issues.ts';
import { preparationsIn } from '#storage/preparations.ts';
import { current } from '../support/current.ts';
import { issueOf, preparationWith } from '../support/prepared.ts';
import { sampleOf } from '../support/sample.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

const known = sampleOf({ ...inspection, id: 'made here' }, questionnaire);
const pack = { revision: 1, digest: 'd', key: 'key', text: '', receivedAt: '2026-10-01T00:00:00.000Z' };

let database: Database;

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
});

const preparations = () => preparationsIn(database);
const { roster } = inspection;

describe('a preparation', () => {
  it('is read with its tables as entered, including removed ones', async () => {
    const typed = preparationWith({ title: '令和8年度' });
    await preparations().keep(preparationWith());
    await preparations().keepTable(typed, { table: 'roster', content: roster });
    await preparations().keepTable(typed, { table: 'facts', content: null });
    expect(await preparations().read(NEW_INSPECTION)).toEqual({ ...typed, tables: { roster, facts: null } });
    expect(await current(preparations().all)).toEqual([typed]);
    expect(await preparations().read('another')).toBeNull();
  });

  it('writes no table while a field is typed into', async () => {
    await preparations().keepTable(preparationWith(), { table: 'roster', content: roster });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await preparations().keep(preparationWith({ title: '令' }));
    expect(put.mock.calls.map(([row]) => JSON.stringify(row).includes('第002課'))).toEqual([false]);
  });

  it('is discarded with its own tables only', async () => {
    await preparations().keepTable(preparationWith(), { table: 'roster', content: roster });
    const other = preparationWith({}, inspection.id);
    await preparations().keepTable(other, { table: 'roster', content: roster });
    await preparations().discard(NEW_INSPECTION);
    expect(await preparations().read(NEW_INSPECTION)).toBeNull();
    expect(await preparations().read(inspection.id)).toEqual({ ...other, tables: { roster } });
    expect(await database.preparedTables.count()).toBe(1);
  });
});

describe('issued packs', () => {
  it('are stored by revision with their inspection, and end the preparation', async () => {
    const inspections = await inspectionsIn(database, sampleOf(inspection, questionnaire));
    await preparations().keepTable(preparationWith(), { table: 'roster', content: roster });
    await inspections.issue({ ...known, pack }, issueOf('made here'), NEW_INSPECTION);
    expect(inspections.current()[0]?.pack).toEqual(pack);
    expect((await current(inspections.trustIn(inspection.city))).accepted).toEqual(['key']);
    expect(await preparations().read(NEW_INSPECTION)).toBeNull();
    await inspections.issue({ ...known, pack: { ...pack, revision: 2 } }, issueOf('made here', 2), 'made here');
    const revisions = (await current(packIssuesIn(database).of('made here'))).map((each) => each.revision);
    expect(revisions).toEqual([2, 1]);
  });

  it('leave everything unchanged when the disk refuses them', async () => {
    const inspections = await inspectionsIn(database, sampleOf(inspection, questionnaire));
    await preparations().keepTable(preparationWith(), { table: 'roster', content: roster });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    });
    const kept = await inspections.issue({ ...known, pack }, issueOf('made here'), NEW_INSPECTION);
    vi.restoreAllMocks();
    expect(kept).toEqual({ ok: false, failure: { kind: 'storage' } });
    expect(await current(packIssuesIn(database).of('made here'))).toEqual([]);
    expect(await database.inspections.count()).toBe(0);
    expect(await preparations().read(NEW_INSPECTION)).not.toBeNull();
  });
});
