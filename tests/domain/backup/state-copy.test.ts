import { expect, it } from 'vitest';
import { stateCopyFrom } from '#domain/backup/state-copy.ts';

const HEAD = { epoch: 'e', seq: 3, digest: 'd' };
const tables = { answers: [{ item: 'A-1' }], pins: [] };

it('stateCopyFrom accepts a value whose tables all hold rows', () => {
  for (const head of [HEAD, null])
    expect(stateCopyFrom({ schema: 4, head, tables, more: 1 })).toEqual({
      ok: true,
      value: { schema: 4, head, tables },
    });
});

it.each([
  null,
  'tenken',
  [],
  { schema: 0, head: null, tables },
  { schema: 4, head: { ...HEAD, seq: -1 }, tables },
  { schema: 4, head: null, tables: null },
  { schema: 4, head: null, tables: [] },
  { schema: 4, head: null, tables: { answers: null } },
  { schema: 4, head: null, tables: { answers: {} } },
  { schema: 4, head: null, tables: { answers: [null] } },
  { schema: 4, head: null, tables: { answers: [[]] } },
  { schema: 4, head: null, tables: { answers: ['A-1'] } },
])('stateCopyFrom refuses %j', (value) => {
  expect(stateCopyFrom(value)).toEqual({ ok: false, failure: { kind: 'damaged' } });
});
