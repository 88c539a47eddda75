// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { readRoster, rosterTable } from '#documents/roster/roster-csv.ts';
import { rosterNotes } from '#documents/roster/roster-notes.ts';
import { readTable } from '#documents/table-reading/read-table.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { ok } from '#domain/result.ts';
import { TableEntry } from '#features/officer/shared/table-entry/TableEntry.tsx';
import { useTableReading } from '#features/officer/shared/table-entry/use-table-reading.ts';
import type { IncomingFile } from '#host/host.ts';
import { newDesk, showOfficerPage, type Desk } from '../../../../support/officer-page.tsx';
import { departmentWith } from '../../../../support/small-questionnaire.ts';

const roster = ['011', '012', '013'].map((code, index) =>
  departmentWith({ code, officer: index === 0, parent: '総務部' }),
);
const [HEADINGS = []] = rosterTable([]);
const lines = (...codes: string[]) =>
  [HEADINGS, ...codes.map((code, index) => [code, '課', '課', '総務部', '市長', '', index === 0 ? '○' : '', ''])]
    .map((cells) => cells.join('\t'))
    .join('\n');

const fileOf = (bytes: Uint8Array, read: IncomingFile['read'] = async () => ok(bytes)): IncomingFile => ({
  name: '名簿',
  size: bytes.length,
  read,
});

function RosterEntry() {
  const [taken, setTaken] = useState<Department[]>([]);
  const input = useTableReading((rows) => {
    const read = readRoster(rows);
    if (read.ok) setTaken(read.value);
    return read;
  }, rosterNotes);
  return (
    <>
      <TableEntry name="所属名簿" input={input} template={rosterTable(roster)} />
      <output>{taken.map(({ code }) => code).join('、')}</output>
    </>
  );
}

const codes = () => screen.getByText((_, element) => element?.tagName === 'OUTPUT').textContent;
const paste = async (text: string) => {
  await userEvent.click(screen.getByRole('textbox', { name: /所属名簿を貼り付ける/ }));
  await userEvent.paste(text);
};
const choose = async (desk: Desk, file: IncomingFile) => {
  desk.chosen = [file];
  await userEvent.click(screen.getByRole('button', { name: /所属名簿のファイルを選ぶ/ }));
};

async function shown(changes: Partial<Desk['services']> = {}): Promise<Desk> {
  const desk = await newDesk(changes);
  showOfficerPage(desk, <RosterEntry />);
  return desk;
}

describe('a table that comes in', () => {
  it('is taken with what the officer should look at, by rows and column, until another one is read', async () => {
    await shown();
    await paste(lines('011', '12', '13'));
    expect(await screen.findByText('所属名簿を読み取りました。確かめていただきたいところが1件あります')).toBeTruthy();
    expect(codes()).toBe('011、12、13');
    const [, row] = within(screen.getByRole('table', { name: '所属名簿の確かめるところ' })).getAllByRole('row');
    expect(row?.textContent).toMatch(/^3〜4所属コードほかに3桁の所属コードがあります。/);
    await paste(lines('011', '012'));
    await waitFor(() => expect(screen.queryByText(/確かめていただきたいところ/)).toBeNull());
  });

  it('is not taken with a fault, and the text stays to be corrected', async () => {
    await shown();
    await paste(lines('011', '"012', '013'));
    expect(await screen.findByText('所属名簿に1件の誤りがあります')).toBeTruthy();
    expect(screen.getByRole('table', { name: '所属名簿の誤り' }).textContent).toMatch(/3所属コード引用符/);
    expect(codes()).toBe('');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('"012');
  });

  it('is told what it is where it is no table', async () => {
    const desk = await shown();
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const password = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    await choose(desk, fileOf(Uint8Array.from([...compound, ...password])));
    expect((await screen.findByRole('alert')).textContent).toMatch(/読み取れませんでした.*パスワードが付いています/);
    await choose(desk, fileOf(new Uint8Array()));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/ファイルの中身がありません/));
    await choose(desk, { ...fileOf(new Uint8Array()), read: async () => ({ ok: false, failure: { kind: 'gone' } }) });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/場所と権限/));
  });

  it('gives way to the one that is chosen while it is still being read', async () => {
    let ended = false;
    const { documents } = (await newDesk()).services;
    const readTable: typeof documents.readTable = (_, signal) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          ended = true;
          resolve({ ok: false, failure: { kind: 'ended' } });
        }),
      );
    const desk = await shown({ documents: { ...documents, readTable } });
    await choose(desk, fileOf(new TextEncoder().encode('x')));
    const button = screen.getByRole('button', { name: /所属名簿のファイルを選ぶ/ });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
    await paste(lines('011', '012'));
    await waitFor(() => expect(codes()).toBe('011、012'));
    expect(ended).toBe(true);
    expect(button.getAttribute('aria-disabled')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has a template whose codes stay as they are in a spreadsheet', async () => {
    const desk = await shown();
    await userEvent.click(screen.getByRole('button', { name: '所属名簿のひな形を保存する' }));
    await waitFor(() => expect(desk.saved.map(({ name }) => name)).toEqual(['所属名簿_ひな形.xlsx']));
    const read = readTable(desk.saved[0]?.bytes ?? new Uint8Array());
    expect(read.ok && readRoster(read.value.rows)).toEqual(ok(roster));
  });
});
