import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { DisposalOrder } from '#domain/inspection/disposal.ts';
import { DEFAULT_RISK_SCALE } from '#domain/findings/risk.ts';
import { emptyTreatment } from '#domain/findings/treatment.ts';
import { DEFAULT_REVIEW_RULES } from '#domain/policy-review/rules.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { disposalsIn } from '#storage/disposals.ts';
import { closingsIn } from '#storage/closings.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { issueOf, preparationWith } from '../support/prepared.ts';
import { draftWith } from '../support/response.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';
import { taken } from '../support/taken-files.ts';

const at = '2032-04-01T03:00:00.000Z';
const old = inspection.id;
const kept = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
/** Tables that belong to no single inspection: the device, its officers, trusted keys, and disposals. */
const OF_NO_INSPECTION = new Set(['devices', 'disposals', 'journalHeads', 'officerKeys', 'pins']);
const order: DisposalOrder = {
  inspection: old,
  title: '令和8年度の点検',
  city: inspection.city,
  fiscalYear: 2026,
  retentionYears: 5,
  disposedBy: '情報係長 山﨑',
  reason: '保存年限が過ぎたため',
  disposedAt: at,
};

let database: Database;

beforeEach(async () => {
  const opened = await openDatabase(`test-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
  await fill(old, 1);
  await fill(kept, 2);
});

/**
 * Stores two submissions (one is withdrawn again) and a row in every other table. Every row contains the inspection's
 * ID.
 */
async function fill(id: string, seed: number): Promise<void> {
  const samples = fc.sample(payloads(questionnaire, ['002']), { numRuns: 2, seed });
  const files = samples.map((payload) => taken({ ...payload, inspection: id }));
  const submissions = submissionsIn(database);
  await submissions.commit(id, { files, decisions: [] }, at);
  const closed = await closingsIn(database).close(
    { inspection: { ...inspection, id }, questionnaire },
    { title: '', reason: '', closedAt: at },
  );
  if (!closed.ok) throw new Error(closed.failure.kind);
  const [first, second] = files.map(({ submission }) => submission.digest);
  if (first === undefined || second === undefined) throw new Error('two payloads were asked for');
  await submissions.decide(id, { department: '002', chosen: first }, at);
  await submissions.withdraw(id, [second], at);
  await fillDesk(id, first);
  await fillResponse(id, `response of ${id}`);
}

async function fillDesk(id: string, submission: string): Promise<void> {
  await database.inspections.put({
    inspection: { ...inspection, id },
    questionnaire,
    officers: [],
    pack: null,
    own: [],
  });
  await database.returnDrafts.put({ submission, inspection: id, kind: 'sent-back', message: '', remarks: [] });
  await database.sentReturns.put({
    digest: `return of ${id}`,
    inspection: id,
    submission,
    department: '002',
    kind: 'sent-back',
    fileName: '',
    text: '',
    issuedAt: at,
  });
  await database.treatments.put(emptyTreatment(id, { department: '002', item: 'A-1' }));
  await database.riskScales.put({ inspection: id, scale: DEFAULT_RISK_SCALE });
  await database.policyReviews.put({ inspection: id, subject: 'item A-1', occasions: [], entries: [] });
  await database.reviewRules.put({ inspection: id, rules: DEFAULT_REVIEW_RULES });
  await database.reportTexts.put({ inspection: id, text: 'overview', words: '', proposal: '' });
  await database.sampleDraws.put({
    inspection: id,
    number: 1,
    plan: { seed: '', departments: 1, items: 1 },
    drawnAt: at,
    pairs: [],
  });
  await database.sampleRecords.put({ inspection: id, department: '002', item: 'A-1', checks: [] });
  await database.wordingDecisions.put({
    inspection: id,
    earlier: 'the year before',
    item: 'A-1',
    now: '',
    past: '',
    comparable: true,
    by: '',
    at,
  });
  await database.staged.put({ inspection: id, position: 1, fileName: '', text: '', failure: null });
  await database.packIssues.put(issueOf(id));
  await database.preparations.put(preparationWith({}, id));
  await database.preparedTables.put({ inspection: id, table: 'facts', content: null });
}

async function fillResponse(id: string, response: string): Promise<void> {
  const [item] = itemsOf(questionnaire);
  if (item === undefined) throw new Error('the questionnaire has items');
  await database.responses.put(draftWith({ id: response, inspection: id }));
  await database.answers.put({ ...blankAnswer(questionnaire, item), response });
  const said = { digest: '', code: '', fileName: '', sealed: false, declaredAt: at };
  await database.written.put({ response, revision: 1, ...said });
  await database.writtenFiles.put({ response, revision: 1, text: '', length: 0 });
  const attached = { item: item.id, name: 'a.png', type: 'image/png', size: 1, sha256: '' } as const;
  await database.attachments.put({ id: 'a', response, position: 0, ...attached });
  await database.attachmentBytes.put({ id: 'a', response, bytes: Uint8Array.of(1) });
  await database.places.put({ response, view: 'review', item: null });
  await database.changes.put({ response, seq: 1, item: null, at, by: null, what: [{ kind: 'takenBack' }] });
  await database.lastYears.put({ response, lastYear: { digest: '' } } as Parameters<Database['lastYears']['put']>[0]);
  await database.receivedReturns.put({
    digest: `received for ${id}`,
    response,
    text: '',
    receivedAt: at,
  } as Parameters<Database['receivedReturns']['put']>[0]);
}

/** Number of rows per table that contain the inspection's ID. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  const own = database.tables.filter(({ name }) => !OF_NO_INSPECTION.has(name));
  const counts = own.map(async (table) => {
    const rows: unknown[] = await table.toArray();
    return [table.name, rows.filter((row) => JSON.stringify(row).includes(id)).length] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

describe('a disposed inspection', () => {
  it('is gone from every table, including withdrawn files, while other inspections stay complete', async () => {
    const before = await rowsOf(old);
    expect(Object.entries(before).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(before['originals']).toBe(2);
    const others = await rowsOf(kept);
    const disposed = await disposalsIn(database).dispose(order);
    expect(disposed).toMatchObject({ ok: true, value: { responses: [`response of ${old}`] } });
    expect(Object.entries(await rowsOf(old)).filter(([, rows]) => rows > 0)).toEqual([]);
    expect(await rowsOf(kept)).toEqual(others);
  });

  it('leaves a record of what there was', async () => {
    const disposals = disposalsIn(database);
    const head = (await current(submissionsIn(database).ledger(old))).at(-1)?.hash;
    await disposals.dispose(order);
    const held = { submissions: 1, responses: 1, ledgerEntries: 5, ledgerHead: head };
    expect(await current(disposals.all)).toEqual([{ ...order, ...held }]);
  });

  it('has one record per disposal, newest first, if it was restored and disposed of again', async () => {
    const disposals = disposalsIn(database);
    await disposals.dispose(order);
    const again = '2033-04-01T03:00:00.000Z';
    await disposals.dispose({ ...order, disposedAt: again });
    const records = await current(disposals.all);
    expect(records.map(({ disposedAt }) => disposedAt)).toEqual([again, at]);
    expect(records[0]).toMatchObject({ submissions: 0, responses: 0, ledgerEntries: 0, ledgerHead: '' });
  });

  it('stays complete when the record cannot be stored', async () => {
    const disposals = disposalsIn(database);
    await disposals.dispose(order);
    await fill(old, 1);
    const before = await rowsOf(old);
    await expect(disposals.dispose(order)).rejects.toThrow();
    expect(await rowsOf(old)).toEqual(before);
  });
});

describe('holdings of inspections', () => {
  it('are counted for each inspection, even if there are none', async () => {
    const held = await current(disposalsIn(database).holdings([old, 'unknown']));
    expect(held.get(old)).toMatchObject({ submissions: 1, responses: 1, ledgerEntries: 5 });
    expect(held.get('unknown')).toEqual({ submissions: 0, responses: 0, ledgerEntries: 0, ledgerHead: '' });
  });
});
