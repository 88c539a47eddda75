import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '#domain/pack/read.ts';
import { chiefFlags } from '#domain/profile/profile.ts';
import { unsealWithPassphrase } from '#sealing/age.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { aggregate } from '../../../electron/cli/aggregate.ts';
import { pack, packSeal } from '../../../electron/cli/pack.ts';
import { printer } from '../../../electron/cli/printer.ts';
import { simulate } from '../../../electron/cli/simulate.ts';
import { writeQuickKey } from '../../support/quick-key.ts';
import { commandLine } from '../../support/command-line.ts';

const PASSPHRASE = '流氷と知床の海とオホーツク';
const PACK_PASSPHRASE = '帆立とはまなすと四月の流氷';

const tenken = commandLine(aggregate, pack, simulate);

let folder = '';
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-pack-'));
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  await writeQuickKey(at('officer.key'), PASSPHRASE);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env['TENKEN_PASSPHRASE'];
  delete process.env['TENKEN_PACK_PASSPHRASE'];
});

describe('tenken pack with a passphrase in the environment', () => {
  it('seals the pack so that only the passphrase opens it', async () => {
    process.env['TENKEN_PACK_PASSPHRASE'] = PACK_PASSPHRASE;
    const { code } = await tenken('pack', '--key', at('officer.key'), '--out', at('sealed'));
    delete process.env['TENKEN_PACK_PASSPHRASE'];
    expect(code).toBe(0);
    const text = readFileSync(at('sealed', readdirSync(at('sealed'))[0] ?? ''), 'utf8');
    const wrong = await readPack(text, verifySignature, unsealWithPassphrase('別のパスフレーズで開ける'));
    expect(wrong).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    expect((await readPack(text, verifySignature, unsealWithPassphrase(PACK_PASSPHRASE))).ok).toBe(true);
  }, 60_000);

  it('refuses a short passphrase, and an open pack with non-public standards', () => {
    const said: string[] = [];
    const output = printer(
      () => undefined,
      (text) => said.push(text),
    );
    const quoting = {
      ...questionnaire,
      chapters: questionnaire.chapters.map((chapter) => ({
        ...chapter,
        items: chapter.items.map((item) => ({ ...item, nonPublicStandards: ['対策基準 3.2'] })),
      })),
    };
    expect(packSeal(questionnaire, '', output)).toBeNull();
    expect(packSeal(questionnaire, '短い', output)).toBeUndefined();
    expect(packSeal(quoting, '', output)).toBeUndefined();
    expect(said).toHaveLength(2);
    expect(packSeal(quoting, PACK_PASSPHRASE, output)).toBeTypeOf('function');
  });
});

describe('tenken pack --presets', () => {
  it('presets flags for the named department only', async () => {
    const [flag] = chiefFlags(questionnaire);
    const table = `所属コード,所属の状況,はい・いいえ,変更不可\r\n011,${flag?.label},はい,○\r\n`;
    writeFileSync(at('presets.csv'), table);
    const run = ['pack', '--key', at('officer.key'), '--presets', at('presets.csv'), '--out', at('own')];
    expect((await tenken(...run)).code).toBe(0);
    const names = readdirSync(at('own'));
    const presets = new Map<string, unknown>();
    for (const name of names) {
      const text = readFileSync(at('own', name), 'utf8');
      const read = await readPack(text, verifySignature, unsealWithPassphrase(''));
      if (read.ok && read.value.payload.department !== null)
        presets.set(read.value.payload.department.code, read.value.payload.department.presets);
    }
    expect(presets.get('011')).toEqual([{ flag: flag?.id, on: true, locked: true }]);
    expect([...presets.values()].flat()).toHaveLength(1);
    expect(presets.size).toBe(names.length);
  }, 60_000);
});

describe('an inspection from the user’s own files', () => {
  const counted = async (...args: string[]) => {
    const { code, result } = await tenken('aggregate', at('handed-in'), ...args, '--json');
    return { code, report: JSON.parse(result) as { departments: unknown[]; refused: { verdict: string }[] } };
  };

  it('is started from a YAML file, simulated, sealed to its officers and counted with its pack', async () => {
    const sample = new URL('../../../questionnaires/abashiri-2026/sample-inspection.yaml', import.meta.url);
    const id = '11111111-2222-4333-8444-555555555555';
    writeFileSync(at('own.yaml'), readFileSync(sample, 'utf8').replace(/^id: .*$/m, `id: ${id}`));
    await tenken('pack', '--key', at('officer.key'), '--out', at('started'), '--inspection', at('own.yaml'));
    const made = at('started', readdirSync(at('started'))[0] ?? '');
    const simulated = await tenken('simulate', '--departments', '3', '--out', at('handed-in'), '--pack', made);
    expect(simulated.code).toBe(0);
    const first = readdirSync(at('handed-in')).find((name) => name.endsWith('.tenken')) ?? '';
    expect(JSON.parse(readFileSync(at('handed-in', first), 'utf8'))).toMatchObject({
      inspection: id,
      sealed: expect.stringContaining('BEGIN AGE ENCRYPTED FILE'),
    });
    const own = await counted('--identity', at('officer.key'), '--pack', made);
    expect(own).toMatchObject({ code: 0, report: { departments: [{}, {}, {}], refused: [] } });
    const foreign = await counted('--identity', at('officer.key'));
    expect(foreign.report.refused.map(({ verdict }) => verdict)).toEqual(Array(3).fill('other-inspection'));
  }, 60_000);

  it('is refused when its YAML file or its pack has faults, with a plain message for each', async () => {
    writeFileSync(at('faulty.yaml'), 'id: 1\n');
    const faulty = await tenken(
      'pack',
      '--key',
      at('officer.key'),
      '--out',
      at('no'),
      '--inspection',
      at('faulty.yaml'),
    );
    expect(faulty).toMatchObject({ code: 1, fault: expect.stringContaining('faulty.yaml:1') });
    const notAPack = await tenken('aggregate', at('handed-in'), '--pack', at('officer.key'));
    expect(notAPack).toMatchObject({ code: 1, fault: expect.stringContaining('officer.key: ') });
  }, 60_000);
});
