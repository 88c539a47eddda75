import type { DisposalRepository, Holdings } from '#domain/inspection/disposal.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { forgetPreparation } from './preparations.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** Deletes inspections from IndexedDB and keeps the 廃棄記録. */
export function disposalsIn(database: Database): DisposalRepository {
  return {
    holdings: (inspections) =>
      watchQuery(async () => {
        const held = await Promise.all(inspections.map((each) => holdingsOf(database, each)));
        return new Map(inspections.map((each, index) => [each, held[index] ?? NOTHING]));
      }),
    dispose: (order) =>
      storing(() =>
        database.transaction('rw', database.tables, async () => {
          const record = { ...order, ...(await holdingsOf(database, order.inspection)) };
          const responses = await deleteEverythingOf(database, order.inspection);
          await database.disposals.add(record);
          return ok({ record, responses });
        }),
      ),
    all: watchQuery(async () =>
      (await database.disposals.toArray()).toSorted((a, b) => b.disposedAt.localeCompare(a.disposedAt)),
    ),
  };
}

const OF_RESPONSES = [
  'answers',
  'attachments',
  'attachmentBytes',
  'written',
  'writtenFiles',
  'places',
  'receivedReturns',
  'lastYears',
  'changes',
] as const;

const NOTHING: Holdings = { submissions: 0, responses: 0, ledgerEntries: 0, ledgerHead: '' };

async function holdingsOf(database: Database, inspection: string): Promise<Holdings> {
  const lines = database.ledger.where('[inspection+seq]').between([inspection, 0], [inspection, Infinity]);
  return {
    submissions: await database.submissions.where({ inspection }).count(),
    responses: await database.responses.where({ inspection }).count(),
    ledgerEntries: await lines.count(),
    ledgerHead: (await lines.last())?.hash ?? '',
  };
}

/** Returns the ids of the deleted responses. */
async function deleteEverythingOf(database: Database, inspection: string): Promise<string[]> {
  const submissions = await database.submissions.where({ inspection }).primaryKeys();
  // Only the ledger still refers to the texts of withdrawn files.
  const withdrawn = (await database.ledger.where({ inspection }).toArray()).flatMap(({ event }) =>
    event.kind === 'withdrawn' ? [event.digest] : [],
  );
  await database.originals.bulkDelete([...submissions, ...withdrawn]);
  const responses = await database.responses.where({ inspection }).primaryKeys();
  for (const table of OF_RESPONSES) await database[table].where('response').anyOf(responses).delete();
  for (const table of ['treatments', 'riskScales', 'policyReviews', 'reviewRules', 'reportTexts'] as const)
    await database[table].where({ inspection }).delete();
  for (const table of ['responses', 'submissions', 'ledger', 'returnDrafts', 'sentReturns', 'staged'] as const)
    await database[table].where({ inspection }).delete();
  for (const table of ['closings', 'closedSubmissions', 'closedGrounds'] as const)
    await database[table].where({ inspection }).delete();
  for (const table of ['sampleDraws', 'sampleRecords', 'wordingDecisions'] as const)
    await database[table].where({ inspection }).delete();
  await database.wordingDecisions.where({ earlier: inspection }).delete();
  await database.packIssues.where({ inspection }).delete();
  await forgetPreparation(database, inspection);
  await database.inspections.delete(inspection);
  return responses;
}
