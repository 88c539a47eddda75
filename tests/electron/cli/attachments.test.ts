import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { attachments } from '../../../electron/cli/attachments.ts';
import { GOLDEN_PASSPHRASE } from '../../golden/golden-files.ts';
import { commandLine } from '../../support/command-line.ts';
import { PICTURE } from '../../support/picture.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const folder = mkdtempSync(join(tmpdir(), 'tenken-attachments-'));
process.env['TENKEN_PASSPHRASE'] = GOLDEN_PASSPHRASE;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env['TENKEN_PASSPHRASE'];
});

const tenken = (...args: string[]) => commandLine(attachments)('attachments', ...args);

describe('tenken attachments', () => {
  it('extracts them from a sealed file with the officer’s key, named after their items', async () => {
    const out = join(folder, 'sealed');
    const key = join(FIXTURES, 'key/v1/officer.tenken-key.json');
    const file = join(FIXTURES, 'result/v3/sealed.tenken.json');
    expect(await tenken(file, '--out', out, '--identity', key)).toMatchObject({ code: 0, fault: '' });
    expect(readdirSync(out)).toEqual(['A-1_施錠の記録 𠮷.png']);
    expect(readFileSync(join(out, 'A-1_施錠の記録 𠮷.png')).equals(PICTURE)).toBe(true);
  });

  it('extracts nothing without a key, and nothing that differs from what was signed', async () => {
    const out = join(folder, 'none');
    const sealed = await tenken(join(FIXTURES, 'result/v3/sealed.tenken.json'), '--out', out);
    expect(sealed.code).toBe(1);
    const open = readFileSync(join(FIXTURES, 'result/v3/open.tenken.json'), 'utf8');
    const envelope = JSON.parse(open) as object;
    writeFileSync(join(folder, 'changed.json'), JSON.stringify({ ...envelope, attachments: ['AAAA'] }));
    const { code, result, fault } = await tenken(join(folder, 'changed.json'), '--out', out);
    expect({ code, result }).toEqual({ code: 1, result: '添付を0件取り出しました。\n' });
    expect(fault).toContain('作られた後に中身が変わっています');
    expect(readdirSync(out)).toEqual([]);
  });
});
