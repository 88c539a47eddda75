import { nextEntry, type LedgerEvent } from '#domain/collection/ledger.ts';
import type { Intake, SubmissionRepository } from '#domain/collection/submission-repository.ts';
import { ok } from '#domain/outcome.ts';
import type { Database } from './database.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** The officer's collection in IndexedDB. Files, what counts and the ledger change together or not at all. */
export function submissionsIn(database: Database): SubmissionRepository {
  const { submissions, originals, ledger } = database;
  const within = <T>(write: () => Promise<T>) =>
    storing<T, never>(() => database.transaction('rw', submissions, originals, ledger, async () => ok(await write())));
  return {
    all: (inspection) => watchQuery(() => submissions.where({ inspection }).toArray()),
    ledger: (inspection) => watchQuery(() => ledger.where({ inspection }).sortBy('seq')),
    commit: (inspection, intakes, at) => within(() => commitAll(database, inspection, intakes, at)),
    decide: (inspection, department, chosen, at) =>
      within(async () => {
        const setAside = await settle(database, inspection, department, chosen);
        await append(database, inspection, { kind: 'decided', department, chosen, setAside }, at);
        return null;
      }),
    original: async (digest) => (await originals.get(digest))?.text ?? null,
  };
}

async function commitAll(
  database: Database,
  inspection: string,
  intakes: readonly Intake[],
  at: string,
): Promise<number> {
  let added = 0;
  for (const intake of intakes) {
    if (await commitOne(database, inspection, intake, at)) added += 1;
  }
  return added;
}

async function commitOne(database: Database, inspection: string, intake: Intake, at: string): Promise<boolean> {
  const { submission, text, relation, chosen } = intake;
  const { digest, department, fileName } = submission;
  if ((await database.submissions.get(digest)) !== undefined) return false;
  const conflict = relation === 'conflict';
  await database.submissions.add({ ...submission, setAside: conflict && !chosen });
  await database.originals.put({ digest, text });
  await append(
    database,
    inspection,
    { kind: 'imported', department, digest, fileName, relation, signer: submission.payload.device.key },
    at,
  );
  if (conflict && chosen) {
    const setAside = await settle(database, inspection, department, digest);
    await append(database, inspection, { kind: 'decided', department, chosen: digest, setAside }, at);
  }
  return true;
}

/** Sets aside every other file of the department and returns their digests. */
async function settle(database: Database, inspection: string, department: string, chosen: string): Promise<string[]> {
  const others: string[] = [];
  await database.submissions.where({ inspection, department }).modify((submission) => {
    submission.setAside = submission.digest !== chosen;
    if (submission.setAside) others.push(submission.digest);
  });
  return others;
}

async function append(database: Database, inspection: string, event: LedgerEvent, at: string): Promise<void> {
  const lines = database.ledger
    .where('[inspection+seq]')
    .between([inspection, 0], [inspection, Number.MAX_SAFE_INTEGER]);
  const last = (await lines.last()) ?? null;
  await database.ledger.add(nextEntry(inspection, last, event, at));
}
