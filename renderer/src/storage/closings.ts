import { close, type ClosingFailure, type ClosingOrder } from '#domain/closing/close.ts';
import { filesOf, type ClosedMaterial, type Closing } from '#domain/closing/closing.ts';
import type { ClosingRepository } from '#domain/closing/closing-repository.ts';
import { contentsOf, type Contents } from '#domain/closing/contents.ts';
import type { Ground } from '#domain/closing/ground.ts';
import { nextEntry } from '#domain/collection/ledger.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Closings in IndexedDB. All closings share their material, which is written once and never changed. */
export function closingsIn(database: Database): ClosingRepository {
  const { submissions, ledger, closings, closedSubmissions, closedGrounds } = database;
  const tables = [submissions, ledger, closings, closedSubmissions, closedGrounds];
  return {
    all: (inspection) => watchQuery(() => closings.where({ inspection }).sortBy('number')),
    close: (ground, order) =>
      storing(async () => {
        const contents = await heldContents(database, ground.inspection.id);
        return database.transaction('rw', tables, () => closeStored(database, ground, contents, order));
      }),
    material: (closing) => materialOf(database, closing),
  };
}

// A transaction must not wait for slow work, so the contents are computed before it. For a file that arrives in
// between, the closing computes them within.
async function heldContents({ submissions }: Database, inspection: string): Promise<Contents> {
  const held = await submissions.where({ inspection }).toArray();
  return contentsOf(new Map(held.map(({ digest, payload }) => [digest, payload])), nextTurn);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function closeStored(
  database: Database,
  ground: Ground,
  contents: Contents,
  order: ClosingOrder,
): Promise<Result<Closing, ClosingFailure>> {
  const { id } = ground.inspection;
  const held = await database.submissions.where({ inspection: id }).toArray();
  const lines = database.ledger.where('[inspection+seq]').between([id, 0], [id, Infinity]);
  const ledgerHead = (await lines.last()) ?? null;
  const newest = (await database.closings.where({ inspection: id }).sortBy('number')).at(-1) ?? null;
  const closed = close({ ground, submissions: held, contents, ledgerHead, newest }, order);
  if (!closed.ok) return closed;
  const closing = closed.value;
  await keep(database, ground, closing, new Map(held.map(({ digest, payload }) => [digest, payload])));
  const { number, digest, closedAt } = closing;
  await database.ledger.add(nextEntry(id, ledgerHead, { kind: 'closed', number, digest }, closedAt));
  return ok(closing);
}

async function keep(
  { closings, closedSubmissions, closedGrounds }: Database,
  ground: Ground,
  closing: Closing,
  payloads: ClosedMaterial['payloads'],
): Promise<void> {
  const { inspection } = closing;
  const digests = filesOf(closing);
  const known = new Set(await closedSubmissions.where('digest').anyOf(digests).primaryKeys());
  const added = digests.flatMap((digest) => {
    const payload = payloads.get(digest);
    return payload === undefined || known.has(digest) ? [] : [{ digest, inspection, payload }];
  });
  await closedSubmissions.bulkAdd(added);
  if ((await closedGrounds.get(closing.ground)) === undefined)
    await closedGrounds.add({ digest: closing.ground, inspection, ground });
  await closings.add(closing);
}

async function materialOf({ closedSubmissions, closedGrounds }: Database, closing: Closing): Promise<ClosedMaterial> {
  const kept = await closedSubmissions.bulkGet(filesOf(closing));
  const payloads = new Map(kept.flatMap((each) => (each === undefined ? [] : [[each.digest, each.payload] as const])));
  return { ground: (await closedGrounds.get(closing.ground))?.ground ?? null, payloads };
}
