import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../..', import.meta.url).pathname;

function tenken(...args: string[]) {
  return spawnSync(process.execPath, ['electron/cli/tenken.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('the launcher', () => {
  it('builds the command line when needed and prints only results to stdout', () => {
    const { status, stdout } = tenken('validate', 'questionnaires/abashiri-2026', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  });

  it('exits with 2 for wrong usage, without a stack trace', () => {
    const { status, stdout, stderr } = tenken('fly');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
}, 120_000);
