import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { declareVersions } from '#storage/database.ts';
import { otherRows } from './filling.ts';
import { NOT_COMPARED } from './witness/rows.ts';

it('puts something into every table that is compared, so that its loss is noticed', () => {
  const database = new Dexie('tables');
  declareVersions(database);
  const rows = otherRows();
  const empty = database.tables.map(({ name }) => name).filter((name) => (rows[name] ?? []).length === 0);
  // The inspections of the trials themselves are stored.
  expect(empty.toSorted()).toEqual([...Object.keys(NOT_COMPARED), 'inspections'].toSorted());
});
