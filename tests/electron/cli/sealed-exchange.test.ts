import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspection } from 'virtual:questionnaires/abashiri-2026';
import { ledgerPayload, LEDGER_FILE } from '#domain/collection/ledger-file.ts';
import { nextEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { aggregate } from '../../../electron/cli/aggregate.ts';
import { inspect } from '../../../electron/cli/inspect.ts';
import { keygen } from '../../../electron/cli/keygen.ts';
import { ledger } from '../../../electron/cli/ledger.ts';
import { pack } from '../../../electron/cli/pack.ts';
import { returns } from '../../../electron/cli/return.ts';
import { simulate } from '../../../electron/cli/simulate.ts';
import { writeQuickKey } from '../../support/quick-key.ts';
import { newSigner } from '../../support/signing.ts';
import { commandLine } from '../../support/command-line.ts';

const PASSPHRASE = '流氷と知床の海とオホーツク';

const tenken = commandLine(keygen, simulate, inspect, aggregate, pack, returns, ledger);

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);
const first = (path: string) => join(path, readdirSync(path).find((name) => name.includes('tenken')) ?? '');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-sealed-'));
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  const recipient = await writeQuickKey(at('officer.key'), PASSPHRASE, at('key.txt'));
  expect(
    (await tenken('keygen', '--name', '別の人', '--out', at('other.key'), '--identity', at('other.txt'))).code,
  ).toBe(0);
  await tenken('simulate', '--departments', '3', '--seed', '8', '--out', at('sealed'), '--recipient', recipient);
  await tenken('simulate', '--departments', '3', '--seed', '8', '--out', at('open'));
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env['TENKEN_PASSPHRASE'];
});

describe('tenken keygen', () => {
  it('writes owner-only files and overwrites nothing', async () => {
    expect(statSync(at('other.key')).mode & 0o077).toBe(0);
    expect(statSync(at('other.txt')).mode & 0o077).toBe(0);
    const before = readFileSync(at('other.key'), 'utf8');
    expect((await tenken('keygen', '--name', 'x', '--out', at('other.key'))).code).toBe(1);
    expect(readFileSync(at('other.key'), 'utf8')).toBe(before);
  });

  it('requires a longer passphrase', async () => {
    process.env['TENKEN_PASSPHRASE'] = '短い';
    const { code, fault } = await tenken('keygen', '--name', 'x', '--out', at('short.key'));
    process.env['TENKEN_PASSPHRASE'] = '流氷と知床の海とオホーツク';
    expect({ code, said: fault.includes('12文字以上') }).toEqual({ code: 1, said: true });
  });
});

describe('sealed results', () => {
  it('open with the identity, or with the key file and its passphrase', async () => {
    for (const key of ['key.txt', 'officer.key']) {
      const { code, result } = await tenken('inspect', first(at('sealed')), '--identity', at(key));
      expect(code).toBe(0);
      expect(result).toContain('署名は正しいものです');
    }
  });

  it('stay closed without a key or with a wrong one, with a plain message for each', async () => {
    expect(await tenken('inspect', first(at('sealed')))).toMatchObject({
      code: 1,
      fault: expect.stringContaining('封がされています'),
    });
    expect(await tenken('inspect', first(at('sealed')), '--identity', at('other.txt'))).toMatchObject({
      code: 1,
      fault: expect.stringContaining('この鍵では開けません'),
    });
    process.env['TENKEN_PASSPHRASE'] = '間違ったパスフレーズです';
    const wrong = await tenken('inspect', first(at('sealed')), '--identity', at('officer.key'));
    process.env['TENKEN_PASSPHRASE'] = '流氷と知床の海とオホーツク';
    expect(wrong).toMatchObject({ code: 1, fault: expect.stringContaining('パスフレーズが違います') });
  });

  it('give the same figures as unsealed results', async () => {
    const sealed = await tenken('aggregate', at('sealed'), '--identity', at('key.txt'), '--json');
    const open = await tenken('aggregate', at('open'), '--json');
    expect(JSON.parse(sealed.result)).toEqual(JSON.parse(open.result));
  });
});

describe('tenken pack', () => {
  it('writes one pack for all departments, signed by the officer', async () => {
    expect((await tenken('pack', '--key', at('officer.key'), '--out', at('packs'))).code).toBe(0);
    const { code, result } = await tenken('inspect', first(at('packs')));
    expect(code).toBe(0);
    expect(result).toContain('情報 太郎');
  });

  it("writes one pack per department, with that department's facts only", async () => {
    writeFileSync(at('facts.csv'), '所属コード,情報セキュリティ研修の受講率\r\n011,92.5\r\n012,88\r\n');
    expect(
      (await tenken('pack', '--key', at('officer.key'), '--facts', at('facts.csv'), '--out', at('own'))).code,
    ).toBe(0);
    const own = readdirSync(at('own')).find((name) => name.includes('_011_')) ?? '';
    const { result } = await tenken('inspect', at('own', own), '--json');
    const { payload } = JSON.parse(result) as { payload: { department: unknown } };
    expect(payload.department).toEqual({
      code: '011',
      facts: [{ fact: 'training_rate', value: '92.5' }],
      presets: [],
      actions: [],
    });
  });

  it('reports an unknown fact or department by row and column', async () => {
    writeFileSync(at('wrong.csv'), '所属コード,知らない値\r\n999,1\r\n');
    const { code, fault } = await tenken(
      'pack',
      '--key',
      at('officer.key'),
      '--facts',
      at('wrong.csv'),
      '--out',
      at('none'),
    );
    expect(code).toBe(1);
    expect(fault).toContain('1行目「知らない値」');
    expect(fault).toContain('2行目「所属コード」');
  });

  it('is refused when it was changed', async () => {
    const changed = readFileSync(first(at('packs')), 'utf8').replace('網走市', '札幌市');
    writeFileSync(at('changed.tenken'), changed);
    expect((await tenken('inspect', at('changed.tenken'))).fault).toContain('改変の疑い');
  });
});

describe('tenken return', () => {
  it('answers one result with remarks on its items', async () => {
    writeFileSync(at('remarks.csv'), '項目番号,指摘,期限\r\n5-01,写しを付けてください。,2026-12-10\r\n');
    const made = await tenken(
      'return',
      first(at('sealed')),
      '--key',
      at('officer.key'),
      '--remarks',
      at('remarks.csv'),
      '--out',
      at('back'),
    );
    expect(made.code).toBe(0);
    const { result } = await tenken('inspect', first(at('back')), '--json');
    const { payload } = JSON.parse(result) as { payload: { kind: string; remarks: unknown } };
    expect(payload).toMatchObject({
      kind: 'sent-back',
      remarks: [{ item: '5-01', text: '写しを付けてください。', due: '2026-12-10' }],
    });
  });

  it('reports an unknown item by row and column', async () => {
    writeFileSync(at('remarks-wrong.csv'), '項目番号,指摘,期限\r\n0-00,,来月\r\n');
    const made = await tenken(
      'return',
      first(at('sealed')),
      '--key',
      at('officer.key'),
      '--remarks',
      at('remarks-wrong.csv'),
      '--out',
      at('x'),
    );
    expect(made.code).toBe(1);
    for (const column of ['項目番号', '指摘', '期限']) expect(made.fault).toContain(`2行目「${column}」`);
  });
});

describe('tenken ledger verify', () => {
  const event = {
    kind: 'imported',
    department: '011',
    digest: 'd'.repeat(64),
    fileName: 'a',
    relation: 'new',
    signer: 'AAAA',
  } as const;
  const lines: LedgerEntry[] = [];
  for (let seq = 0; seq < 4; seq += 1)
    lines.push(nextEntry(inspection.id, lines.at(-1) ?? null, event, '2026-11-20T03:00:00.000Z'));
  const closed = { kind: 'closed', number: 1, digest: 'e'.repeat(64) } as const;
  lines.push(nextEntry(inspection.id, lines.at(-1) ?? null, closed, '2026-11-20T08:00:00.000Z'));
  const whole = ledgerPayload(inspection.id, lines, '2026-11-21T03:00:00.000Z');

  it('confirms a complete ledger and lists the closings in it', async () => {
    writeFileSync(at('ledger.json'), await writeSigned(LEDGER_FILE, whole, await newSigner(), null));
    expect(await tenken('ledger', 'verify', at('ledger.json'))).toMatchObject({
      code: 0,
      result: expect.stringMatching(/5行\n第1回締め　令和8年11月20日 17:00　照合値 e{64}\n/),
    });
  });

  it('detects truncated lines, even if the rest was signed again', async () => {
    writeFileSync(
      at('cut.json'),
      await writeSigned(LEDGER_FILE, { ...whole, entries: lines.slice(0, 3) }, await newSigner(), null),
    );
    expect(await tenken('ledger', 'verify', at('cut.json'))).toMatchObject({
      code: 1,
      fault: expect.stringContaining('終わりの行が欠けています'),
    });
  });

  it('detects a changed line', async () => {
    const changed = lines.map((line, index) => (index === 1 ? { ...line, at: '2026-11-19T03:00:00.000Z' } : line));
    writeFileSync(
      at('line.json'),
      await writeSigned(LEDGER_FILE, { ...whole, entries: changed }, await newSigner(), null),
    );
    expect(await tenken('ledger', 'verify', at('line.json'))).toMatchObject({
      code: 1,
      fault: expect.stringContaining('2行目'),
    });
  });
});
