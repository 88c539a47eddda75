import { beforeEach, describe, expect, it } from 'vitest';
import { afterLastSession, atWindowClose, eraseAll } from '#app/session/session-end.ts';
import { notingExports } from '#app/services/noting-exports.ts';
import { encodeText } from '#documents/text.ts';
import type { Response } from '#domain/answers/response.ts';
import { fail, ok } from '#domain/result.ts';
import { currentOf } from '#features/shared/live/current-of.ts';
import type { Host } from '#host/host.ts';
import { createPreferencesStore } from '#state/preferences.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { heldHere } from '#storage/held-here.ts';
import type { Session } from '#durability/session.ts';
import { draftWith, signOffOf } from '../../support/response.ts';

const AT = '2026-11-20T03:00:00.000Z';
const LEFTOVER = 'tenken-leftover r-1 A-1';
const NOTHING_HELD = { responses: 0, revisions: 0, drafts: 0, unexported: 0, officer: false };

let database: Database;
let name: string;
let shelf: Map<string, string>;

const shelfOf = (entries: Map<string, string>) => ({
  get length() {
    return entries.size;
  },
  key: (index: number) => [...entries.keys()][index] ?? null,
  getItem: (key: string) => entries.get(key) ?? null,
  setItem: (key: string, value: string) => void entries.set(key, value),
  removeItem: (key: string) => void entries.delete(key),
});

function ending({ on = true, isNew = true, isAlone = true } = {}) {
  const preferences = createPreferencesStore(shelfOf(shelf));
  preferences.setState({ wipeOnClose: on });
  const session: Session = {
    isNew: async () => isNew,
    isAlone: async () => isAlone,
    enter: async () => undefined,
    begin: () => undefined,
  };
  return { preferences, session, shelf: shelfOf(shelf) };
}

function response(signed: boolean): Response {
  return draftWith({ id: 'r-1', signOff: signed ? signOffOf('d') : null });
}

/** A signed response with the file that was written of it. */
async function storeSigned(text = '市民課の回答'): Promise<void> {
  await database.responses.put(response(true));
  const key = { response: 'r-1', revision: 1 };
  await database.written.put({ ...key, digest: 'd', code: 'c', fileName: 'a.json', sealed: false, declaredAt: AT });
  await database.writtenFiles.put({ ...key, text, length: text.length });
}

const saving = (outcome: Awaited<ReturnType<Host['saveFile']>>) =>
  notingExports({ saveFile: async () => outcome } as unknown as Host, database, () => AT);

async function open(): Promise<Database> {
  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

const exists = async () => (await indexedDB.databases()).some((each) => each.name === name);
const held = async () => currentOf(heldHere(await open(), null));

beforeEach(async () => {
  name = `session-${crypto.randomUUID()}`;
  shelf = new Map([[LEFTOVER, '{}']]);
  database = await open();
});

describe('what the last session left', () => {
  const after = (changes = {}) => afterLastSession(database, ending(changes));

  it('is erased before anything is shown, when every signed file was exported', async () => {
    await storeSigned();
    await saving(ok({ name: 'a.json' })).saveFile('a.json', encodeText('市民課の回答'));
    expect(await after()).toEqual({ erased: true, question: null });
    expect(await (await open()).responses.count()).toBe(0);
    expect(shelf.has(LEFTOVER)).toBe(false);
  });

  it('keeps the preferences, so that the next person finds them the same', async () => {
    await after();
    expect(createPreferencesStore(shelfOf(shelf)).getState().wipeOnClose).toBe(true);
  });

  it.each([
    ['a draft', () => database.responses.put(response(false)), { drafts: 1, unexported: 0 }],
    ['a signed file that was never exported', () => storeSigned(), { drafts: 0, unexported: 1 }],
  ])('is kept and asked about when there is %s', async (_, store, counts) => {
    await store();
    expect(await after()).toMatchObject({ erased: false, question: { responses: 1, ...counts } });
    expect(await database.responses.count()).toBe(1);
    expect(shelf.has(LEFTOVER)).toBe(true);
  });

  it.each([
    ['the person cancelled saving', fail({ kind: 'cancelled' as const }), '市民課の回答'],
    ['another file was saved', ok({ name: 'a.json' }), '別の課の回答'],
  ])('counts a file as not exported when %s', async (_, outcome, text) => {
    await storeSigned();
    await saving(outcome).saveFile('a.json', encodeText(text));
    expect((await after()).question).toMatchObject({ unexported: 1 });
  });

  it.each([
    ['an officer’s key', () => database.officerKeys.put({ recipient: 'age1', name: '' } as never)],
    ['a received file', () => database.submissions.put({ digest: 'd', inspection: 'i-1', department: '031' } as never)],
  ])('is never erased when there is %s', async (_, store) => {
    await store();
    expect(await after()).toEqual({ erased: false, question: null });
    expect((await held()).officer).toBe(true);
  });

  it.each([
    ['the setting is off', { on: false }],
    ['the session goes on', { isNew: false }],
  ])('stays when %s', async (_, changes) => {
    await storeSigned();
    await saving(ok({ name: 'a.json' })).saveFile('a.json', encodeText('市民課の回答'));
    expect(await after(changes)).toEqual({ erased: false, question: null });
    expect(await database.responses.count()).toBe(1);
  });
});

describe('closing the window', () => {
  it('erases data that is all in exported files', async () => {
    await storeSigned();
    await saving(ok({ name: 'a.json' })).saveFile('a.json', encodeText('市民課の回答'));
    await atWindowClose(database, ending());
    expect(await exists()).toBe(false);
    expect(shelf.has(LEFTOVER)).toBe(false);
  });

  it('erases nothing that is in no exported file', async () => {
    await database.responses.put(response(false));
    await atWindowClose(database, ending());
    expect(await database.responses.count()).toBe(1);
  });

  it.each([
    ['the setting is off', { on: false }],
    ['another window is open', { isAlone: false }],
  ])('erases nothing when %s', async (_, changes) => {
    await atWindowClose(database, ending(changes));
    expect(await exists()).toBe(true);
  });
});

describe('erasing everything', () => {
  it('erases drafts too, since the person confirmed it, and reloads the window', async () => {
    await database.responses.put(response(false));
    let restarts = 0;
    expect(await eraseAll(database, ending({ on: false }), () => (restarts += 1))).toEqual(ok(null));
    expect(restarts).toBe(1);
    expect(await held()).toEqual(NOTHING_HELD);
  });

  it('is refused while another window is open', async () => {
    await database.responses.put(response(false));
    const refused = await eraseAll(database, ending({ isAlone: false }), () => {
      throw new Error('must not start anew');
    });
    expect(refused).toEqual(fail({ kind: 'open' }));
    expect(await database.responses.count()).toBe(1);
  });
});
