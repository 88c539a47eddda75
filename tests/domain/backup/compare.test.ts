import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '#domain/answers/answer.ts';
import type { Response } from '#domain/answers/response.ts';
import { compareCopies } from '#domain/backup/compare.ts';
import { ledgerStanding } from '#domain/backup/compare-collections.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import { nextEntries, type LedgerEntry } from '#domain/collection/ledger.ts';
import { sampleOf } from '../../support/sample.ts';
import { draftWith, signOffOf } from '../../support/response.ts';
import { inspection, questionnaire } from '../../support/small-questionnaire.ts';

const ID = inspection.id;
const NOTHING: StateCopy = { schema: 4, head: null, tables: {} };

const copyOf = (tables: Record<string, readonly unknown[]>): StateCopy => ({
  ...NOTHING,
  tables,
});
const unitOf = (kind: string, here: StateCopy, there: StateCopy) =>
  compareCopies(here, there).find((unit) => unit.kind === kind);
const draft = (id: string, more: Partial<Response> = {}) => draftWith({ id, ...more });
const file = (digest: string, of = ID) => ({ inspection: of, digest });
const withPack = (city: string, revision: number) => ({
  ...sampleOf({ ...inspection, city }, questionnaire),
  pack: { revision, receivedAt: `2026-10-0${revision}T00:00:00.000Z`, digest: '', key: '', text: '' },
});

function ledger(...instants: string[]): LedgerEntry[] {
  const lines: LedgerEntry[] = [];
  for (const at of instants) {
    const event = { kind: 'accepted', department: '002', digest: at } as const;
    lines.push(...nextEntries(ID, lines.at(-1) ?? null, [event], at));
  }
  return lines;
}

describe('the facts of a unit', () => {
  it('for a response: the number of answers and the latest known instant', () => {
    const answer = { ...NOT_GIVEN, response: 'r', digest: '' };
    const answers = [
      { ...answer, item: 'A-1', choice: 'yes' },
      { ...answer, item: 'A-2' },
    ];
    const changes = [{ response: 'r', at: '2026-11-21T00:00:00.000Z' }];
    const handedOver = { to: { post: '係長', name: '北見' }, at: '2026-11-22T00:00:00.000Z' };
    const factsOf = (response: Response, more: Record<string, unknown[]>) =>
      unitOf('response', NOTHING, copyOf({ responses: [response], answers, ...more }))?.there;
    expect(factsOf(draft('r'), {})).toEqual({ count: 1, at: null, revision: 1, name: '' });
    expect(factsOf(draft('r', { signOff: signOffOf('d') }), {})?.at).toBe('2026-11-20T03:00:00.000Z');
    expect(factsOf(draft('r', { signOff: signOffOf('d') }), { changes })?.at).toBe('2026-11-21T00:00:00.000Z');
    expect(factsOf(draft('r', { handedOver }), { changes })?.at).toBe(handedOver.at);
  });

  it('for a collection: its files and the instant of its last line, whatever the stored order', () => {
    const copy = copyOf({
      ledger: ledger('1', '2', '3').toReversed(),
      submissions: [file('a'), file('b'), file('c', 'x')],
    });
    const { here, there, standing } = unitOf('collection', copy, copy) ?? {};
    expect(there).toEqual({ count: 2, at: '3', revision: null, name: '' });
    expect([here, standing]).toEqual([there, 'same']);
  });

  it('for the officer’s records: their number and the latest closing or draw', () => {
    const closing = { inspection: ID, number: 1, closedAt: '3' };
    const draws = [
      { inspection: ID, number: 1, drawnAt: '4' },
      { inspection: ID, number: 2, drawnAt: '2' },
    ];
    const copy = copyOf({ closings: [closing], sampleDraws: draws });
    expect(unitOf('records', NOTHING, copy)).toMatchObject({
      standing: 'new',
      here: null,
      there: { count: 3, at: '4' },
    });
    const fewer = copyOf({ closings: [closing] });
    expect(unitOf('records', fewer, copy)).toMatchObject({ standing: 'new', here: { count: 1, at: '3' } });
    expect(unitOf('records', copy, fewer)?.standing).toBe('same');
  });

  it('for an inspection: its pack', () => {
    const units = (known: unknown) => unitOf('inspection', NOTHING, copyOf({ inspections: [known] }))?.there;
    expect(units(withPack('市', 2))).toMatchObject({
      count: 2,
      at: '2026-10-02T00:00:00.000Z',
      name: inspection.title,
    });
    expect(units(sampleOf(inspection, questionnaire))).toMatchObject({ count: 0, at: null, revision: null });
  });

  it('for a key: its name and when it was created', () => {
    const key = { recipient: 'age1', name: '担当', createdAt: '2026-04-01T00:00:00.000Z', sealed: 'x' };
    const there = copyOf({ officerKeys: [key] });
    expect(unitOf('key', copyOf({ officerKeys: [{ ...key, sealed: 'y' }] }), there)).toMatchObject({
      id: 'age1',
      standing: 'different',
      here: { name: '担当' },
      there: { count: 1, at: key.createdAt, name: '担当' },
    });
  });
});

describe('comparing a response', () => {
  const there = copyOf({ responses: [draft('r')] });

  it('gives `different` only for another response of the same department and inspection', () => {
    expect(unitOf('response', copyOf({ responses: [draft('s')] }), there)?.standing).toBe('different');
    expect(unitOf('response', copyOf({ responses: [draft('s', { inspection: 'x' })] }), there)?.standing).toBe('new');
    expect(unitOf('response', copyOf({ responses: [draft('s', { department: '001' })] }), there)?.standing).toBe('new');
  });

  it('gives `different` while the department has a second response here', () => {
    expect(unitOf('response', there, there)?.standing).toBe('same');
    expect(unitOf('response', copyOf({ responses: [draft('r'), draft('s')] }), there)?.standing).toBe('different');
  });
});

describe('comparing a ledger', () => {
  const [none, one, two] = [ledger(), ledger('1'), ledger('1', '2')];

  it.each([
    ['same', none, none],
    ['continues', none, one],
    ['ahead', one, none],
    ['same', two, two],
    ['continues', one, two],
    ['ahead', two, one],
    ['different', ledger('1', '3'), two],
    ['different', ledger('3'), two],
  ])('gives %s', (standing, here, there) => {
    expect(ledgerStanding(here, there)).toBe(standing);
  });
});

describe('comparing a collection', () => {
  const standingOf = (here: Record<string, readonly unknown[]>) =>
    unitOf('collection', copyOf(here), copyOf({ ledger: ledger('1', '2'), submissions: [file('a')] }))?.standing;

  it('gives `new` only when neither lines nor files are here', () => {
    expect(standingOf({})).toBe('new');
    expect(standingOf({ ledger: ledger('1') })).toBe('continues');
    expect(standingOf({ submissions: [file('a')] })).toBe('continues');
  });

  it('gives `different` when the files differ under the same ledger', () => {
    expect(standingOf({ ledger: ledger('1', '2'), submissions: [file('b')] })).toBe('different');
  });

  it('includes a copy that only has files', () => {
    expect(unitOf('collection', NOTHING, copyOf({ submissions: [file('a')] }))?.standing).toBe('new');
  });
});

describe('inspections deleted here on purpose', () => {
  const disposal = (of: string, disposedAt: string) => ({ inspection: of, disposedAt });
  const there = copyOf({ responses: [draft('r'), draft('s', { inspection: 'x' })], disposals: [disposal(ID, '1')] });
  const disposedIn = (here: StateCopy) => compareCopies(here, there).map(({ id, disposed }) => [id, disposed]);

  it('are marked unless the copy knows about the deletion', () => {
    expect(disposedIn(copyOf({ disposals: [disposal(ID, '1')] }))).toEqual([
      ['r', false],
      ['s', false],
    ]);
    expect(disposedIn(copyOf({ disposals: [disposal(ID, '1'), disposal(ID, '2')] }))).toEqual([
      ['r', true],
      ['s', false],
    ]);
  });
});
