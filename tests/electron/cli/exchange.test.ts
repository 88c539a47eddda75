import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText, payloadDigest } from '#domain/exchange/digest.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { aggregate } from '../../../electron/cli/aggregate.ts';
import { inspect } from '../../../electron/cli/inspect.ts';
import { simulate } from '../../../electron/cli/simulate.ts';
import type { AggregateReport } from '../../../electron/cli/aggregate-report.ts';
import { newSigner } from '../../support/signing.ts';
import { commandLine } from '../../support/command-line.ts';

const tenken = commandLine(simulate, inspect, aggregate);

let folder = '';
let good = '';
const named = (path: string) => readdirSync(path).filter((name) => name.endsWith('.tenken'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-exchange-'));
  good = join(folder, 'good');
  const made = await tenken('simulate', '--departments', '5', '--seed', '3', '--out', good);
  expect(made.code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function payloadIn(path: string): Payload {
  const envelope = JSON.parse(readFileSync(path, 'utf8')) as { open: string };
  return (JSON.parse(envelope.open) as { payload: Payload }).payload;
}

async function rewritten(payload: Payload): Promise<string> {
  const sign = await newSigner();
  const { key } = await sign('');
  return writeSigned(RESULT_FILE, { ...payload, device: { recipient: null, key } }, sign, null);
}

async function report(...args: string[]): Promise<AggregateReport> {
  return JSON.parse((await tenken('aggregate', ...args, '--json')).result) as AggregateReport;
}

describe('tenken simulate', () => {
  it('writes a roster and one result file per department', () => {
    expect(named(good)).toHaveLength(5);
    expect(readdirSync(good)).toContain('roster.csv');
  });

  it('is deterministic for a seed', async () => {
    for (const seed of ['3', '4'])
      await tenken('simulate', '--departments', '5', '--seed', seed, '--out', join(folder, `again-${seed}`));
    const contents = (path: string) => named(path).map((name) => readFileSync(join(path, name), 'utf8'));
    expect(contents(join(folder, 'again-3'))).toEqual(contents(good));
    expect(contents(join(folder, 'again-4'))).not.toEqual(contents(good));
  });

  it('invents departments when the sample has fewer than requested', async () => {
    const many = join(folder, 'many');
    await tenken('simulate', '--departments', '90', '--out', many);
    expect((await report(many)).departments).toHaveLength(90);
  });

  it('exits with 2 for a value that is not a number', async () => {
    expect((await tenken('simulate', '--departments', 'five', '--out', good)).code).toBe(2);
  });
});

describe('tenken inspect', () => {
  it('shows payload, verdicts and code of a good file', async () => {
    const path = join(good, named(good)[0] ?? '');
    const { code, result } = await tenken('inspect', path, '--json');
    const shown = JSON.parse(result) as { payload: Payload; verdicts: string[]; code: string };
    expect(code).toBe(0);
    expect(canonicalText(shown.payload)).toBe(canonicalText(payloadIn(path)));
    expect(shown.verdicts).toEqual(['new']);
    expect(shown.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('reports what is wrong with a changed file and exits with 1', async () => {
    const path = join(folder, 'changed.json');
    writeFileSync(path, readFileSync(join(good, named(good)[0] ?? ''), 'utf8').replace('係長', '部長'));
    const { code, result, fault } = await tenken('inspect', path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(result)).toEqual({ payload: null, verdicts: ['tampered'], code: null });
    expect(fault).toContain('改変の疑い');
  });
});

describe('tenken aggregate', () => {
  it('counts every department once, and the counts add up', async () => {
    const { departments, items, total, refused } = await report(good);
    expect(departments).toHaveLength(5);
    expect(refused).toEqual([]);
    const answers = named(good).flatMap((name) => payloadIn(join(good, name)).answers);
    const count = (status: string) => answers.filter((answer) => answer.status === status).length;
    expect(total.counts).toMatchObject({
      yes: count('yes'),
      partial: count('partial'),
      no: count('no'),
      na: count('na'),
      unanswered: 0,
    });
    expect(items.reduce((sum, item) => sum + item.counts.yes, 0)).toBe(total.counts.yes);
  });

  it('lists bad files next to good ones, each with its own verdict, and continues', async () => {
    const mixed = join(folder, 'mixed');
    cpSync(good, mixed, { recursive: true });
    const [first, second] = named(mixed).map((name) => join(mixed, name));
    if (first === undefined || second === undefined) throw new Error('two files are needed');
    const payload = payloadIn(first);
    writeFileSync(join(mixed, 'a-truncated.json'), readFileSync(first, 'utf8').slice(0, 900));
    writeFileSync(join(mixed, 'b-empty.json'), '');
    writeFileSync(join(mixed, 'c-foreign.csv'), '所属,回答\n');
    writeFileSync(join(mixed, 'd-newer.json'), readFileSync(first, 'utf8').replace('"version": 1', '"version": 9'));
    writeFileSync(
      join(mixed, 'e-other.json'),
      await rewritten({ ...payload, inspection: '0b8d8c1e-2f0b-4d3e-9d57-3f1a60c2a111' }),
    );
    writeFileSync(
      join(mixed, 'f-unknown.json'),
      await rewritten({ ...payload, department: { code: '9999', name: '不明課' } }),
    );
    writeFileSync(
      join(mixed, 'g-rival.json'),
      await rewritten({ ...payloadIn(second), declaredAt: '2026-11-21T00:00:00.000Z' }),
    );
    const { departments, refused } = await report(mixed);
    expect(departments).toHaveLength(4);
    const verdicts = Object.fromEntries(refused.map(({ file, verdict }) => [file.slice(0, 2), verdict]));
    expect(verdicts).toMatchObject({
      'a-': 'truncated',
      'b-': 'empty',
      'c-': 'foreign',
      'd-': 'newer-version',
      'e-': 'other-inspection',
      'f-': 'unknown-department',
      'g-': 'conflict',
    });
    expect(refused.every(({ message }) => message.length > 10)).toBe(true);
  });

  it('refuses a file over the limit without reading it', async () => {
    const large = join(folder, 'large');
    cpSync(good, large, { recursive: true });
    writeFileSync(join(large, 'z.json'), Buffer.alloc(41 * 1024 * 1024, '{'));
    const { refused, departments } = await report(large);
    expect(refused.map(({ verdict }) => verdict)).toEqual(['too-large']);
    expect(departments).toHaveLength(5);
  });

  it('writes JSON, CSV and XLSX, and exits with 2 for another file type', async () => {
    for (const ending of ['json', 'csv', 'xlsx']) {
      const out = join(folder, `out.${ending}`);
      expect((await tenken('aggregate', good, '--out', out)).code).toBe(0);
      expect(readFileSync(out).length).toBeGreaterThan(500);
    }
    expect((await tenken('aggregate', good, '--out', 'x.pdf')).code).toBe(2);
  });

  it('exits with 1 and a plain message when nothing could be counted', async () => {
    expect(await tenken('aggregate', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      fault: expect.stringContaining('見つかりません'),
    });
    const { code, fault } = await tenken('aggregate', join(folder, 'changed.json'));
    expect(code).toBe(1);
    expect(fault).toContain('集計できる回答ファイルがありませんでした');
  });
});

describe('a result file of version 1', () => {
  const path = new URL('../../fixtures/result/v1/signed-open.tenken.json', import.meta.url).pathname;

  it('is still read and upgraded without changing its content', async () => {
    const { code, result } = await tenken('inspect', path, '--json');
    expect(code).toBe(0);
    const shown = JSON.parse(result) as { payload: Payload; code: string };
    expect(shown.payload.answers.every(({ progress }) => progress === null)).toBe(true);
    const answers = shown.payload.answers.map(({ progress: _, ...answer }) => answer);
    expect(payloadDigest({ ...shown.payload, version: 1, answers })).toBe(
      'c81d42a8abb87e2cc0cb1988b0cc3f54e78d1313bbe93291f59ad35a1202bf94',
    );
    expect(shown.code).toBe('S0EM-5A5B-Q1Z2-SG6B-364B');
  });
});
