// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { snapshotContent } from '#domain/journal/label.ts';
import { ok } from '#domain/result.ts';
import { BackupPage } from '#features/device/backup/BackupPage.tsx';
import type { Services } from '#app/services/services.ts';
import type { Host, IncomingFile } from '#host/host.ts';
import type { Journal, SnapshotContent } from '#host/journal.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../../chief/submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const PASSPHRASE = '流氷の来る町の点検 2026';

function fileOf(name: string, text: string): IncomingFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => ok(bytes) };
}

/** A computer on whose file dialog the next file is chosen. */
async function computer(host: Partial<Host> = {}) {
  const chosen: IncomingFile[] = [];
  const window = await chiefWindow({ chooseFiles: async () => chosen, ...host });
  return { ...window, chosen };
}

async function paste(user: UserEvent, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

/** The text of a backup that a chief made on the page of a computer with two answers. */
async function backupOf(services: Services, saved: { name: string; text: string }[]): Promise<string> {
  const user = userEvent.setup();
  await paste(user, await screen.findByLabelText(/^パスフレーズ(?!（もう一度）)/u), PASSPHRASE);
  await paste(user, screen.getByLabelText(/^パスフレーズ（もう一度）/u), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: 'バックアップを保存する' }));
  expect(await screen.findByText(/選んだ場所に保存しました/u)).toBeDefined();
  expect(services.saving.getState().failure).toBe(null);
  return saved.at(-1)?.text ?? '';
}

async function openIn(page: Awaited<ReturnType<typeof computer>>, text: string, passphrase = PASSPHRASE) {
  const user = userEvent.setup();
  page.chosen.splice(0, 1, fileOf('控え.json', text));
  await user.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }));
  const label = /^パスフレーズ/u;
  const panel = screen.getByRole('region', { name: 'バックアップから戻す' });
  await paste(user, await within(panel).findByLabelText(label), passphrase);
  await user.click(within(panel).getByRole('button', { name: '開く' }));
  return user;
}

describe('a backup', () => {
  it('is made after saying what is in it, and brings the answers back on a computer that has none', async () => {
    const one = await computer();
    await storeDraft(one.services, { 'A-1': 'yes', 'A-2': 'no' });
    const shown = one.show(<BackupPage />);
    expect(await screen.findByText('1件（回答した項目 2件、添付ファイル 0件）')).toBeDefined();
    const text = await backupOf(one.services, one.saved);
    expect(one.saved.at(-1)?.name).toBe('自己点検_バックアップ_2026-11-20.tenken');
    expect(text).not.toContain('確かめられませんでした');
    shown.unmount();

    const other = await computer();
    other.show(<BackupPage />);
    const user = await openIn(other, text, 'another passphrase');
    expect(await screen.findByText(/パスフレーズが違います/u)).toBeDefined();
    const panel = screen.getByRole('region', { name: 'バックアップから戻す' });
    await user.clear(within(panel).getByLabelText(/^パスフレーズ/u));
    await paste(user, within(panel).getByLabelText(/^パスフレーズ/u), PASSPHRASE);
    await user.click(within(panel).getByRole('button', { name: '開く' }));
    const row = await screen.findByRole('row', { name: /第002課の回答/u });
    expect(within(row).getByText('ここにない')).toBeDefined();
    expect(within(row).getByText('なし')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '印を付けた1件を戻す' }));
    expect(await screen.findByText('1件を戻しました')).toBeDefined();
    const answers = await current(other.services.responses.answers(RESPONSE));
    expect(answers.get('A-2')).toEqual(wholeAnswer('A-2', 'no'));
  });

  it('overwrites what is different only when it was ticked, named and agreed to', async () => {
    const one = await computer();
    await storeDraft(one.services, { 'A-1': 'yes', 'A-2': 'no' });
    const page = one.show(<BackupPage />);
    const text = await backupOf(one.services, one.saved);
    await storedBehind(one.services).responses.answer(draft.id, 'A-3', () => wholeAnswer('A-3', 'partial'));
    const user = await openIn(one, text);
    const row = await screen.findByRole('row', { name: /第002課の回答/u });
    expect(within(row).getByText('違う')).toBeDefined();
    expect(within(row).getByText(/第1版、回答した項目 3件/u)).toBeDefined();
    expect(within(row).getByText(/第1版、回答した項目 2件/u)).toBeDefined();
    const tick = within(row).getByRole('checkbox', { name: '第002課の回答を戻す' });
    expect(tick).toHaveProperty('checked', false);
    expect(screen.getByRole('button', { name: '印を付けた0件を戻す' })).toHaveProperty('disabled', true);
    await user.click(tick);
    await user.click(screen.getByRole('button', { name: '印を付けた1件を戻す' }));
    expect((await current(one.services.responses.answers(RESPONSE))).size).toBe(3);
    await user.click(await screen.findByRole('button', { name: '入れ替えて戻す' }));
    expect(await screen.findByText('1件を戻しました')).toBeDefined();
    expect([...(await current(one.services.responses.answers(RESPONSE))).keys()]).toEqual(['A-1', 'A-2']);
    page.unmount();
  });

  it('is told apart from other files, and changes nothing', async () => {
    const one = await computer();
    await storeDraft(one.services, { 'A-1': 'yes' });
    const shown = one.show(<BackupPage />);
    const text = await backupOf(one.services, one.saved);
    const user = userEvent.setup();
    const cases = [
      ['表', /バックアップのファイルではありません/u],
      [text.slice(0, text.length / 2), /途中で切れています/u],
      [text.replace('tenken/backup', 'tenken/draft'), /バックアップではありません。最初の画面/u],
      [text.replace('"version": 2', '"version": 9'), /新しい版で作られています。何も変えていません/u],
    ] as const;
    for (const [given, said] of cases) {
      one.chosen.splice(0, 1, fileOf('何か.json', given));
      await user.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }));
      expect(await screen.findByText(said)).toBeDefined();
    }
    shown.unmount();
  });
});

describe('the copies that are made by themselves', () => {
  it('are looked into, and the state before is put aside when something of it is replaced', async () => {
    const kept: SnapshotContent[] = [];
    const one = await computer({ journal: null });
    await storeDraft(one.services, { 'A-1': 'yes' });
    const before = snapshotContent(await one.services.backups.copy());
    const snapshot = { name: 's1', at: '2026-11-19T03:00:00.000Z', bytes: 2048, reason: 'hourly', label: before.label };
    const journal = {
      snapshots: async () => ok([snapshot]),
      readSnapshot: async () => ok(before.bytes),
      takeSnapshot: async (_reason: string, content: () => Promise<SnapshotContent>) => {
        kept.push(await content());
        return ok(snapshot);
      },
    } as unknown as Journal;
    one.services.host = { ...one.services.host, journal };
    await storedBehind(one.services).responses.answer(draft.id, 'A-1', () => wholeAnswer('A-1', 'no'));
    one.show(<BackupPage />);
    expect(await screen.findByText('所属の回答 1件（回答した項目 1件）、回答ファイル 0件')).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /の控えの中を見る/u }));
    await user.click(await screen.findByRole('checkbox', { name: '第002課の回答を戻す' }));
    await user.click(screen.getByRole('button', { name: '印を付けた1件を戻す' }));
    await user.click(await screen.findByRole('button', { name: '入れ替えて戻す' }));
    expect(await screen.findByText(/戻す前の状態は「自動で取ってある控え」に残しました/u)).toBeDefined();
    expect((await current(one.services.responses.answers(RESPONSE))).get('A-1')?.choice).toBe('yes');
    expect(new TextDecoder().decode(kept[0]?.bytes)).toContain('一部で確かめられませんでした。');
  });
});
