import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../../electron/cli/validate.ts';
import { commandLine } from '../../support/command-line.ts';

const REAL = new URL('../../../questionnaires/abashiri-2026', import.meta.url).pathname;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-validate-'));
  cpSync(REAL, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tenken = commandLine(validate);

function edit(file: string, change: (text: string) => string) {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

describe('tenken validate', () => {
  it('reports the built-in questionnaire as valid, with every clause represented', async () => {
    const { code, result, fault } = await tenken('validate', REAL, '--json');
    expect(code).toBe(0);
    expect(fault).toBe('');
    const report = JSON.parse(result);
    expect(report).toMatchObject({ ok: true, items: 151, threats: 5, terms: 30, flags: 22, tiers: 3, errors: [] });
    expect(report.obligations).toEqual({ total: 94, unrepresented: [] });
    expect(Object.values(report.clauses).every((count) => Number(count) > 0)).toBe(true);
    expect(report.clauses).toMatchObject({ '6(3)ア': 12, '6(3)': 20, '4(2)ウ': 1 });
  });

  it('prints the same report in Japanese for people', async () => {
    const { code, result } = await tenken('validate', REAL);
    expect(code).toBe(0);
    expect(result).toContain('誤りはありません。');
    expect(result).toContain('6(3)ア　マイナンバー利用事務系: 12');
    expect(result).toContain('重複計上');
  });

  it('exits with 1 and reports file and line of a fault, on stderr and in the JSON', async () => {
    edit('chapters/01-basics.yaml', (text) => text.replace('answered_by: manager', 'answered_by: mayor'));
    const { code, result, fault } = await tenken('validate', folder, '--json');
    expect(code).toBe(1);
    const message = '答える人「mayor」は、どこにも定められていません。';
    expect(JSON.parse(result)).toMatchObject({
      ok: false,
      errors: [{ file: 'chapters/01-basics.yaml', line: 15, message }],
    });
    expect(fault).toContain(`chapters/01-basics.yaml:15: ${message}`);
  });

  it('lists obligations that nothing represents', async () => {
    edit('obligations.yaml', (text) => text.replace('items: [6.7-10]\n      terms: [緊急時対応計画]', 'items: []'));
    const { code, result } = await tenken('validate', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(result).obligations).toEqual({ total: 94, unrepresented: ['6(7)-4'] });
  });

  it('reports faults of the sample inspection too', async () => {
    edit('sample-inspection.yaml', (text) => text.replace("code: '012'", "code: '011'"));
    const { code, fault } = await tenken('validate', folder);
    expect(code).toBe(1);
    expect(fault).toMatch(/sample-inspection\.yaml:\d+: 所属コード「011」/);
  });

  it('prints valid JSON with counts of 0 when the questionnaire cannot be read', async () => {
    edit('policy.yaml', () => '*-');
    const { code, result } = await tenken('validate', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(result)).toMatchObject({ ok: false, items: 0, clauses: {} });
  });

  it.each([
    ['a place that does not exist', () => join(folder, 'nowhere'), '見つかりません'],
    ['a file', () => join(folder, 'policy.yaml'), 'フォルダではありません'],
    ['a folder without a questionnaire', () => mkdtempSync(join(folder, 'empty-')), '点検票のファイル'],
  ])('reports plainly what is wrong with %s', async (_what, place, message) => {
    const { code, fault } = await tenken('validate', place());
    expect(code).toBe(1);
    expect(fault).toContain(message);
    expect(fault).not.toMatch(/Error|at .*\.ts/);
  });

  it('reports plainly when a file cannot be read', async () => {
    const locked = join(folder, 'policy.yaml');
    rmSync(locked);
    // A folder in place of the file makes reading fail for every user, even for root.
    cpSync(join(folder, 'chapters'), locked, { recursive: true });
    const { code, fault } = await tenken('validate', folder);
    expect(code).toBe(1);
    expect(fault).toContain('ファイルではありません');
  });

  it.each([
    [[], '命令がありません'],
    [['fly'], '「fly」という命令はありません'],
    [['validate'], 'フォルダを指定して'],
    [['validate', 'a', 'b'], '一つだけ'],
    [['validate', 'a', '--colour'], '「--colour」という指定はありません'],
    [['validate', 'a', '--json=yes'], '「--json」の値'],
  ])('exits with 2 and shows the usage for %j', async (args, message) => {
    const { code, result, fault } = await tenken(...args);
    expect(code).toBe(2);
    expect(result).toBe('');
    expect(fault).toContain(message);
    expect(fault).toContain('tenken validate <点検票のフォルダ> [--json]');
  });

  it('shows the usage on request and exits with 0', async () => {
    expect(await tenken('--help')).toMatchObject({ code: 0, fault: '' });
    expect(await tenken('validate', '--help')).toMatchObject({ code: 0, fault: '' });
  });
});

describe('dispatching', () => {
  it('turns an unexpected error into one Japanese line', async () => {
    const broken = {
      name: 'break',
      usage: 'break',
      summary: '壊れます。',
      run: () => {
        throw new Error('boom');
      },
    };
    expect(await commandLine(broken)('break')).toEqual({
      code: 1,
      result: '',
      fault: '思わぬ誤りのため、続けられませんでした。（boom）\n',
    });
  });
});
