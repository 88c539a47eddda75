import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#storage/database.ts';
import { noteExport } from '#storage/exports.ts';
import { heldHere } from '#storage/held-here.ts';
import { responsesIn } from '#storage/responses.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { current } from '../support/current.ts';
import { issueOf, preparationWith } from '../support/prepared.ts';
import { draftWith, signOffOf } from '../support/response.ts';
import { inspection } from '../support/small-questionnaire.ts';
import { PAYLOAD, taken, TAKEN_AT } from '../support/taken-files.ts';

const AT = '2026-12-01T00:00:00.000Z';
const NOTHING = { responses: 0, revisions: 0, drafts: 0, unexported: 0, officer: false };

let database: Database;
const held = (of: string | null = null) => current(heldHere(database, of));

beforeEach(async () => {
  const opened = await openDatabase(`held-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
});

const begin = (id: string, of = inspection.id) =>
  responsesIn(database).begin(draftWith({ id, department: id, inspection: of }));

async function sign(id: string, revision: number, text: string): Promise<void> {
  const responses = responsesIn(database);
  const signed = draftWith({ id, department: id, revision, signOff: signOffOf('d'.repeat(64)) });
  const said = { digest: '', code: '', fileName: '', sealed: false, declaredAt: AT };
  await responses.sign(signed, { response: id, revision, ...said }, { text });
}

describe('holdings of this device', () => {
  it('are empty at first; drafts count as existing nowhere else', async () => {
    expect(await held()).toEqual(NOTHING);
    await begin('a');
    await begin('b', 'another');
    expect(await held()).toEqual({ ...NOTHING, responses: 2, drafts: 2 });
    expect(await held(inspection.id)).toEqual({ ...NOTHING, responses: 1, drafts: 1 });
  });

  it('count a response as unexported until its own last revision was saved', async () => {
    for (const id of ['a', 'b']) {
      await begin(id);
      await sign(id, 1, `first of ${id}`);
    }
    expect(await held()).toMatchObject({ drafts: 0, revisions: 2, unexported: 2 });
    await noteExport(database, 'first of a', AT);
    expect(await held()).toMatchObject({ revisions: 2, unexported: 1 });
    await responsesIn(database).reopen(draftWith({ id: 'a', department: 'a', revision: 2 }));
    expect(await held()).toMatchObject({ drafts: 1, revisions: 2, unexported: 1 });
    await sign('a', 2, 'second of a');
    expect(await held()).toMatchObject({ drafts: 0, revisions: 3, unexported: 2 });
    await noteExport(database, 'second of a', AT);
    expect(await held()).toMatchObject({ unexported: 1 });
  });

  it('belong to an officer once there were submissions or a ledger', async () => {
    await submissionsIn(database).commit('another', { files: [taken(PAYLOAD)], decisions: [] }, TAKEN_AT);
    expect(await held()).toMatchObject({ officer: true });
    expect(await held('another')).toMatchObject({ officer: true });
    expect(await held('a third')).toMatchObject({ officer: false });
    await database.submissions.clear();
    expect(await held('another')).toMatchObject({ officer: true });
  });

  it('belong to an officer once packs were made or are being prepared', async () => {
    await database.preparations.put(preparationWith());
    expect(await held()).toMatchObject({ officer: true });
    expect(await held(inspection.id)).toMatchObject({ officer: false });
    await database.preparations.clear();
    await database.packIssues.put(issueOf(inspection.id));
    expect(await held()).toMatchObject({ officer: true });
    expect(await held(inspection.id)).toMatchObject({ officer: true });
  });
});

describe('an exported file', () => {
  it('is recorded only for the revision with the same content', async () => {
    await begin('a');
    await begin('b');
    await sign('a', 1, 'file of a');
    await sign('b', 1, 'file of b');
    await noteExport(database, 'file of b', AT);
    await noteExport(database, 'file of c', AT);
    expect((await database.written.toArray()).map(({ response, exportedAt }) => [response, exportedAt])).toEqual([
      ['a', undefined],
      ['b', AT],
    ]);
  });
});
