import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import { NOT_SEALED, rowSeal, type RowSeal } from './row-seal.ts';

// Below the journal, which must see used rows and seals its own records.
const LEVEL = -3;

/** Seals rows on the way to the disk and opens them on the way back. Callers of the database notice nothing. */
export function sealingRows(sealing: LocalSealing): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'local-seal',
    level: LEVEL,
    create: (core) => ({
      ...core,
      table: (name) => (NOT_SEALED.has(name) ? core.table(name) : sealedTable(core.table(name), sealing)),
    }),
  };
}

function sealedTable(table: DBCoreTable, sealing: LocalSealing): DBCoreTable {
  const { name, schema } = table;
  const indexes = schema.indexes.map(({ keyPath }) => keyPath);
  const row = rowSeal(sealing, { name, primary: schema.primaryKey.keyPath, indexes });
  return {
    ...table,
    mutate: (request) => table.mutate(sealedRequest(request, row)),
    get: (request) => table.get(request).then(row.used),
    getMany: (request) => table.getMany(request).then((rows: unknown[]) => rows.map(row.used)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values === true ? { ...answer, result: answer.result.map((each) => row.used(each)) } : answer,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values !== true ? cursor : openedCursor(cursor, row))),
  };
}

function sealedRequest(request: DBCoreMutateRequest, row: RowSeal): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: request.values.map(row.stored) };
}

// Getters of a native cursor work only on the cursor itself, not on a proxy.
function openedCursor(cursor: DBCoreCursor, row: RowSeal): DBCoreCursor {
  let [stored, used]: [unknown, unknown] = [undefined, undefined];
  const value = (found: unknown) => {
    if (found !== stored) [stored, used] = [found, row.used(found)];
    return used;
  };
  return new Proxy(cursor, {
    get: (target, name) => {
      if (name === 'value') return value(target.value);
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}
