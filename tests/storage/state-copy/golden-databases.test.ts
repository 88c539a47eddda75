import { describe, expect, it } from 'vitest';
import { firstBrokenEntry } from '#domain/collection/ledger.ts';
import { attachmentsIn } from '#storage/attachments.ts';
import { changeLogIn } from '#storage/change-log.ts';
import { openDatabase, SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { packIssuesIn } from '#storage/pack-issues.ts';
import { preparationsIn } from '#storage/preparations.ts';
import { responsesIn } from '#storage/responses.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { replaceAll } from '#storage/state-copy/replace.ts';
import { upgradedCopy } from '#storage/state-copy/upgrade.ts';
import { DRAFT, SIGNED } from '../../golden/golden-state.ts';
import { current } from '../../support/current.ts';
import { goldenCopy } from '../../support/golden-copy.ts';
import { PICTURE } from '../../support/picture.ts';
import { draftWith, signOffOf } from '../../support/response.ts';
import { inspection } from '../../support/small-questionnaire.ts';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
const SINCE_ATTACHMENTS = VERSIONS.slice(1);
const SINCE_RECORDS = VERSIONS.slice(2);
const SINCE_CHANGES = VERSIONS.slice(3);
const SINCE_PREPARATIONS = VERSIONS.slice(4);

/** A database of the present version with the content of the given version. */
async function openedAs(version: number): Promise<Database> {
  const upgraded = await upgradedCopy(goldenCopy(version), `upgrading-${crypto.randomUUID()}`);
  const opened = await openDatabase(`opened-${crypto.randomUUID()}`);
  if (!upgraded.ok || !opened.ok) throw new Error(`version ${version} does not open`);
  await replaceAll(opened.value, upgraded.value);
  return opened.value;
}

describe('a database of every earlier version', () => {
  it.each(VERSIONS)('keeps responses with answers and files: version %i', async (version) => {
    const responses = responsesIn(await openedAs(version));
    expect(await current(responses.all(inspection.id))).toEqual([
      draftWith({ id: DRAFT }),
      draftWith({ id: SIGNED, department: '003', signOff: signOffOf('f'.repeat(64)) }),
    ]);
    const answers = await current(responses.answers(DRAFT));
    expect([...answers.keys()]).toEqual(['A-1', 'A-2']);
    expect(answers.get('A-1')).toMatchObject({ choice: 'yes', comment: '髙橋が確かめました。𠮷' });
    expect(await current(responses.written(SIGNED))).toMatchObject([{ revision: 1, sealed: true, code: 'ABCD-EFGH' }]);
    expect(await responses.file(SIGNED, 1)).toEqual({ text: 'sealed', plain: 'open' });
  });

  it.each(VERSIONS)('keeps submissions with their ledger: version %i', async (version) => {
    const submissions = submissionsIn(await openedAs(version));
    const [held] = await current(submissions.all(inspection.id));
    const ledger = await current(submissions.ledger(inspection.id));
    expect(held).toMatchObject({ department: '002', standing: 'accepted' });
    expect(ledger.map(({ event }) => event.kind)).toEqual(['imported', 'accepted']);
    expect(firstBrokenEntry(ledger)).toBe(null);
    expect(await submissions.original(held?.digest ?? '')).toBe('the file as it came');
  });

  it.each(SINCE_ATTACHMENTS)('keeps attachments: version %i', async (version) => {
    const attachments = attachmentsIn(await openedAs(version));
    expect(await current(attachments.watch(SIGNED))).toMatchObject([{ id: 'picture', name: '施錠.png' }]);
    expect(await attachments.bytes(SIGNED, 'picture')).toEqual(PICTURE);
  });

  it.each(SINCE_RECORDS)('keeps what the officer recorded: version %i', async (version) => {
    const database = await openedAs(version);
    expect(await database.reportTexts.toArray()).toMatchObject([{ words: '総評です。' }]);
    expect(await database.treatments.count()).toBe(1);
  });

  it.each(SINCE_CHANGES)('keeps the history of its responses: version %i', async (version) => {
    const changes = changeLogIn(await openedAs(version));
    expect(await current(changes.of(DRAFT))).toMatchObject([{ item: 'A-1', by: '係長 髙橋 花子' }]);
  });

  it.each(SINCE_PREPARATIONS)('keeps issued packs and preparations: version %i', async (version) => {
    const database = await openedAs(version);
    expect(await current(packIssuesIn(database).of(inspection.id))).toMatchObject([
      { revision: 1, packs: { kind: 'departments', parts: [{ part: { code: '002' } }] } },
    ]);
    const preparation = await preparationsIn(database).read(inspection.id);
    expect(preparation).toMatchObject({ fields: { title: inspection.title }, tables: { roster: inspection.roster } });
  });

  it('leaves no temporary database behind, not even from an interrupted upgrade', async () => {
    const name = `upgrading-${crypto.randomUUID()}`;
    const left = await openDatabase(name);
    if (!left.ok) throw new Error(left.failure.kind);
    await replaceAll(left.value, goldenCopy(SCHEMA_VERSION));
    left.value.close();
    expect((await upgradedCopy(goldenCopy(1), name)).ok).toBe(true);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});

describe('a copy that is refused', () => {
  it('is of a newer version and stays untouched', async () => {
    const newer = { ...goldenCopy(1), schema: SCHEMA_VERSION + 1 };
    expect(await upgradedCopy(newer, 'newer')).toEqual({ ok: false, failure: { kind: 'newer' } });
  });

  it.each([
    ['names a table that its version did not have', { treatments: [] }],
    ['holds a row without its key', { responses: [{ department: '002' }] }],
    ['holds two responses of a department', { responses: [draftWith({ id: 'a' }), draftWith({ id: 'b' })] }],
  ])('%s', async (_, tables) => {
    const damaged = { schema: 1, head: null, tables };
    expect(await upgradedCopy(damaged, `damaged-${crypto.randomUUID()}`)).toEqual({
      ok: false,
      failure: { kind: 'damaged' },
    });
  });
});
