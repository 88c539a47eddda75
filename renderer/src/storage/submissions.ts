import { setAsideBy, type LedgerEvent } from '#domain/collection/ledger.ts';
import type {
  Decision,
  Intake,
  Judgement,
  SubmissionRepository,
  TakenFile,
} from '#domain/collection/submission-repository.ts';
import type { SentReturn } from '#domain/returns/return-repository.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { appendLines, linesOf } from './ledger-lines.ts';
import { storing } from './storing.ts';
import { watchQuery } from './watch.ts';

/** The officer's collection in IndexedDB. Files, standings and ledger change in one transaction. */
export function submissionsIn(database: Database): SubmissionRepository {
  const { submissions, originals, ledger } = database;
  const tables = [submissions, originals, ledger, database.sentReturns, database.returnDrafts];
  const within = <T>(write: () => Promise<T>) =>
    storing<T, never>(() => database.transaction('rw', tables, async () => ok(await write())));
  return {
    all: (inspection) => watchQuery(() => submissions.where({ inspection }).toArray()),
    ledger: (inspection) => watchQuery(() => linesOf(database, inspection).toArray()),
    commit: (inspection, intake, at) => within(() => commit(database, inspection, intake, at)),
    decide: (inspection, decision, at) =>
      within(async () => appendLines(database, inspection, await settle(database, inspection, [decision]), at)),
    withdraw: (inspection, digests, at) => within(() => withdraw(database, inspection, digests, at)),
    judge: (inspection, judgements, at) => within(() => judge(database, inspection, judgements, at)),
    returned: (inspection, returns, at) => within(() => returned(database, inspection, returns, at)),
    original: async (digest) => (await originals.get(digest))?.text ?? null,
  };
}

async function commit(database: Database, inspection: string, intake: Intake, at: string): Promise<number> {
  const known = new Set(await database.submissions.where({ inspection }).primaryKeys());
  const files: TakenFile[] = [];
  for (const file of intake.files) {
    const { digest } = file.submission;
    if (known.has(digest)) continue;
    known.add(digest);
    files.push(file);
  }
  await database.submissions.bulkAdd(files.map(({ submission }) => submission));
  // `put`, because a withdrawn file that arrives again has left its text here.
  await database.originals.bulkPut(files.map(({ submission: { digest }, text }) => ({ digest, text })));
  const decided = await settle(database, inspection, intake.decisions);
  await appendLines(database, inspection, [...files.map((file) => importOf(file)), ...decided], at);
  return files.length;
}

function importOf({ submission, relation }: TakenFile): LedgerEvent {
  const { department, digest, fileName, payload } = submission;
  return { kind: 'imported', department, digest, fileName, relation, signer: payload.device.key };
}

/** Sets aside all files of the departments except the chosen ones. Returns the ledger events. */
async function settle(database: Database, inspection: string, decisions: readonly Decision[]): Promise<LedgerEvent[]> {
  const departments = decisions.map(({ department }) => department);
  const own = await filesOf(database, inspection, departments);
  const chosenOf = new Map(decisions.map(({ department, chosen }) => [department, chosen]));
  await putAside(database, own, ({ department, digest }) => chosenOf.get(department) !== digest);
  return decisions.map(({ department, chosen }) => ({
    kind: 'decided',
    department,
    chosen,
    setAside: own
      .filter((each) => each.department === department && each.digest !== chosen)
      .map(({ digest }) => digest),
  }));
}

async function withdraw(
  database: Database,
  inspection: string,
  digests: readonly string[],
  at: string,
): Promise<number> {
  const found = await database.submissions.bulkGet([...digests]);
  const leaving = found.flatMap((each) => (each?.inspection === inspection ? [each] : []));
  await database.submissions.bulkDelete(leaving.map(({ digest }) => digest));
  const events = leaving.map(({ department, digest, fileName }): LedgerEvent => ({
    kind: 'withdrawn',
    department,
    digest,
    fileName,
  }));
  const before = await linesOf(database, inspection).toArray();
  const history = [...before.map(({ event }) => event), ...events];
  const departments = [...new Set(leaving.map(({ department }) => department))];
  const aside = new Map(departments.map((department) => [department, setAsideBy(history, department)]));
  await putAside(
    database,
    await filesOf(database, inspection, departments),
    ({ department, digest }) => aside.get(department)?.has(digest) ?? false,
  );
  await appendLines(database, inspection, events, at);
  return leaving.length;
}

async function judge(
  database: Database,
  inspection: string,
  judgements: readonly Judgement[],
  at: string,
): Promise<number> {
  const judgementOf = new Map(judgements.map((judgement) => [judgement.digest, judgement]));
  const found = await database.submissions.bulkGet([...judgementOf.keys()]);
  const changed = found.flatMap((each) => {
    const judgement = judgementOf.get(each?.digest ?? '');
    if (each === undefined || each.inspection !== inspection || judgement === undefined) return [];
    const { standing, from = each.standing } = judgement;
    return each.standing === standing || each.standing !== from ? [] : [{ ...each, standing }];
  });
  await database.submissions.bulkPut(changed);
  const events = changed.map(({ department, digest, standing }): LedgerEvent => {
    const kind = standing === 'accepted' ? 'accepted' : 'reconsidered';
    return { kind, department, digest };
  });
  await appendLines(database, inspection, events, at);
  return changed.length;
}

async function returned(
  database: Database,
  inspection: string,
  returns: readonly SentReturn[],
  at: string,
): Promise<number> {
  const known = new Set(await database.sentReturns.where({ inspection }).primaryKeys());
  const written = returns.filter(({ digest }) => !known.has(digest));
  await database.sentReturns.bulkAdd(written);
  await database.returnDrafts.bulkDelete(written.map(({ submission }) => submission));
  const sentBack = written.filter(({ kind }) => kind === 'sent-back').map(({ submission }) => submission);
  const files = (await database.submissions.bulkGet(sentBack)).filter((each) => each !== undefined);
  await database.submissions.bulkPut(files.map((file) => ({ ...file, standing: 'sent-back' as const })));
  const events = written.map(({ department, submission, kind, digest }): LedgerEvent => ({
    kind: 'returned',
    department,
    digest: submission,
    answer: kind,
    file: digest,
  }));
  await appendLines(database, inspection, events, at);
  return written.length;
}

function filesOf(database: Database, inspection: string, departments: readonly string[]): PromiseLike<Submission[]> {
  return database.submissions
    .where('[inspection+department]')
    .anyOf(departments.map((department) => [inspection, department]))
    .toArray();
}

async function putAside(
  database: Database,
  files: readonly Submission[],
  isAside: (file: Submission) => boolean,
): Promise<void> {
  const changed = files.filter((file) => file.setAside !== isAside(file));
  await database.submissions.bulkPut(changed.map((file) => ({ ...file, setAside: !file.setAside })));
}
