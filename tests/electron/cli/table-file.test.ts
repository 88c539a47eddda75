import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRoster, rosterTable } from '#documents/roster/roster-csv.ts';
import { rosterNotes } from '#documents/roster/roster-notes.ts';
import { tableUnreadableMessagesJa } from '#documents/table-reading/unreadable.ts';
import { tableFrom } from '../../../electron/cli/table-file.ts';
import { HOSTILE_WORKBOOKS } from '../../support/hostile-workbooks.ts';

const [HEADINGS = []] = rosterTable([]);
const roster = (...codes: string[]) =>
  [HEADINGS, ...codes.map((code, index) => [code, '課', '課', '総務部', '市長', '', index === 0 ? '○' : '', ''])]
    .map((cells) => cells.join('\t'))
    .join('\r\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenken-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The faults that the command line reports for a roster in this file, and the codes it reads. */
async function said(name: string, content: Uint8Array | string | null) {
  const path = join(folder, name);
  if (content !== null) writeFileSync(path, content);
  const faults: string[] = [];
  const output = {
    result: () => undefined,
    json: () => undefined,
    fault: (text: string) => void faults.push(text.replace(`${path}: `, '')),
  };
  const taken = await tableFrom(path, { read: readRoster, notes: rosterNotes }, output);
  return { faults, codes: taken?.map(({ code }) => code) ?? null };
}

describe('a table on the command line', () => {
  it('is read from UTF-16', async () => {
    const units = Uint16Array.from(`\uFEFF${roster('011', '012')}`, (unit) => unit.charCodeAt(0));
    expect(await said('utf16.txt', new Uint8Array(units.buffer))).toEqual({ faults: [], codes: ['011', '012'] });
  });

  it('is accepted with notes on what to check, each with its rows', async () => {
    const { faults, codes } = await said('zeros.txt', roster('011', '12', '13'));
    expect(codes).toEqual(['011', '12', '13']);
    expect(faults).toEqual([expect.stringMatching(/^確かめてください: 3〜4行目「所属コード」 ほかに3桁の/)]);
  });

  it.each([
    ['password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16('EncryptedPackage')])],
    ['opendocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') })],
    ['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 0])],
    ['not-a-table', Uint8Array.from([0xff, 0xff, 0xff])],
    ['empty', ''],
  ] as const)('reports a file that is not a table in the same words as the window: %s', async (kind, content) => {
    expect(await said('other', content)).toEqual({ faults: [tableUnreadableMessagesJa[kind]], codes: null });
  });

  it.each(HOSTILE_WORKBOOKS.filter(({ verdict }) => verdict !== 'read').slice(0, 4))(
    'reports why a hostile workbook is not read: $name',
    async ({ bytes }) => {
      const { faults, codes } = await said('hostile.xlsx', bytes());
      expect(codes).toBeNull();
      expect(faults).toHaveLength(1);
    },
  );

  it('is not read when it is too large, or a pipe without a writer', async () => {
    writeFileSync(join(folder, 'large.csv'), '');
    truncateSync(join(folder, 'large.csv'), 2 ** 31);
    expect((await said('large.csv', null)).faults).toEqual([tableUnreadableMessagesJa['too-large']]);
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect((await said('pipe', null)).faults).toEqual(['ファイルではありません。フォルダ、パイプ、装置は読みません。']);
  });

  it('reports at most two hundred faults', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `1.${index}1E+9`);
    const { faults } = await said('many.txt', roster(...names));
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toBe('ほかに100件あります。');
  });
});

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
