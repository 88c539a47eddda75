import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readPack } from '#domain/pack/read.ts';
import type { PackPayload } from '#domain/pack/pack-payload.ts';
import { checkQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { yearComparison, type YearComparison } from '#domain/years/comparison.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { simulate } from '../../../electron/cli/simulate.ts';
import { followingRun } from '../../../electron/cli/simulation/following-inspection.ts';
import { simulatedRoster } from '../../../electron/cli/simulation/simulated-roster.ts';
import { commandLine } from '../../support/command-line.ts';
import { plainAnswers, plainCounts, type PlainAnswer } from '../../support/independent-figures.ts';
import { writeQuickKey } from '../../support/quick-key.ts';
import { summaryOver } from '../../support/summaries.ts';

const DEPARTMENTS = 60;
const SEED = 5;
const PASSPHRASE = '流氷と知床の海とオホーツク';
const first = { questionnaire, inspection: { ...builtIn, roster: simulatedRoster(builtIn.roster, DEPARTMENTS) } };
const second = followingRun(first, SEED);

let folder = '';
let past: Payload[] = [];
let now: Payload[] = [];
let comparison: YearComparison;

async function tenken(...args: string[]) {
  const { code, result, fault } = await commandLine(simulate)('simulate', ...args);
  return { code, said: result + fault };
}

const SIZE = ['--departments', String(DEPARTMENTS), '--seed', String(SEED)];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-years-'));
  for (const [name, ...more] of [['past'], ['now', '--next-year']])
    expect((await tenken(...SIZE, '--out', join(folder, name ?? ''), ...more)).code).toBe(0);
  past = payloadsIn('past');
  now = payloadsIn('now');
  comparison = yearComparison(summary(second, now), summary(first, past), []);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function summary(run: typeof first, payloads: readonly Payload[]): CitySummary {
  return summaryOver(run.questionnaire, run.inspection, payloads);
}

function payloadsIn(name: string): Payload[] {
  const names = readdirSync(join(folder, name)).filter((each) => each.endsWith('.tenken'));
  return names.map((each) => {
    const { open } = JSON.parse(readFileSync(join(folder, name, each), 'utf8')) as { open: string };
    return (JSON.parse(open) as { payload: Payload }).payload;
  });
}

describe('a second simulated year', () => {
  it('asks a valid questionnaire in a city that was reorganised in every way', () => {
    expect(checkQuestionnaire(second.questionnaire)).toEqual([]);
    expect(new Set(second.inspection.roster.map(({ code }) => code)).size).toBe(second.inspection.roster.length);
    const { comparable, changed, added, withdrawn } = comparison.itemPairs;
    for (const list of [comparable, changed, added, withdrawn]) expect(list.length).toBeGreaterThan(0);
    expect(comparable.some(({ sameAs }) => sameAs.length > 0)).toBe(true);
    expect(new Set(comparison.leftOut.departments.map(({ reason }) => reason))).toEqual(
      new Set(['new', 'split', 'gone']),
    );
    expect(comparison.departments.some(({ pair }) => pair.past.length === 2)).toBe(true);
  });

  it('is deterministic for a seed', async () => {
    await tenken(...SIZE, '--out', join(folder, 'again'), '--next-year');
    expect(payloadsIn('again')).toEqual(now);
    expect(past.map(({ inspection }) => inspection)).not.toContain(second.inspection.id);
  }, 60_000);

  it('plans in every way that the questionnaire knows, with a few plans overdue', () => {
    for (const [{ inspection }, payloads] of [
      [first, past],
      [second, now],
    ] as const) {
      const plans = payloads.flatMap(({ answers }) => answers.flatMap(({ action }) => action ?? []));
      expect(new Set(plans.map(({ kind }) => kind))).toEqual(new Set(questionnaire.actionKinds.map(({ id }) => id)));
      const overdue = plans.filter(({ due }) => due < inspection.dueOn);
      expect(overdue.length).toBeGreaterThan(0);
      expect(overdue.length).toBeLessThan(plans.length / 10);
      expect(overdue.every(({ due }) => due > inspection.opensOn)).toBe(true);
    }
  });

  it('includes a readable pack when a key is given', async () => {
    process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
    await writeQuickKey(join(folder, 'officer.key'), PASSPHRASE);
    const small = ['--departments', '12', '--seed', '1', '--out', join(folder, 'packed'), '--next-year'];
    expect((await tenken(...small, '--key', join(folder, 'officer.key'))).code).toBe(0);
    delete process.env['TENKEN_PASSPHRASE'];
    const name = readdirSync(join(folder, 'packed')).find((each) => each.includes('配布ファイル')) ?? '';
    const read = await readPack(readFileSync(join(folder, 'packed', name), 'utf8'), verifySignature, nothingOpens);
    if (!read.ok) throw new Error(read.failure.kind);
    const { inspection }: PackPayload = read.value.payload;
    expect(inspection.fiscalYear).toBe(builtIn.fiscalYear + 1);
  }, 60_000);
});

describe('the comparison of two simulated years', () => {
  it('matches an independent count over the files', () => {
    const answersNow = plainAnswers(second.questionnaire, second.inspection.roster, now);
    const answersPast = plainAnswers(first.questionnaire, first.inspection.roster, past);
    const { nowKept, pastKept } = plainlyComparable(answersNow, answersPast);
    expect(comparison.total.now).toEqual(plainCounts(nowKept, () => true));
    expect(comparison.total.past).toEqual(plainCounts(pastKept, () => true));
    for (const { group, figure } of comparison.chapters) {
      expect(figure.now).toEqual(plainCounts(nowKept, ({ item }) => item.chapter === group));
      expect(figure.past).toEqual(plainCounts(pastKept, ({ item }) => item.chapter === group));
    }
    for (const { pair, figure } of comparison.departments) {
      const codes = new Set(pair.past.map(({ department }) => department.code));
      expect(figure.past).toEqual(plainCounts(pastKept, ({ department }) => codes.has(department)));
    }
  });
});

/**
 * Selects with plain loops the answers that are comparable: the department has complete predecessors, the item asks the
 * same, and it applied in both years.
 */
function plainlyComparable(answersNow: readonly PlainAnswer[], answersPast: readonly PlainAnswer[]) {
  const old = new Set(first.inspection.roster.map(({ code }) => code));
  const before = new Map<string, string[]>();
  const takenOver: string[] = [];
  for (const { code, excluded, succeeds } of second.inspection.roster) {
    if (excluded !== null) continue;
    const codes = [code, ...succeeds].filter((each) => old.has(each));
    before.set(code, codes);
    takenOver.push(...codes);
  }
  const texts = new Map<string, string>();
  for (const { items } of first.questionnaire.chapters) for (const { id, text } of items) texts.set(id, text);
  const nowKept: PlainAnswer[] = [];
  const pastKept: PlainAnswer[] = [];
  for (const answer of answersNow) {
    const codes = before.get(answer.department) ?? [];
    if (codes.some((code) => takenOver.filter((each) => each === code).length > 1)) continue;
    const text = texts.get(answer.item.id);
    // An item that was reworded without a change of meaning lists its old text in `sameAs`.
    const same = answer.item.text === text || (text !== undefined && answer.item.sameAs.length > 0);
    if (!same) continue;
    const those = answersPast.filter(
      ({ department, item }) => codes.includes(department) && item.id === answer.item.id,
    );
    if (those.length === 0) continue;
    nowKept.push(answer);
    pastKept.push(...those);
  }
  return { nowKept, pastKept };
}
