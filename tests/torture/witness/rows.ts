import { createHash } from 'node:crypto';

/** A row as the witness keeps it: plain JSON with its keys in order. Bytes and very long texts stand there as their digest. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything that a database holds: the text of each row by its primary key, by table. */
export type State = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The tables that are not compared, with the reason. Whatever else a database has is compared row by row, also tables that did not exist when this was
 * written.
 */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  devices: 'the private keys of this computer cannot be read, so no copy has them',
  journalHeads: 'the place in the journal; a recovery begins a new one',
};

/** One digest over all rows of all tables that are compared. */
export function digestOf(state: State): string {
  const hash = createHash('sha256');
  const sorted = <T>(entries: Iterable<[string, T]>) =>
    [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [table, rows] of sorted(state).filter(([name]) => isCompared(name)))
    for (const [key, text] of sorted(rows)) hash.update(`${JSON.stringify([table, key, text])}\n`);
  return hash.digest('hex');
}

export function isCompared(table: string): boolean {
  return !Object.hasOwn(NOT_COMPARED, table);
}

/** How many rows are compared. */
export function countRows(state: State): number {
  return [...state].reduce((sum, [table, rows]) => sum + (isCompared(table) ? rows.size : 0), 0);
}

export function rowsIn(state: State, table: string): Row[] {
  return [...(state.get(table)?.values() ?? [])].map(rowOf);
}

export function rowOf(text: string): Row {
  return JSON.parse(text) as Row;
}

/**
 * What stands at a path of a row: names and numbers separated by dots. `*` stands for every element of a list, so that there can be several values;
 * none where the path leads nowhere. The empty path is the row itself.
 */
export function valuesAt(row: unknown, path: string): unknown[] {
  const names = path === '' ? [] : path.split('.');
  return names.reduce<unknown[]>((values, name) => values.flatMap((value) => inside(value, name)), [row]);
}

function inside(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*') return Array.isArray(value) ? value : [];
  return Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : [];
}

/** Which rows are meant: those of a table in which the paths hold these values. */
export interface RowRef {
  table: string;
  where: Readonly<Record<string, unknown>>;
}

export function isMeant({ where }: RowRef, row: Row): boolean {
  return Object.entries(where).every(([path, wanted]) => valuesAt(row, path).some((value) => isSame(value, wanted)));
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isNested(one) && isNested(other) && JSON.stringify(one) === JSON.stringify(other));
}

/** The paths at which two values differ, as deep as one of them goes and the other has nothing else. */
export function pathsApart(one: unknown, other: unknown, path = ''): string[] {
  if (isSame(one, other)) return [];
  const [left, right] = [nestedOf(one, other), nestedOf(other, one)];
  if (left === null || right === null) return [path];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  if (names.size === 0) return [path];
  return [...names].flatMap((name) => pathsApart(left[name], right[name], path === '' ? name : `${path}.${name}`));
}

/** A value to look into; an empty one where nothing stands beside a value that goes deeper. Null: it cannot be looked into, or is of another kind. */
function nestedOf(value: unknown, beside: unknown): Record<string, unknown> | null {
  if (value === undefined) return isNested(beside) ? {} : null;
  return isNested(value) && (beside === undefined || Array.isArray(value) === Array.isArray(beside)) ? value : null;
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
