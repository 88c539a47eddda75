import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultDetails } from '#app/faults/fault-details.ts';
import { aggregate } from '../../electron/cli/aggregate.ts';
import { attachments } from '../../electron/cli/attachments.ts';
import { inspect } from '../../electron/cli/inspect.ts';
import { keygen } from '../../electron/cli/keygen.ts';
import { pack } from '../../electron/cli/pack.ts';
import { typedUnseen } from '../../electron/cli/passphrase.ts';
import { printer } from '../../electron/cli/printer.ts';
import { report } from '../../electron/cli/report.ts';
import { returns } from '../../electron/cli/return.ts';
import { simulate } from '../../electron/cli/simulate.ts';
import { commandLine } from '../support/command-line.ts';
import { writeQuickKey } from '../support/quick-key.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const WRONG = 'まちがえて入れた別のパスフレーズ';
const PACK_PASSPHRASE = '白い灯台と坂道とはまなすの花畑';
const folder = mkdtempSync(join(tmpdir(), 'tenken-secrets-'));
const at = (name: string) => join(folder, name);
beforeAll(() => writeQuickKey(at('key.json'), PASSPHRASE, at('key.txt')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = '';
const note = (text: unknown) => {
  written += `${String(text)}\n`;
  return true;
};

beforeEach(() => {
  written = '';
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void note(said.join(' ')));
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
  vi.spyOn(process.stderr, 'write').mockImplementation(note);
});
afterEach(() => vi.unstubAllEnvs());

async function tenken(passphrase: string, ...args: string[]): Promise<number> {
  vi.stubEnv('TENKEN_PASSPHRASE', passphrase);
  vi.stubEnv('TENKEN_PACK_PASSPHRASE', PACK_PASSPHRASE);
  const tenken = commandLine(aggregate, attachments, inspect, keygen, pack, report, returns, simulate);
  const { code, result, fault } = await tenken(...args);
  note(result + fault);
  return code;
}

function expectNoSecret(...more: string[]) {
  for (const secret of [PASSPHRASE, WRONG, PACK_PASSPHRASE, 'AGE-SECRET-KEY', ...more])
    expect(written).not.toContain(secret);
}

/** Secrets that only the files may hold: the comments in an open result file. */
function commentsIn(path: string): string[] {
  const envelope = JSON.parse(readFileSync(path, 'utf8')) as { open: string };
  const { payload } = JSON.parse(envelope.open) as { payload: { answers: { comment: string }[] } };
  return payload.answers.map(({ comment }) => comment).filter((comment) => [...comment].length > 8);
}

describe('the command line', () => {
  it('tells neither passphrase nor identity while it makes a key, and only its owner can read the files', async () => {
    const made = await tenken(
      PASSPHRASE,
      'keygen',
      '--name',
      '甲',
      '--out',
      at('made.json'),
      '--identity',
      at('made.txt'),
    );
    expect(made).toBe(0);
    expect(written).toContain('鍵ファイルを作りました');
    expectNoSecret();
    expect(readFileSync(at('made.json'), 'utf8')).not.toMatch(/AGE-SECRET-KEY/u);
    expect(readFileSync(at('made.txt'), 'utf8')).toMatch(/^AGE-SECRET-KEY-1/u);
    if (process.platform !== 'win32')
      for (const name of ['made.json', 'made.txt']) expect(statSync(at(name)).mode & 0o077).toBe(0);
  });

  it('prints no comment of a department and no key when it reads, counts and answers files', async () => {
    expect(await tenken(PASSPHRASE, 'simulate', '--departments', '3', '--out', at('results'))).toBe(0);
    const names = readdirSync(at('results')).filter((name) => name.endsWith('.tenken'));
    const first = join(at('results'), names[0] ?? '');
    const comments = names.flatMap((name) => commentsIn(join(at('results'), name)));
    expect(comments.length).toBeGreaterThan(3);
    const runs = [
      ['inspect', first],
      ['inspect', first, '--identity', at('key.txt')],
      ['inspect', first, '--identity', at('key.json')],
      ['aggregate', at('results')],
      ['aggregate', at('results'), '--json'],
      ['aggregate', at('results'), '--identity', at('key.json'), '--out', at('figures.csv')],
      ['attachments', first, '--out', at('attached')],
    ];
    for (const run of runs) expect([run[0], await tenken(PASSPHRASE, ...run)]).toEqual([run[0], 0]);
    expectNoSecret(...comments);
  });

  it.each([
    ['a wrong passphrase', () => ['inspect', at('results'), '--identity', at('key.json')]],
    ['an identity that is written wrongly', () => ['inspect', at('key.json'), '--identity', at('wrong.txt')]],
    ['a key in place of a result', () => ['inspect', at('key.txt')]],
    ['a key in place of a pack', () => ['aggregate', at('results'), '--pack', at('key.txt')]],
    [
      'a key in place of remarks',
      () => ['return', at('key.txt'), '--key', at('key.json'), '--remarks', at('key.txt'), '--out', at('o')],
    ],
    ['an argument that is not one', () => ['keygen', '--passphrase', WRONG]],
  ])('prints no secret when it fails over %s', async (_what, args) => {
    writeFileSync(at('wrong.txt'), `${readFileSync(at('key.txt'), 'utf8').trim()}A\n`);
    expect(await tenken(WRONG, ...args())).not.toBe(0);
    expect(written).not.toBe('');
    expectNoSecret();
  });

  it('does not echo a passphrase while it is typed', async () => {
    const keyboard = new PassThrough();
    const screen = new PassThrough();
    const typed = typedUnseen(keyboard, screen, 'パスフレーズ: ');
    keyboard.write(`${PASSPHRASE}\r`);
    expect(await typed).toBe(PASSPHRASE);
    expect(String(screen.read())).toBe('パスフレーズ: \n');
  });

  it('lets no file of others give commands to the terminal', () => {
    const named = '市民課\u001B]0;title\u0007\u001B[2J\u009B1m\r\u202E\n照合コード: AAAA\u2028\uD800\u{E0041}髙';
    const printed: string[] = [];
    const { result, fault, json } = printer(
      (text) => printed.push(text),
      (text) => printed.push(text),
    );
    result(named, '二行目');
    fault(named);
    for (const each of printed) expect(each.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(printed.map((each) => each.split('\n').length - 1)).toEqual([2, 1]);
    json({ named });
    expect(printed[2]?.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(printed[2] ?? '')).toEqual({ named });
  });

  it('lets no run of blanks push text to the beginning of a line', () => {
    const printed: string[] = [];
    printer(
      (text) => printed.push(text),
      () => undefined,
    ).result(`  甲${' '.repeat(60)}照合コード: AAAA${'　\u2800\u3164'.repeat(20)}乙`);
    expect(printed).toEqual(['  甲 照合コード: AAAA 乙\n']);
  });
});

describe('the fault details for support', () => {
  it.each([
    ['a message', PASSPHRASE],
    ['a message that looks like a place in the program', `\n    at ${PASSPHRASE} (x)\n    at ${PASSPHRASE}`],
    ['a message of many lines', `a\nb ${PASSPHRASE}\nc`],
  ])('contain nothing of %s', (_what, message) => {
    const details = faultDetails(new TypeError(message), '1.2.3');
    expect(details).toContain('TypeError');
    expect(details).toContain('secrets.test.ts');
    expect(details).not.toContain(PASSPHRASE);
  });

  it('contain nothing of the cause of an error, and nothing of a thrown value that is no error', () => {
    const caused = new Error('a', { cause: new Error(PASSPHRASE) });
    expect(faultDetails(caused, '1')).not.toContain(PASSPHRASE);
    expect(faultDetails({ passphrase: PASSPHRASE }, '1')).not.toContain(PASSPHRASE);
  });
});
