import { execFileSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeText } from '#documents/text.ts';
import { attachmentOf, type AttachmentType } from '#domain/answers/attachment.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { handedAttachment } from '#domain/result-file/build.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { localDisk } from '#files/local-disk.ts';
import { aggregate } from '../../electron/cli/aggregate.ts';
import type { AggregateReport } from '../../electron/cli/aggregate-report.ts';
import { attachments } from '../../electron/cli/attachments.ts';
import { inspect } from '../../electron/cli/inspect.ts';
import { ledger } from '../../electron/cli/ledger.ts';
import { pack } from '../../electron/cli/pack.ts';
import { report } from '../../electron/cli/report.ts';
import { returns } from '../../electron/cli/return.ts';
import { simulate } from '../../electron/cli/simulate.ts';
import { validate } from '../../electron/cli/validate.ts';
import { payloads } from '../support/arbitrary-payload.ts';
import { commandLine } from '../support/command-line.ts';
import { PICTURE } from '../support/picture.ts';
import { writeQuickKey } from '../support/quick-key.ts';
import { newSigner } from '../support/signing.ts';

const PASSPHRASE = '流氷と知床の海とオホーツク';
const tenken = commandLine(aggregate, attachments, inspect, ledger, pack, report, returns, simulate, validate);

let home = '';
const at = (...parts: string[]) => join(home, ...parts);
let first = '';

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'tenken-hostile-line-'));
  process.env['TENKEN_PASSPHRASE'] = PASSPHRASE;
  await writeQuickKey(at('officer.key'), PASSPHRASE, at('key.txt'));
  expect((await tenken('simulate', '--departments', '3', '--seed', '3', '--out', at('city'))).code).toBe(0);
  first = at('city', readdirSync(at('city')).find((name) => name.endsWith('.tenken')) ?? '');
}, 60_000);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  delete process.env['TENKEN_PASSPHRASE'];
});

function payloadOf(path: string): Payload {
  const { open } = JSON.parse(readFileSync(path, 'utf8')) as { open: string };
  return (JSON.parse(open) as { payload: Payload }).payload;
}

/** Writes a result file with a valid signature by somebody who wants to do harm. */
async function writeResult(path: string, payload: Payload, attached: Uint8Array[] = []): Promise<void> {
  const sign = await newSigner();
  const { key } = await sign('');
  writeFileSync(
    path,
    await writeSigned(RESULT_FILE, { ...payload, device: { recipient: null, key } }, sign, null, attached),
  );
}

describe('foreign text on the terminal', () => {
  it('adds no line of its own: a forged code stands neither above nor beside the real one', async () => {
    const forged = '甲\n照合コード: AAAA-BBBB-CCCC-DDDD-EEEE\n署名は正しいものです。\u2028\u202E';
    const payload = payloadOf(first);
    await writeResult(at('forged.tenken'), { ...payload, respondent: { post: '係長', name: forged } });
    const { code, result } = await tenken('inspect', at('forged.tenken'));
    expect(code).toBe(0);
    const lines = result.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^照合コード: [0-9A-Z-]{24}$/u);
    expect(lines[0]).not.toContain('AAAA-BBBB');
    expect(lines.filter((line) => line.startsWith('照合コード'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('署名は'))).toHaveLength(1);
    expect(result).not.toMatch(/[\u2028\u202E]/u);
  });

  // The window, `inspect` and `aggregate` must compute the same figures from the same answers.
  it('is counted as everywhere else and reported as contradicting the checklist', async () => {
    const payload = payloadOf(first);
    const [left] = payload.answers;
    const surplus = { ...left, item: 'no such item' };
    const answers = [...payload.answers.slice(1), surplus] as Payload['answers'];
    mkdirSync(at('contradicting'));
    cpSync(at('city', 'roster.csv'), at('contradicting', 'roster.csv'));
    await writeResult(at('contradicting', 'a.tenken'), { ...payload, attachments: [], answers });
    const inspected = await tenken('inspect', at('contradicting', 'a.tenken'));
    const counted = await tenken('aggregate', at('contradicting'));
    for (const said of [counted.fault, inspected.result]) {
      expect(said).toContain('回答漏れ');
      expect(said).toContain('余分な回答');
    }
    const figures = (text: string) =>
      /○\s*(\d+)[ 　]+△\s*(\d+)[ 　]+×\s*(\d+)[ 　]+－\s*(\d+)[ 　]+未回答\s*(\d+)/.exec(text)?.slice(1);
    expect(figures(inspected.result)).toEqual(figures(counted.result));
    expect(figures(counted.result)?.at(-1)).toBe('1');
  });

  it('adds no line to the figures, not even by a file name', async () => {
    cpSync(at('city'), at('named'), { recursive: true });
    if (process.platform !== 'win32') writeFileSync(at('named', 'x\n全体（9所属）　実施率 100％.json'), 'no result');
    const { result, fault } = await tenken('aggregate', at('named'));
    expect(result.trimEnd().split('\n')).toHaveLength(4);
    expect(fault).not.toMatch(/^全体/mu);
  });
});

describe('an entry in a folder that is not read', () => {
  it.skipIf(process.platform === 'win32')('is listed with the reason, for people and for programs', async () => {
    cpSync(at('city'), at('odd'), { recursive: true });
    execFileSync('mkfifo', [at('odd', 'pipe.tenken')]);
    symlinkSync('/dev/zero', at('odd', 'zero.tenken'));
    mkdirSync(at('odd', 'sub'));
    writeFileSync(at('odd', '.hidden.tenken'), '');
    const { code, result, fault } = await tenken('aggregate', at('odd'), '--json');
    expect(code).toBe(0);
    const { departments, leftOut } = JSON.parse(result) as AggregateReport;
    expect(departments).toHaveLength(3);
    expect(Object.fromEntries(leftOut.map(({ path, reason }) => [path.slice(at('odd').length + 1), reason]))).toEqual({
      '.hidden.tenken': 'hidden',
      'pipe.tenken': 'not-a-file',
      sub: 'folder',
      'zero.tenken': 'link',
    });
    for (const { path, message } of leftOut) expect(fault).toContain(`${path}: ${message}`);
  });

  it('is the roster when several folders are given, because it belongs to only one of them', async () => {
    const { fault } = await tenken('aggregate', at('city'), first);
    expect(fault).toContain(`${at('city', 'roster.csv')}: `);
    expect((await tenken('aggregate', at('city'))).fault).not.toContain('roster.csv');
  });
});

describe.skipIf(process.platform === 'win32')('a pipe and a device without end', () => {
  const PIPE = () => at('pipe');
  beforeAll(() => void execFileSync('mkfifo', [PIPE()]));

  it.each([
    ['inspect', (odd: string) => ['inspect', odd]],
    ['inspect --identity', (odd: string) => ['inspect', first, '--identity', odd]],
    ['attachments', (odd: string) => ['attachments', odd, '--out', at('none')]],
    ['aggregate', (odd: string) => ['aggregate', odd]],
    ['aggregate --roster', (odd: string) => ['aggregate', at('city'), '--roster', odd]],
    ['aggregate --pack', (odd: string) => ['aggregate', at('city'), '--pack', odd]],
    ['report', (odd: string) => ['report', odd, '--out', at('none.docx')]],
    ['pack --key', (odd: string) => ['pack', '--key', odd, '--out', at('none')]],
    ['pack --facts', (odd: string) => ['pack', '--key', at('officer.key'), '--facts', odd, '--out', at('none')]],
    ['pack --presets', (odd: string) => ['pack', '--key', at('officer.key'), '--presets', odd, '--out', at('none')]],
    [
      'pack --inspection',
      (odd: string) => ['pack', '--key', at('officer.key'), '--inspection', odd, '--out', at('none')],
    ],
    ['return', (odd: string) => ['return', odd, '--key', at('officer.key'), '--remarks', odd, '--out', at('none')]],
    ['ledger verify', (odd: string) => ['ledger', 'verify', odd]],
    ['validate', (odd: string) => ['validate', odd]],
  ])('are refused at once by %s, and said', async (_what, args) => {
    for (const odd of [PIPE(), '/dev/zero']) {
      const { code, fault } = await tenken(...args(odd));
      expect(code).toBe(1);
      expect(fault).toContain(odd);
      expect(fault).toMatch(/ではありません|ファイルではないため/u);
    }
  });

  it('are refused among the chapters of a questionnaire', async () => {
    cpSync(new URL('../../questionnaires/abashiri-2026', import.meta.url).pathname, at('questionnaire'), {
      recursive: true,
    });
    execFileSync('mkfifo', [at('questionnaire', 'chapters', 'zz.yaml')]);
    const { code, fault } = await tenken('validate', at('questionnaire'));
    expect({ code, said: fault.includes('chapters/zz.yaml:1: ファイルではありません') }).toEqual({
      code: 1,
      said: true,
    });
  });
});

describe('what a command writes', () => {
  const outputs = () =>
    [
      ['aggregate', at('city'), '--out', at('out', 'x.xlsx')],
      ['aggregate', at('city'), '--out', at('out', 'x.csv')],
      ['aggregate', at('city'), '--out', at('out', 'x.json')],
      ['report', at('city'), '--out', at('out', 'x.docx')],
    ] as const;

  it('replaces no earlier file unless requested', async () => {
    mkdirSync(at('out'));
    for (const [command, folder, option, path] of outputs()) {
      writeFileSync(path, '前からあるもの');
      const refused = await tenken(command, folder, option, path);
      expect(refused).toMatchObject({ code: 1, result: '', fault: expect.stringContaining('--overwrite') });
      expect(readFileSync(path, 'utf8')).toBe('前からあるもの');
      expect((await tenken(command, folder, option, path, '--overwrite')).code).toBe(0);
      expect(readFileSync(path).length).toBeGreaterThan(500);
    }
  });

  it('never replaces an input file, not even under another name', async () => {
    cpSync(at('city'), at('inputs'), { recursive: true });
    const roster = at('inputs', 'roster.csv');
    // An ending that a command also writes.
    const input = at('inputs', 'first.json');
    renameSync(at('inputs', basename(first)), input);
    linkSync(input, at('second-name.json'));
    symlinkSync(input, at('link.json'));
    const before = readFileSync(input, 'utf8');
    for (const out of [input, at('second-name.json'), at('link.json'), roster]) {
      const { code, fault } = await tenken('aggregate', at('inputs'), '--out', out, '--overwrite');
      expect({ code, said: fault.includes('読み込んだファイル') }).toEqual({ code: 1, said: true });
    }
    expect(readFileSync(input, 'utf8')).toBe(before);
    expect(readFileSync(roster).equals(readFileSync(at('city', 'roster.csv')))).toBe(true);
  });

  it('is complete or absent: a full disk is reported, and the earlier file stays', async () => {
    const path = at('figures.xlsx');
    writeFileSync(path, '前からあるもの');
    vi.spyOn(localDisk, 'open').mockImplementation(fullDisk);
    const { code, fault } = await tenken('aggregate', at('city'), '--out', path, '--overwrite');
    expect({ code, said: fault.includes('空き容量が足りない') }).toEqual({ code: 1, said: true });
    expect(readFileSync(path, 'utf8')).toBe('前からあるもの');
    const made = await tenken('simulate', '--departments', '1', '--out', at('full'));
    expect(made).toMatchObject({ code: 1, fault: expect.stringContaining('空き容量') });
    expect(readdirSync(at('full'))).toEqual([]);
    expect(readdirSync(home).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('goes only into an empty folder when everything is simulated', async () => {
    const { code, fault } = await tenken('simulate', '--departments', '1', '--out', at('city'));
    expect({ code, said: fault.includes('空ではありません') }).toEqual({ code: 1, said: true });
  });
});

describe('hostile attachments', () => {
  const SCRIPT = '<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>';
  const HARMFUL: readonly [string, AttachmentType, Uint8Array][] = [
    ['請求書.pdf', 'application/pdf', encodeText('MZ\u0090\u0000 a program')],
    [
      '様式.pdf',
      'application/pdf',
      encodeText(`%PDF-1.4\n1 0 obj\n${SCRIPT}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`),
    ],
    ['画面.png', 'image/png', encodeText('<!doctype html><script>alert(1)</script>')],
  ];
  const GOOD = ['記録.png', 'image/png', PICTURE] as const;

  beforeAll(async () => {
    const [base] = fc.sample(payloads(), { numRuns: 1, seed: 2 });
    if (base === undefined) throw new Error('one payload was asked for');
    const answers = base.answers.slice(0, 1).map((answer) => ({ ...answer, status: 'yes' as const }));
    const item = answers[0]?.item ?? '';
    const files = [...HARMFUL, GOOD];
    const attached = files.map(([name, type, bytes]) =>
      handedAttachment(attachmentOf({ id: 'a', item, name, type }, bytes)),
    );
    await writeResult(
      at('attached.tenken'),
      { ...base, answers, attachments: attached },
      files.map(([, , bytes]) => bytes),
    );
  });

  it('stay in the file, each with the reason, and leave the others alone', async () => {
    const { code, result, fault } = await tenken('attachments', at('attached.tenken'), '--out', at('taken'));
    expect({ code, result }).toEqual({ code: 1, result: '添付を1件取り出しました。\n' });
    expect(readdirSync(at('taken'))).toEqual(['A-1_記録.png']);
    for (const [name] of HARMFUL) expect(fault).toContain(`A-1_${name}: `);
    expect(fault).toContain('PDFにプログラムが含まれている');
  });

  it('are written neither over a file nor through a link', async () => {
    mkdirSync(at('linked'));
    writeFileSync(at('mine.txt'), '自分のもの');
    symlinkSync(at('mine.txt'), at('linked', 'A-1_記録.png'));
    const { code, fault } = await tenken('attachments', at('attached.tenken'), '--out', at('linked'));
    expect({ code, said: fault.includes('すでにあります') }).toEqual({ code: 1, said: true });
    expect(readFileSync(at('mine.txt'), 'utf8')).toBe('自分のもの');
    expect(readdirSync(at('linked'))).toEqual(['A-1_記録.png']);
  });
});

describe('a pack that would only do harm', () => {
  it('is not written when its roster has more departments than a reader accepts', async () => {
    const [heading = '', , ...rows] = readFileSync(at('city', 'roster.csv'), 'utf8').split('\r\n');
    const [row = ''] = rows;
    const many = Array.from({ length: 20_001 }, (_, index) =>
      row.replace(/^[^,]*/u, `9${String(index).padStart(5, '0')}`),
    );
    writeFileSync(at('many.csv'), [heading, ...many.map((each) => each.replace('○', '')), ''].join('\r\n'));
    const { code, fault } = await tenken(
      'pack',
      '--key',
      at('officer.key'),
      '--roster',
      at('many.csv'),
      '--out',
      at('many'),
    );
    expect(code).toBe(1);
    expect(fault).toContain('20002行目「所属コード」 所属は20,000行までにしてください。');
    expect(readdirSync(home)).not.toContain('many');
  });

  it('does not replace the first pack of its revision, which may already be distributed', async () => {
    const run = ['pack', '--key', at('officer.key'), '--out', at('packs')];
    expect((await tenken(...run)).code).toBe(0);
    const [name = ''] = readdirSync(at('packs'));
    const before = readFileSync(at('packs', name), 'utf8');
    expect(await tenken(...run)).toMatchObject({ code: 1, fault: expect.stringContaining('--revision 2') });
    expect(readFileSync(at('packs', name), 'utf8')).toBe(before);
    expect((await tenken(...run, '--revision', '2')).code).toBe(0);
    expect(readdirSync(at('packs'))).toHaveLength(2);
  }, 60_000);
});

const { open } = localDisk;

/** The real disk when it is full. */
async function fullDisk(...args: Parameters<typeof open>): ReturnType<typeof open> {
  const file = await open(...args);
  vi.spyOn(file, 'write').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  return file;
}
