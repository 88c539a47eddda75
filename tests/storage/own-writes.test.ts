import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportText, ReportTextId } from '#domain/report/report-text.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { lastYearsIn } from '#storage/last-years.ts';
import { receivedReturnsIn } from '#storage/received-returns.ts';
import { reportTextsIn } from '#storage/report-texts.ts';
import { returnsIn } from '#storage/returns.ts';
import { current } from '../support/current.ts';
import { draftWith } from '../support/response.ts';

const draft = draftWith();

let database: Database;
beforeEach(async () => {
  const opened = await openDatabase(`own-writes-${crypto.randomUUID()}`);
  if (!opened.ok) throw new Error(opened.failure.kind);
  database = opened.value;
});
afterEach(() => vi.restoreAllMocks());

/** Subscribes and returns the growing list of values. Resolves at the first one. */
async function listen<T>(watch: (listener: (value: T) => void) => () => void): Promise<T[]> {
  const told: T[] = [];
  await new Promise<void>((first) => {
    watch((value) => {
      told.push(value);
      first();
    });
  });
  return told;
}

function fillDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

const text = (id: ReportTextId, words: string): ReportText => ({ inspection: 'i', text: id, words, proposal: '' });

describe('what was written in this window', () => {
  it('is told before the write is over: drafts to departments, each in its place', async () => {
    const returns = returnsIn(database);
    const drafts = await listen(returns.drafts('i'));
    for (const [submission, message] of [
      ['s', '一'],
      ['t', '二'],
      ['s', '三'],
    ] as const) {
      await returns.write({ inspection: 'i', submission }, (each) => ({ ...each, message }));
      expect(drafts.at(-1)?.find((each) => each.submission === submission)?.message).toBe(message);
    }
    expect(drafts.at(-1)?.map(({ submission, message }) => [submission, message])).toEqual([
      ['t', '二'],
      ['s', '三'],
    ]);
  });

  it('reaches watchers before it resolves: report wordings, each in its place', async () => {
    const texts = reportTextsIn(database);
    const told = await listen(texts.of('i'));
    for (const [name, words] of [
      ['overview', '一'],
      ['ahead', '二'],
      ['overview', '三'],
    ] as const) {
      await texts.keep(text(name, words));
      expect(told.at(-1)?.at(-1)?.words).toBe(words);
    }
    expect(told.at(-1)?.map(({ words }) => words)).toEqual(['二', '三']);
  });

  it('is not told where the disk refused it', async () => {
    const [returns, texts] = [returnsIn(database), reportTextsIn(database)];
    const told = [await listen<unknown>(returns.drafts('i')), await listen<unknown>(texts.of('i'))];
    fillDisk();
    const refused = { ok: false, failure: { kind: 'storage' } };
    expect(await returns.write({ inspection: 'i', submission: 's' }, (each) => each)).toEqual(refused);
    expect(await texts.keep(text('overview', '一'))).toEqual(refused);
    expect(told.map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe('data kept beside a response', () => {
  it("has last year's answers, or null", async () => {
    const lastYears = lastYearsIn(database);
    const lastYear = { digest: 'd', fiscalYear: 2025, answers: [] } as unknown as Parameters<typeof lastYears.keep>[1];
    expect(await current(lastYears.of(draft.id))).toBeNull();
    await lastYears.keep(draft.id, lastYear);
    expect(await current(lastYears.of(draft.id))).toEqual(lastYear);
  });

  it('lists received returns newest first; a return received again stays unchanged', async () => {
    const returns = receivedReturnsIn(database);
    const received = (digest: string, issuedAt: string, receivedAt = 'first') =>
      ({ digest, response: draft.id, payload: { issuedAt }, text: '', receivedAt }) as unknown as Parameters<
        typeof returns.keep
      >[0];
    await returns.keep(received('a', '2026-11-01'));
    await returns.keep(received('b', '2026-11-02'));
    await returns.keep(received('a', '2026-11-01', 'again'));
    const held = await current(returns.of(draft.id));
    expect(held.map(({ digest, receivedAt }) => [digest, receivedAt])).toEqual([
      ['b', 'first'],
      ['a', 'first'],
    ]);
  });
});
