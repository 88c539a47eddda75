// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectionStatus, countingTallies } from '#domain/collection/status.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { fail, ok } from '#domain/result.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { readReturn } from '#domain/returns/read.ts';
import type { ReturnDraft } from '#domain/returns/return-repository.ts';
import { DepartmentPage } from '#features/officer/overview/department/DepartmentPage.tsx';
import { DepartmentReturnPage } from '#features/officer/returns/department/DepartmentReturnPage.tsx';
import { ReturnsPage } from '#features/officer/returns/ReturnsPage.tsx';
import { unsealWith } from '#sealing/age.ts';
import { generateReceivingKey, recipientOfPair } from '#sealing/receiving.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { current } from '../../../support/current.ts';
import { handedIn, revised } from '../../../support/handed-in.ts';
import { fileOf, newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';

const NOW = '2026-11-22T05:00:00.000Z';
const PASSPHRASE = 'かぎのことば 2026';

let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
/** A department's file from a computer that others can seal to, and the key of that computer. */
async function fromDevice(department: string): Promise<{ payload: Payload; key: CryptoKey }> {
  const pair = await generateReceivingKey();
  const payload = handedIn(department, { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
  const device = { ...payload.device, recipient: await recipientOfPair(pair) };
  return { payload: { ...payload, device }, key: pair.privateKey };
}

async function unlock() {
  const { sealing, desk: store } = desk.services;
  const unlocked = await sealing.unlock(await sealing.createKey('点検担当', PASSPHRASE, NOW), PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  store.setState({ unlocked: unlocked.value });
}

async function write(payload: Payload, changes: Partial<ReturnDraft>) {
  const to = { inspection: inspection.id, submission: payloadDigest(payload) };
  await desk.services.returns.write(to, (draft) => ({ ...draft, ...changes }));
}

const held = () => current<Submission[]>(desk.submissions.all(inspection.id));
const drafts = () => current<ReturnDraft[]>(desk.services.returns.drafts(inspection.id));
const ledgerKinds = async () => (await current(desk.submissions.ledger(inspection.id))).map(({ event }) => event.kind);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function exportChosen() {
  await userEvent.click(await screen.findByRole('checkbox', { name: /^書き出せる下書きをすべて選ぶ/ }));
  await userEvent.click(screen.getByRole('button', { name: /^通知を書き出す/ }));
}

describe('writing to a department', () => {
  it('stores a remark, its kind and the message, and they are still there on coming back', async () => {
    const payload = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
    await receive(desk, payload);
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    await userEvent.click(await screen.findByRole('button', { name: 'A-2への指摘を書く' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'A-2への指摘' }), '期限を早めてください。');
    await userEvent.type(screen.getByRole('textbox', { name: '全体への文' }), '一件だけです。');
    await userEvent.click(screen.getByRole('radio', { name: /^改善指示/ }));
    await waitFor(async () => {
      const [draft] = await drafts();
      expect(draft).toMatchObject({ kind: 'improvement', message: '一件だけです。' });
      expect(draft?.remarks).toEqual([{ item: 'A-2', text: '期限を早めてください。', due: null }]);
    });
    cleanup();
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'A-2への指摘' });
    expect(again.value).toBe('期限を早めてください。');
  });

  it('shows what needs a look first and folds away what was done and checked', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' }));
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    expect(await screen.findByRole('button', { name: 'A-3への指摘を書く' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'A-1への指摘を書く' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^確認済みの○/ }));
    expect(await screen.findByRole('button', { name: 'A-1への指摘を書く' })).toBeTruthy();
  });

  it('shows how far the department is with what was asked of it before', async () => {
    const payload = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial' });
    const progress = { state: 'underway', note: '手順書を直しています。' } as const;
    const answers = payload.answers.map((answer) => (answer.item === 'A-2' ? { ...answer, progress } : answer));
    await receive(desk, { ...payload, answers });
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    const told = (await screen.findByText('改善の進み具合')).parentElement;
    expect(told?.textContent).toContain('実施中');
    expect(told?.textContent).toContain('手順書を直しています。');
  });

  it('takes remarks from a table as a whole or not at all, from a workbook as well', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'partial' }));
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    await userEvent.click(await screen.findByRole('button', { name: '指摘の表を読み込む' }));
    const choose = () => userEvent.click(screen.getByRole('button', { name: /^指摘の表のファイルを選ぶ/ }));
    desk.chosen = [fileOf('誤り.csv', '項目番号,指摘,期限\nA-1,一,\nZ-9,二,来月')];
    await choose();
    expect((await screen.findByRole('alert')).textContent).toContain('2件の誤り');
    expect(await drafts()).toEqual([]);
    const rows = [
      ['項目番号', '指摘', '期限'],
      ['A-1', '一', null],
      ['A-2', '二', new Date('2027-01-31T00:00:00Z')],
    ];
    const workbook = new Uint8Array(await writeXlsx({ sheets: [{ name: '指摘', rows }] }));
    desk.chosen = [{ name: '正しい.xlsx', size: workbook.length, read: async () => ok(workbook) }];
    await choose();
    await screen.findByText('2件の指摘を読み込みました。');
    expect((await drafts())[0]?.remarks).toEqual([
      { item: 'A-1', text: '一', due: null },
      { item: 'A-2', text: '二', due: '2027-01-31' },
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves a pasted table in its field while it could not be stored', async () => {
    await receive(desk, handedIn('002', { 'A-1': 'yes' }));
    let full = true;
    const { returns } = desk.services;
    const write: typeof returns.write = async (to, change) =>
      full ? fail({ kind: 'storage' }) : returns.write(to, change);
    desk.services = { ...desk.services, returns: { ...returns, write } };
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    await userEvent.click(await screen.findByRole('button', { name: '指摘の表を読み込む' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '指摘の表を貼り付ける' });
    await userEvent.click(field);
    await userEvent.paste('項目番号\t指摘\t期限\nA-1\t一\t');
    await screen.findByText(/^このパソコンに保存できませんでした/);
    expect(field.value).toContain('A-1');
    full = false;
    await userEvent.clear(field);
    await userEvent.paste('項目番号\t指摘\t期限\nA-1\t一\t');
    await screen.findByText('1件の指摘を読み込みました。');
    expect(field.value).toBe('');
  });

  it('moves a draft to the revision that came while it was written', async () => {
    const first = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial' });
    const second = revised(first, { 'A-1': 'yes', 'A-2': 'yes' });
    await receive(desk, first, second);
    await write(first, { message: '前に書いた文', remarks: [{ item: 'A-2', text: '直す', due: null }] });
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    await screen.findByText('前の版（第1版）への下書きが残っています');
    await userEvent.click(screen.getByRole('button', { name: 'この版への下書きに移す' }));
    await waitFor(() => expect(screen.queryByText('前の版（第1版）への下書きが残っています')).toBeNull());
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ submission: payloadDigest(second), message: '前に書いた文' });
  });

  it('discards a draft only after asking', async () => {
    const payload = handedIn('002', { 'A-1': 'no' });
    await receive(desk, payload);
    await write(payload, { message: '消す文' });
    showOfficerPage(desk, <DepartmentReturnPage code="002" />);
    await userEvent.click(await screen.findByRole('button', { name: '下書きを消す' }));
    expect(await drafts()).toHaveLength(1);
    const question = await screen.findByRole('alertdialog');
    await userEvent.click(within(question).getByRole('button', { name: '下書きを消す' }));
    await screen.findByText('下書きを消しました。');
    expect(await drafts()).toEqual([]);
  });
});

describe('writing returns as files', () => {
  it('seals each to the computer that wrote the result: its key opens the file and no other does', async () => {
    const one = await fromDevice('002');
    const two = await fromDevice('003');
    await receive(desk, one.payload, two.payload);
    await write(one.payload, { remarks: [{ item: 'A-3', text: '写しを付けてください。', due: '2027-01-31' }] });
    await write(two.payload, { kind: 'improvement', message: '改善してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    await screen.findByText('2件の通知を書き出したことを、受付簿に記録しました。');
    expect(desk.saved.map(({ name }) => name)).toEqual([
      '自己点検_R08_通知_2026-11-22/自己点検_R08_002_第002課_差戻し_第1版.tenken',
      '自己点検_R08_通知_2026-11-22/自己点検_R08_003_第003課_改善指示_第1版.tenken',
    ]);
    const text = textOf(desk.saved[0]?.bytes);
    const opened = await readReturn(text, verifySignature, unsealWith(one.key));
    expect(opened.ok && opened.value.payload).toMatchObject({
      kind: 'sent-back',
      response: { uuid: one.payload.response.uuid, revision: 1, digest: payloadDigest(one.payload) },
      officer: { name: '点検担当' },
      remarks: [{ item: 'A-3', text: '写しを付けてください。', due: '2027-01-31' }],
    });
    expect(await readReturn(text, verifySignature, unsealWith(two.key))).toEqual(fail({ kind: 'not-for-this-key' }));
    expect(await readReturn(text, verifySignature, nothingOpens)).toEqual(fail({ kind: 'sealed' }));
    expect(await drafts()).toEqual([]);
    expect(await ledgerKinds()).toEqual(['imported', 'imported', 'returned', 'returned']);
  });

  it('takes a sent-back department out of the figures until its next revision comes, which is received anew', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { message: '直してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    await screen.findByText(/^1件の通知を書き出した/);
    const statusOf = async () => {
      const statuses = collectionStatus(inspection, await held());
      return {
        state: statuses[1]?.state,
        counted: countingTallies(questionnaire, inspection.questionnaire.digest, statuses).length,
      };
    };
    expect(await statusOf()).toEqual({ state: 'sent-back', counted: 0 });
    await receive(desk, revised(payload, { 'A-1': 'yes' }));
    expect(await statusOf()).toEqual({ state: 'received', counted: 1 });
  });

  it('still shows the answers of a sent-back department, and says that they do not count', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { message: '直してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    await screen.findByText(/^1件の通知を書き出した/);
    cleanup();
    showOfficerPage(desk, <DepartmentPage code="002" />);
    expect(await screen.findByText('この所属の回答は差戻し中です')).toBeTruthy();
    expect(screen.getByText('A-3はこれからです。')).toBeTruthy();
  });

  it('records the returns with another press when the device could not store the record at first', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { message: '直してください。' });
    await unlock();
    let full = true;
    const submissions: Desk['submissions'] = {
      ...desk.submissions,
      returned: async (...args) => (full ? fail({ kind: 'storage' }) : desk.submissions.returned(...args)),
    };
    desk.services = { ...desk.services, submissions };
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    expect((await screen.findByRole('alert')).textContent).toContain('記録できませんでした');
    expect(await drafts()).toHaveLength(1);
    full = false;
    await userEvent.click(screen.getByRole('button', { name: '記録し直す' }));
    await screen.findByText(/^1件の通知を書き出した/);
    expect(desk.saved).toHaveLength(1);
    expect(await ledgerKinds()).toEqual(['imported', 'returned']);
  });

  it('leaves a department that is asked for improvement in the figures', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { kind: 'improvement', message: '改善してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    await screen.findByText(/^1件の通知を書き出した/);
    expect((await held())[0]?.standing).toBe('received');
  });

  it('asks before it writes what cannot be sealed, and writes nothing when told to stop', async () => {
    const sound = await fromDevice('003');
    const unsealable = handedIn('002', { 'A-1': 'no' });
    const malformed = { ...unsealable, device: { ...unsealable.device, recipient: 'age1broken' } };
    await receive(desk, malformed, sound.payload);
    await write(malformed, { message: '直してください。' });
    await write(sound.payload, { message: '直してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('002 第002課');
    expect(question.textContent).not.toContain('003');
    await userEvent.click(within(question).getByRole('button', { name: 'キャンセル' }));
    expect(desk.saved).toEqual([]);
    expect(await ledgerKinds()).toEqual(['imported', 'imported']);
    await userEvent.click(screen.getByRole('button', { name: /^通知を書き出す/ }));
    await userEvent.click(await screen.findByRole('button', { name: '封をせずに書き出す' }));
    await screen.findByText(/^2件の通知を書き出した/);
    const [open, sealed] = desk.saved.map(({ bytes }) => textOf(bytes));
    expect((await readReturn(open ?? '', verifySignature, nothingOpens)).ok).toBe(true);
    expect((await readReturn(sealed ?? '', verifySignature, unsealWith(sound.key))).ok).toBe(true);
  });

  it('records nothing when the files could not be saved', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { message: '直してください。' });
    await unlock();
    const host = { ...desk.services.host, saveFile: async () => fail({ kind: 'no-space' } as const) };
    desk.services = { ...desk.services, host };
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    expect((await screen.findByRole('alert')).textContent).toContain('空き容量が足りません');
    expect(await drafts()).toHaveLength(1);
    expect(await ledgerKinds()).toEqual(['imported']);
  });

  it('offers no draft that says nothing or leaves a day without a remark', async () => {
    const empty = handedIn('002', { 'A-1': 'no' });
    const dayOnly = handedIn('003', { 'A-1': 'no' });
    await receive(desk, empty, dayOnly);
    await write(empty, { message: ' ' });
    await write(dayOnly, { remarks: [{ item: 'A-1', text: '', due: '2027-01-31' }] });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    expect(await screen.findByText('指摘の文がない項目があります')).toBeTruthy();
    expect(screen.getByText(/^書き出せる下書きはありません/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('saves a return again byte for byte', async () => {
    const { payload } = await fromDevice('002');
    await receive(desk, payload);
    await write(payload, { message: '直してください。' });
    await unlock();
    showOfficerPage(desk, <ReturnsPage />);
    await exportChosen();
    await userEvent.click(await screen.findByRole('button', { name: /^書き出した通知/ }));
    await userEvent.click(await screen.findByRole('button', { name: /保存し直す$/ }));
    await waitFor(() => expect(desk.saved).toHaveLength(2));
    expect(desk.saved[1]).toEqual(desk.saved[0]);
  });
});
