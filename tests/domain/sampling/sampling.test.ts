import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { agreement, isOfEarlierFile } from '#domain/sampling/agreement.ts';
import { drawableCounts, drawSample } from '#domain/sampling/draw.ts';
import {
  SAMPLE_VERDICTS,
  type DrawnPair,
  type SampleCheck,
  type SampleDraw,
  type SampleRecord,
  type SampleVerdict,
} from '#domain/sampling/sample.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { payloads } from '../../support/arbitrary-payload.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';
import { summaryOver } from '../../support/summaries.ts';

const CODES = ['001', '002', '003', '004', '005', '006'];
const roster: Department[] = CODES.map((code, index) =>
  departmentWith({ code, officer: code === '001', parent: index < 4 ? '大きい部' : `部${code}` }),
);
const handedIn: fc.Arbitrary<Payload[]> = fc.uniqueArray(payloads(questionnaire, CODES), {
  selector: ({ department }) => department.code,
  maxLength: 6,
});
const plans = fc.record({
  seed: fc.string({ maxLength: 5 }),
  departments: fc.integer({ min: 1, max: 7 }),
  items: fc.integer({ min: 1, max: 3 }),
});

const summaryOf = (all: readonly Payload[]): CitySummary => summaryOver(questionnaire, { ...inspection, roster }, all);
const departmentsOf = (pairs: readonly DrawnPair[]) => new Set(pairs.map(({ department }) => department));

/** True when the department answered the only 重点 item with ○. */
const isDrawable = ({ answers }: Payload) => answers.some(({ item, status }) => item === 'A-2' && status === 'yes');

const draw = (number: number, pairs: DrawnPair[]): SampleDraw => ({
  inspection: inspection.id,
  number,
  plan: { seed: '', departments: 1, items: 1 },
  drawnAt: '2026-11-22T05:00:00.000Z',
  pairs,
});

const checkOf = ({ submission }: DrawnPair, verdict: SampleVerdict): SampleCheck => ({
  submission,
  verdict,
  seen: '台帳を見た',
  checkedOn: '2026-11-25',
  by: '山﨑',
  at: '2026-11-25T05:00:00.000Z',
});

const recordOf = (pair: DrawnPair, ...checks: SampleCheck[]): SampleRecord => ({
  inspection: inspection.id,
  department: pair.department,
  item: pair.item,
  checks,
});

describe('a draw', () => {
  it('takes only counting ○ of focus items, up to the requested number', () => {
    fc.assert(
      fc.property(handedIn, plans, (all, plan) => {
        const drawable = all.filter(isDrawable).length;
        const pairs = drawSample(summaryOf(all), plan);
        expect(drawableCounts(summaryOf(all)).departments).toBe(drawable);
        expect(departmentsOf(pairs).size).toBe(Math.min(plan.departments, drawable));
        expect(pairs.every(({ item, answer }) => item === 'A-2' && answer.status === 'yes')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same pairs for the same seed, whatever the order of files', () => {
    fc.assert(
      fc.property(handedIn, plans, (all, plan) => {
        expect(drawSample(summaryOf(all.toReversed()), plan)).toEqual(drawSample(summaryOf(all), plan));
      }),
      { numRuns: 60 },
    );
  });

  it('includes every 部 when enough departments are drawn', () => {
    fc.assert(
      fc.property(handedIn, plans, (all, plan) => {
        const parentOf = (code: string) => roster.find((each) => each.code === code)?.parent;
        const parents = new Set(all.filter(isDrawable).map(({ department }) => parentOf(department.code)));
        const drawn = [...departmentsOf(drawSample(summaryOf(all), plan))].map(parentOf);
        expect(new Set(drawn).size).toBe(Math.min(plan.departments, parents.size));
      }),
      { numRuns: 60 },
    );
  });

  it('picks other departments with another seed', () => {
    const all = CODES.map((code, index) => {
      const [payload] = fc.sample(payloads(questionnaire, [code]).filter(isDrawable), { numRuns: 1, seed: index });
      if (payload === undefined) throw new Error('a payload was asked for');
      return payload;
    });
    const drawn = Array.from({ length: 20 }, (_, seed) =>
      [...departmentsOf(drawSample(summaryOf(all), { seed: String(seed), departments: 1, items: 1 }))].join(''),
    );
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });
});

describe('a draw of several items', () => {
  const items = ['A-1', 'A-2', 'A-3'];
  const several: Questionnaire = {
    ...questionnaire,
    chapters: questionnaire.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map((item) => ({ ...item, priority: items.includes(item.id) ? 'focus' : 'standard' })),
    })),
  };
  const [blank] = fc.sample(payloads(questionnaire, ['001']), { numRuns: 1, seed: 4 });
  if (blank === undefined) throw new Error('a payload was asked for');
  const [given] = blank.answers;
  if (given === undefined) throw new Error('an answer was asked for');
  const handedBy = (code: string, yes: readonly string[]): Payload => ({
    ...blank,
    department: { code, name: code },
    answers: items.map((item) => ({ ...given, item, status: yes.includes(item) ? ('yes' as const) : ('no' as const) })),
  });
  const all = CODES.map((code) => handedBy(code, code === '006' ? ['A-3'] : items));
  const summary = (handed = all) => summaryOver(several, { ...inspection, roster }, handed);
  const plan = (seed: string, departments: number, of: number) => ({ seed, departments, items: of });

  it('takes the requested number for each department, in roster and questionnaire order', () => {
    const pairs = drawSample(summary(all.toReversed()), plan('s', 6, 2));
    const drawn = pairs.map(({ department, item }) => `${department} ${item}`);
    expect(drawn).toHaveLength(11);
    expect(drawn).toEqual(drawn.toSorted());
    expect(drawn.at(-1)).toBe('006 A-3');
    expect(drawSample(summary(), plan('s', 6, 9))).toHaveLength(16);
  });

  it('gives every 部 a department before any gets a second', () => {
    const parents = new Map(roster.map(({ code, parent }) => [code, parent]));
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = [...departmentsOf(drawSample(summary(), plan(String(seed), 3, 1)))];
      expect(new Set(drawn.map((code) => parents.get(code))).size).toBe(3);
      expect(departmentsOf(drawSample(summary(), plan(String(seed), 4, 1))).size).toBe(4);
    }
  });

  it('depends on the seed alone', () => {
    const itemsBy = (seed: string) => drawSample(summary(), plan(seed, 6, 1)).map(({ item }) => item);
    const seeds = Array.from({ length: 12 }, (_, index) => String(index));
    expect(new Set(seeds.map((seed) => itemsBy(seed).join())).size).toBeGreaterThan(6);
    for (const seed of seeds) expect(itemsBy(seed)).toEqual(itemsBy(seed));
  });

  it('gives the pairs that a seed has always given', () => {
    const drawn = drawSample(summary(), plan('seed', 3, 1)).map(({ department, item }) => `${department} ${item}`);
    expect(drawn).toEqual(['003 A-1', '005 A-3', '006 A-3']);
  });

  it('counts departments with something to draw, and their largest number of items', () => {
    expect(drawableCounts(summary())).toEqual({ departments: 6, items: 3 });
    expect(drawableCounts(summary([handedBy('001', []), handedBy('002', ['A-2'])]))).toEqual({
      departments: 1,
      items: 1,
    });
    expect(drawableCounts(summary([]))).toEqual({ departments: 0, items: 0 });
  });

  it('takes no missing answer', () => {
    const [one] = all;
    if (one === undefined) throw new Error('there are some');
    expect(drawSample(summary([{ ...one, answers: [] }]), plan('s', 6, 3))).toEqual([]);
  });

  it('takes no answer to an item that does not apply', () => {
    const chapters = several.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map((item) =>
        item.id === 'A-2' ? { ...item, appliesIf: { kind: 'flag' as const, flag: 'officer' } } : item,
      ),
    }));
    const drawn = drawSample(summaryOver({ ...several, chapters }, { ...inspection, roster }, all), plan('s', 6, 3));
    expect(departmentsOf(drawn.filter(({ item }) => item === 'A-2'))).toEqual(new Set(['001']));
  });
});

describe('agreement', () => {
  const pairs: DrawnPair[] = CODES.map((department) => ({
    department,
    item: 'A-2',
    submission: `file of ${department}`,
    answer: {} as DrawnPair['answer'],
  }));

  it('is 一致 ÷ (一致 + 不一致) and counts every pair once, however often it was drawn', () => {
    const verdicts = fc.array(fc.option(fc.constantFrom(...SAMPLE_VERDICTS)), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(verdicts, fc.subarray(pairs), (given, again) => {
        const records = pairs.flatMap((pair, index) => {
          const verdict = given[index] ?? null;
          return verdict === null ? [] : [recordOf(pair, checkOf(pair, verdict))];
        });
        const counted = agreement([draw(1, pairs), draw(2, again)], records);
        const of = (verdict: SampleVerdict | null) => given.filter((each) => each === verdict).length;
        expect(counted).toEqual({
          rate: { numerator: of('agrees'), denominator: of('agrees') + of('differs') },
          agrees: of('agrees'),
          differs: of('differs'),
          unsure: of('unsure'),
          open: of(null),
        });
      }),
      { numRuns: 60 },
    );
  });

  it('uses the latest check of the drawn file, never one of another file', () => {
    const [pair] = pairs;
    if (pair === undefined) throw new Error('there are pairs');
    const other = { ...checkOf(pair, 'agrees'), submission: 'a later file' };
    expect(agreement([draw(1, [pair])], [recordOf(pair, other)])).toMatchObject({ agrees: 0, open: 1 });
    const looked = recordOf(pair, checkOf(pair, 'agrees'), checkOf(pair, 'differs'), other);
    expect(agreement([draw(1, [pair])], [looked])).toMatchObject({ agrees: 0, differs: 1, open: 0 });
  });

  it('marks a pair whose department now counts with another file', () => {
    const [payload] = fc.sample(payloads(questionnaire, ['002']).filter(isDrawable), { numRuns: 1, seed: 1 });
    if (payload === undefined) throw new Error('a payload was asked for');
    const summary = summaryOf([payload]);
    const [drawn] = drawSample(summary, { seed: '', departments: 1, items: 1 });
    if (drawn === undefined) throw new Error('there was something to draw');
    expect(isOfEarlierFile(drawn, summary)).toBe(false);
    expect(isOfEarlierFile(drawn, summaryOf([{ ...payload, app: 'another' }]))).toBe(true);
    expect(isOfEarlierFile(drawn, summaryOf([]))).toBe(true);
    expect(isOfEarlierFile({ ...drawn, department: 'no longer there' }, summary)).toBe(true);
  });
});
