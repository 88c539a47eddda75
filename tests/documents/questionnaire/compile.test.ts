import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { questionnaires } from '#questionnaires/compile.ts';

const REAL = new URL('../../../questionnaires/abashiri-2026', import.meta.url).pathname;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tenken-compile-'));
  cpSync(REAL, join(root, 'city'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function compile(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [questionnaires(root)],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'virtual:questionnaires/city', preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((part) => ('code' in part ? part.code : ''))
    .join('');
}

describe('compiling a questionnaire into the program', () => {
  it('emits plain data without YAML', async () => {
    const code = await compile();
    expect(code).toContain('所属の全員に、情報セキュリティの決まりを説明しましたか。');
    expect(code).not.toContain('applies_if');
  });

  it.each([
    ['chapters/01-basics.yaml', 'answered_by: manager', 'answered_by: mayor', 15],
    ['sample-inspection.yaml', 'fiscal_year: 2026', 'fiscal_year: 令和8', 9],
  ])('fails the build on a fault in %s and reports file and line', async (file, passage, replacement, line) => {
    const path = join(root, 'city', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(passage, replacement));
    await expect(compile()).rejects.toThrow(`${path}:${line}: `);
  });
});
