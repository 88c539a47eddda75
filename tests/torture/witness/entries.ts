import type { RowRef } from './rows.ts';

/** Stands for a row, or a part of it, that is not there. */
export const GONE = Symbol('gone');
/** Stands for a row that is there, whatever it says. */
export const THERE = Symbol('there');

/** One thing that a person enters. `path` leads into the row; the empty one means the row itself, with {@link THERE} or {@link GONE}. */
export interface Entry extends RowRef {
  path: string;
  value: unknown;
}

/**
 * What the app may write beside what a person entered, as long as that is under way. `parts`: these paths of the row may differ, and all below them;
 * the row itself may come. `whole`: anything may become of the row. `log`: rows are added at the end of a log; only its last one may still change.
 */
export type Effect = RowRef & ({ kind: 'parts'; paths: readonly string[] } | { kind: 'whole' } | { kind: 'log' });

/** One thing that a person does. */
export interface Step {
  entries: readonly Entry[];
  effects: readonly Effect[];
}

/** The part of a table that an entry belongs to, without the places in lists. */
export function partOf({ table, path }: Pick<Entry, 'table' | 'path'>): string {
  const names = path.split('.').filter((name) => name !== '' && name !== '*' && !/^\d+$/u.test(name));
  return [table, ...names].join(' ');
}

/** An entry in words. */
export function nameOf({ table, where, path }: Omit<Entry, 'value'>): string {
  const row = Object.values(where).map(String).join(' ');
  return `${table} [${row}]${path === '' ? '' : ` ${path}`}`;
}
