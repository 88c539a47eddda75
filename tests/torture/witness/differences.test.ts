import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { declareVersions } from '#storage/database.ts';
import { copiedTables } from '#storage/state-copy/copied-tables.ts';
import { differences } from './differences.ts';
import { GONE, THERE, type Effect, type Entry, type Step } from './entries.ts';
import { digestOf, NOT_COMPARED, pathsApart, valuesAt } from './rows.ts';
import { stateWith } from './state-with.ts';

const ANSWER = {
  item: 'A-1',
  choice: 'partial',
  method: 'record',
  comment: '一部です。',
  reason: '',
  evidence: [{ document: '台帳', number: '12', place: '棚' }],
  rows: [['広報', 'x']],
  action: { kind: 'own', what: '直す', post: '係長', due: '2027-03-31' },
  progress: { state: 'underway', note: '' },
};
const OF_ANSWER = { table: 'answers', where: { item: 'A-1' } };
const held = stateWith({ answers: [ANSWER], attachmentBytes: [{ id: 'a', bytes: { $sha256: 'ab', length: 3 } }] });
const heldWith = (answer: object) =>
  stateWith({ answers: [answer], attachmentBytes: [{ id: 'a', bytes: { $sha256: 'ab', length: 3 } }] });

const step = (entries: Entry[], effects: Effect[] = []): Step => ({ entries, effects });
const typed = (path: string, value: string, paths: string[] = []) =>
  step([{ ...OF_ANSWER, path, value }], [{ ...OF_ANSWER, kind: 'parts', paths }]);
const pathsOf = (...args: Parameters<typeof differences>) =>
  differences(...args).map(({ table, path }) => `${table} ${path}`.trim());

describe('two states', () => {
  it('differ nowhere when they hold the same, in whatever order the tables come', () => {
    const turned = new Map([...held].toReversed());
    expect(differences(held, turned, [])).toEqual([]);
    expect(digestOf(turned)).toBe(digestOf(held));
  });

  it.each(['choice', 'method', 'comment', 'reason', 'evidence', 'rows', 'action', 'progress'] as const)(
    'differ where an answer has lost its %s',
    (part) => {
      const { [part]: _, ...left } = ANSWER;
      expect(differences(held, heldWith(left), []).every(({ path }) => path.startsWith(part))).toBe(true);
      expect(differences(held, heldWith(left), [])).not.toEqual([]);
      expect(digestOf(heldWith(left))).not.toBe(digestOf(held));
    },
  );

  it('differ where a row is gone, where one has come, and where the bytes of a file are others', () => {
    const less = new Map([...held].filter(([table]) => table !== 'attachmentBytes'));
    expect(pathsOf(held, less, [])).toEqual(['attachmentBytes']);
    expect(pathsOf(less, held, [])).toEqual(['attachmentBytes']);
    const other = stateWith({ answers: [ANSWER], attachmentBytes: [{ id: 'a', bytes: { $sha256: 'cd', length: 3 } }] });
    expect(pathsOf(held, other, [])).toEqual(['attachmentBytes bytes.$sha256']);
  });

  it('are compared in tables that came to be later', () => {
    expect(pathsOf(stateWith({ madeLater: [{ id: 1 }] }), stateWith({}), [])).toEqual(['madeLater']);
  });
});

describe('what is under way', () => {
  it('explains the value that was entered and its effects, and no other value', () => {
    const found = heldWith({ ...ANSWER, comment: '全部です。', method: 'screen' });
    expect(pathsOf(held, found, [typed('comment', '全部です。')])).toEqual(['answers method']);
    expect(pathsOf(held, found, [typed('comment', '全部です。', ['method'])])).toEqual([]);
    expect(pathsOf(held, found, [typed('comment', '全部', ['method', 'comment'])])).toEqual(['answers comment']);
  });

  it('explains a part that goes, where that was entered', () => {
    const { reason: _, ...less } = ANSWER;
    const goes = step([{ ...OF_ANSWER, path: 'reason', value: GONE }]);
    expect(pathsOf(held, heldWith(less), [goes])).toEqual([]);
    expect(pathsOf(held, heldWith(less), [typed('reason', '別の理由')])).toEqual(['answers reason']);
  });

  it('explains nothing in another row', () => {
    const other = { table: 'answers', where: { item: 'B-2' } };
    const elsewhere = step([], [{ ...other, kind: 'parts', paths: ['comment'] }]);
    expect(pathsOf(held, heldWith({ ...ANSWER, comment: '' }), [elsewhere])).toEqual(['answers comment']);
  });

  it('lets a row come of which a part was entered, and never go', () => {
    const without = stateWith({ attachmentBytes: [{ id: 'a', bytes: { $sha256: 'ab', length: 3 } }] });
    expect(pathsOf(without, held, [typed('comment', '一部です。')])).toEqual([]);
    expect(pathsOf(held, without, [typed('comment', '一部です。')])).toEqual(['answers']);
  });

  it('explains a row that is added or removed as a whole', () => {
    const row = { table: 'attachmentBytes', where: { id: 'a' }, path: '' };
    const without = heldWith(ANSWER);
    const less = new Map([...without].filter(([table]) => table === 'answers'));
    expect(pathsOf(held, less, [step([{ ...row, value: GONE }])])).toEqual([]);
    expect(pathsOf(held, less, [step([{ ...row, value: THERE }])])).toEqual(['attachmentBytes']);
    expect(pathsOf(less, held, [step([{ ...row, value: THERE }])])).toEqual([]);
  });

  it('lets a log grow at its end, and leaves the lines before as they were', () => {
    const log = (...lines: string[]) =>
      stateWith({ changes: lines.map((what, seq) => ({ response: 'r', seq, what })) });
    const grows = [step([], [{ table: 'changes', where: { response: 'r' }, kind: 'log' }])];
    expect(pathsOf(log('a', 'b'), log('a', 'bb', 'c'), grows)).toEqual([]);
    expect(pathsOf(log('a', 'b'), log('a'), grows)).toEqual([]);
    expect(pathsOf(log('a', 'b'), log('x', 'b', 'c'), grows)).toEqual(['changes what']);
    expect(pathsOf(log('a', 'b'), log('a', 'b', 'c'), [])).toEqual(['changes']);
  });
});

describe('the paths of a row', () => {
  it('lead to every element of a list by a star', () => {
    expect(valuesAt({ checks: [{ seen: 'a' }, { seen: 'b' }] }, 'checks.*.seen')).toEqual(['a', 'b']);
    expect(valuesAt({ checks: [] }, 'checks.*.seen')).toEqual([]);
  });

  it('go as deep as one side does where the other has nothing', () => {
    expect(pathsApart({ evidence: [] }, { evidence: [{ document: 'a', place: '' }] })).toEqual([
      'evidence.0.document',
      'evidence.0.place',
    ]);
    expect(pathsApart({ action: null }, { action: { what: 'a' } })).toEqual(['action']);
  });
});

it('leaves out exactly the tables that no copy has', () => {
  const database = new Dexie('tables');
  declareVersions(database);
  const copied = new Set(copiedTables(database).map(({ name }) => name));
  const notCopied = database.tables.map(({ name }) => name).filter((name) => !copied.has(name));
  expect(notCopied.toSorted()).toEqual(Object.keys(NOT_COMPARED).toSorted());
});
