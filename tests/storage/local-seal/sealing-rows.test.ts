import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { createLocalSealing, type LocalSealing } from '#domain/local-seal/cipher.ts';
import { localCipher, newLocalKey } from '#sealing/local-cipher.ts';
import { openDatabase, type Database, type StoredAnswer } from '#storage/database.ts';
import { rewriteRows } from '#storage/local-seal/rewrite-rows.ts';
import { draftWith } from '../../support/response.ts';

const SECRET = '北見の弱いところ';
const opened: Database[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

function newSealing(): LocalSealing {
  const cipher = localCipher(newLocalKey());
  return createLocalSealing(cipher === null ? [] : [cipher]);
}

async function open(sealing: LocalSealing | null, name = `sealed-${crypto.randomUUID()}`): Promise<Database> {
  const database = await openDatabase(name, null, sealing);
  if (!database.ok) throw new Error(database.failure.kind);
  opened.push(database.value);
  return database.value;
}

function answer(response: string, item: string, comment: string): StoredAnswer {
  const texts = { comment, reason: '', evidence: [], rows: [] };
  const given: Answer = {
    item,
    digest: 'd',
    choice: 'no',
    method: null,
    ...texts,
    action: null,
    progress: null,
    takenOver: false,
  };
  return { ...given, response };
}

/** The stored rows of a table as they are on the disk, without unsealing. */
function onDisk(database: Database, table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const request = database.backendDB().transaction(table).objectStore(table).getAll();
    request.addEventListener('success', () => resolve(request.result as Record<string, unknown>[]));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });
}

/** All readable text in a row, with its bytes decoded as both UTF-8 and UTF-16LE. */
function textIn(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    ArrayBuffer.isView(value)
      ? ['utf-8', 'utf-16le'].map((as) => new TextDecoder(as).decode(value as Uint8Array))
      : value,
  );
}

const names = fc.constantFrom('A', 'B', 'C');
const step = fc.oneof(
  fc.record({ put: fc.array(fc.record({ response: names, item: names, comment: fc.string() }), { maxLength: 4 }) }),
  fc.record({ modify: names, comment: fc.string() }),
  fc.record({ update: fc.tuple(names, names), comment: fc.string() }),
  fc.record({ delete: names }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take({ answers }: Database, each: Step): Promise<void> {
  if ('put' in each) await answers.bulkPut(each.put.map((row) => answer(row.response, row.item, row.comment)));
  else if ('modify' in each) await answers.where('response').equals(each.modify).modify({ comment: each.comment });
  else if ('update' in each) await answers.update(each.update, { comment: each.comment });
  else await answers.where('response').equals(each.delete).delete();
}

async function seen({ answers }: Database): Promise<unknown> {
  const walked: unknown[] = [];
  await answers
    .where('response')
    .above('A')
    .each((row) => walked.push(row));
  return [
    await answers.toArray(),
    await answers.where('response').equals('B').toArray(),
    await answers.bulkGet([
      ['A', 'B'],
      ['C', 'C'],
    ]),
    (await answers.get(['B', 'B'])) ?? null,
    await answers.reverse().toArray(),
    await answers.filter(({ comment }) => comment.length > 2).primaryKeys(),
    await answers.orderBy('response').uniqueKeys(),
    await answers.count(),
    walked,
  ];
}

describe('a sealed database', () => {
  it('behaves like an unsealed one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const [plain, sealed] = [await open(null), await open(newSealing())];
        for (const each of steps) for (const database of [plain, sealed]) await take(database, each);
        expect(await seen(sealed)).toEqual(await seen(plain));
      }),
      { numRuns: 40 },
    );
  });

  it('stores nothing of an answer in the clear except its key', async () => {
    const database = await open(newSealing());
    await database.responses.put(draftWith({ id: 'r', respondent: { post: '課長', name: SECRET } }));
    await database.answers.put(answer('r', 'A', SECRET));
    const [row] = await onDisk(database, 'answers');
    expect(Object.keys(row ?? {}).sort()).toEqual(['$sealed', 'item', 'response']);
    expect(textIn([row, await onDisk(database, 'responses')])).not.toContain(SECRET);
    expect((await database.responses.get('r'))?.respondent.name).toBe(SECRET);
  });

  it('still allows one response per department', async () => {
    const database = await open(newSealing());
    await database.responses.add(draftWith({ id: 'r' }));
    await expect(database.responses.add(draftWith({ id: 's' }))).rejects.toThrow(/Constraint|unique/iu);
  });

  it('opens no row that was moved to another key', async () => {
    const database = await open(newSealing());
    await database.answers.bulkPut([answer('r', 'A', 'one'), answer('r', 'B', 'two')]);
    const [first] = await onDisk(database, 'answers');
    const trans = database.backendDB().transaction('answers', 'readwrite');
    trans.objectStore('answers').put({ ...first, item: 'B' });
    await new Promise((done) => trans.addEventListener('complete', done));
    await expect(database.answers.get(['r', 'B'])).rejects.toThrow('does not open');
    expect((await database.answers.get(['r', 'A']))?.comment).toBe('one');
  });

  it('opens with no other key', async () => {
    const database = await open(newSealing());
    await database.answers.put(answer('r', 'A', SECRET));
    database.close();
    const other = await open(newSealing(), database.name);
    await expect(other.answers.toArray()).rejects.toThrow('does not open');
  });
});

describe('rewriting', () => {
  it('seals open rows and opens them again without any change', async () => {
    const cipher = localCipher(newLocalKey());
    const sealing = createLocalSealing();
    const database = await open(sealing);
    await database.answers.bulkPut([answer('r', 'A', SECRET), answer('r', 'B', '')]);
    await database.attachmentBytes.put({ response: 'r', id: 'a', bytes: new TextEncoder().encode(SECRET) });
    const before = [await database.answers.toArray(), await database.attachmentBytes.toArray()];
    sealing.use(cipher);
    await rewriteRows(database, sealing);
    const disk = async () => textIn([await onDisk(database, 'answers'), await onDisk(database, 'attachmentBytes')]);
    expect(await disk()).not.toContain(SECRET);
    expect([await database.answers.toArray(), await database.attachmentBytes.toArray()]).toEqual(before);
    sealing.use(null);
    await rewriteRows(database, sealing);
    expect(await disk()).toContain(SECRET);
    expect([await database.answers.toArray(), await database.attachmentBytes.toArray()]).toEqual(before);
  });

  it('changes nothing when one row does not open', async () => {
    const sealing = newSealing();
    const database = await open(sealing);
    await database.answers.put(answer('r', 'A', SECRET));
    database.close();
    const stranger = newSealing();
    const again = await open(stranger, database.name);
    await again.places.put({ response: 'r', view: 'fill', item: null });
    const before = await onDisk(again, 'places');
    stranger.use(null);
    await expect(rewriteRows(again, stranger)).rejects.toThrow('does not open');
    expect(await onDisk(again, 'places')).toEqual(before);
    await Dexie.delete(database.name);
  });
});
