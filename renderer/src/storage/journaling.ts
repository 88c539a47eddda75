import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreRangeType,
  type DBCoreTable,
  type PromiseExtended,
} from 'dexie';
import { markedAlso, type Ancestor, type JournalHead, type Mark } from '#domain/journal/head.ts';
import { recordWriter, type Change, type RecordHeader, type RecordWriter } from '#domain/journal/record.ts';

/** A transaction that is under way, as the one who keeps the journal sees it. Exactly one of the two is called, once. */
export interface PendingRecord {
  /** The database has it. Transactions end in the order of their numbers. */
  committed(record: Uint8Array, head: JournalHead): void;
  /** Nothing of it was stored. */
  undone(): void;
}

export interface Journaling {
  /** Sees every change of the database it is given to. */
  middleware: { stack: 'dbcore'; name: string; level: number; create(core: DBCore): DBCore };
  /** From now on each transaction that changes something is told to `begun` at its first change. The database has to know its head by then. */
  begin(begun: () => PendingRecord): void;
  /** Nothing is recorded until {@link Journaling.begin} is called again. */
  stop(): void;
}

const HEADS = 'journalHeads';
/** Keys that cannot be read are never recorded. */
const NOT_RECORDED = new Set(['devices', HEADS]);
// Below everything that Dexie does itself: what comes by here is what is stored.
const LEVEL = -2;
// Dexie's word for a range without any key in it.
const NO_KEYS: DBCoreRangeType = 4;

interface StoredPlace extends JournalHead {
  id: 'this';
  lineage: readonly Ancestor[];
  marks: readonly Mark[];
}

/** One transaction. `line` ends when the changes so far are stored and recorded. */
interface Recording {
  trans: IDBTransaction;
  line: PromiseLike<unknown>;
  /** Where the database was before it. */
  place: StoredPlace | null;
  writer: RecordWriter | null;
  pending: PendingRecord | null;
  /** True while nothing of this session is known to be stored. */
  opens: boolean;
}

/**
 * Records what is written, in the transaction that writes it. `now` gives the instant (UTC) a record tells, `schema` is the version of the rows,
 * `writerOf` says what a record holds.
 */
export function createJournaling(
  now: () => string,
  schema: number,
  writerOf: (header: RecordHeader) => RecordWriter = recordWriter,
): Journaling {
  let begun: (() => PendingRecord) | null = null;
  let opens = true;
  const recordings = new WeakMap<object, Recording>();
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction: (stores, mode, options) => {
      if (begun === null || mode !== 'readwrite' || stores.every((store) => NOT_RECORDED.has(store)))
        return core.transaction(stores, mode, options);
      const trans = core.transaction([...new Set([...stores, HEADS])], mode, options);
      const stored = () => {
        opens = false;
      };
      recordings.set(trans, observed(trans as unknown as IDBTransaction, opens, stored));
      return trans;
    },
    table: (name) => {
      const table = core.table(name);
      if (name === HEADS) return headsBehind(table, (trans) => recordings.has(trans));
      if (NOT_RECORDED.has(name)) return table;
      const mutate = (request: DBCoreMutateRequest) => {
        const recording = recordings.get(request.trans);
        if (recording === undefined || begun === null) return table.mutate(request);
        // Whoever hears of it may write something else, which is no part of this transaction.
        recording.pending ??= Dexie.ignoreTransaction(begun);
        return inLine(recording, () =>
          recorded(core, table, request, recording, (at) => writerOf({ ...at, at: now(), schema })),
        );
      };
      return { ...table, mutate };
    },
  });
  return {
    middleware: { stack: 'dbcore', name: 'journal', level: LEVEL, create },
    begin: (listener) => {
      begun = listener;
      opens = true;
    },
    stop: () => {
      begun = null;
    },
  };
}

function observed(trans: IDBTransaction, opens: boolean, stored: () => void): Recording {
  const line = Dexie.Promise.resolve();
  const recording: Recording = { trans, line, place: null, writer: null, pending: null, opens };
  trans.addEventListener('complete', () => {
    const { pending, writer } = recording;
    if (writer === null) {
      pending?.undone();
      return;
    }
    stored();
    pending?.committed(writer.bytes(), writer.head());
  });
  trans.addEventListener('abort', () => recording.pending?.undone());
  return recording;
}

// While a journal is kept its place is not for others to write: whoever replaces everything is recorded as well.
function headsBehind(heads: DBCoreTable, isRecorded: (trans: object) => boolean): DBCoreTable {
  const untouched = { numFailures: 0, failures: {}, results: [], lastResult: undefined };
  return {
    ...heads,
    mutate: (request) => (isRecorded(request.trans) ? Dexie.Promise.resolve(untouched) : heads.mutate(request)),
  };
}

// A record tells changes in the order in which they were made, also where they were not waited for.
function inLine<T>(recording: Recording, work: () => PromiseLike<T>): PromiseExtended<T> {
  const turn = Dexie.Promise.resolve(recording.line).then(work);
  recording.line = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}

function recorded(
  core: DBCore,
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  recording: Recording,
  writerAt: (place: Pick<RecordHeader, 'epoch' | 'seq' | 'previous'>) => RecordWriter,
): PromiseLike<DBCoreMutateResponse> {
  const heads = core.table(HEADS);
  return placeIn(heads, recording).then((place) =>
    keysIn(table, request).then((keys) =>
      table.mutate(request).then((response) => {
        const change = changeOf(table.name, request, response, keys);
        if (change === null) return response;
        recording.writer ??= writerAt({ epoch: place.epoch, seq: place.seq + 1, previous: place.digest });
        recording.writer.add(change);
        const head = recording.writer.head();
        const marks = recording.opens ? markedAlso(place.marks, head) : place.marks;
        const values = [{ id: 'this', lineage: place.lineage, marks, ...head }];
        return heads.mutate({ type: 'put', trans: request.trans, values }).then(() => response);
      }),
    ),
  );
}

function placeIn(heads: DBCoreTable, recording: Recording): PromiseLike<StoredPlace> {
  if (recording.place !== null) return Dexie.Promise.resolve(recording.place);
  const trans = recording.trans as unknown as DBCoreMutateRequest['trans'];
  return heads.get({ trans, key: 'this' }).then((found: StoredPlace | undefined) => {
    if (found === undefined) throw new Error('the database does not know its place in the journal');
    recording.place = found;
    return found;
  });
}

/** The keys that a request deletes; none for one that writes. */
function keysIn(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<readonly unknown[]> {
  if (request.type === 'delete') return Dexie.Promise.resolve(request.keys);
  if (request.type !== 'deleteRange' || request.range.type === NO_KEYS) return Dexie.Promise.resolve([]);
  const query = { index: table.schema.primaryKey, range: request.range };
  return table.query({ trans: request.trans, values: false, limit: Infinity, query }).then(({ result }) => result);
}

/** What was done of what was asked; null: nothing. */
function changeOf(
  table: string,
  request: DBCoreMutateRequest,
  { failures }: DBCoreMutateResponse,
  keys: readonly unknown[],
): Change | null {
  const deletes = request.type === 'delete' || request.type === 'deleteRange';
  const done = (deletes ? keys : request.values).filter((_, index) => failures[index] === undefined);
  if (done.length === 0) return null;
  return deletes ? { table, delete: done } : { table, put: done };
}
