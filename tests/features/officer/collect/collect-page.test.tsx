// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countingOf, type Submission } from '#domain/collection/submission.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { keyFingerprint } from '#domain/exchange/digest.ts';
import { CollectPage } from '#features/officer/collect/CollectPage.tsx';
import { choose, resultFile } from '../../../support/chosen-files.ts';
import { handedIn, revised } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { newSigner } from '../../../support/signing.ts';
import { inspection } from '../../../support/small-questionnaire.ts';

const good = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
const other = handedIn('002', { 'A-1': 'no', 'A-2': 'no', 'A-3': 'no' });
let sign: Sign;
let desk: Desk;

beforeAll(async () => {
  sign = await newSigner();
});
beforeEach(async () => {
  desk = await newDesk();
});
function held(): Promise<Submission[]> {
  return new Promise((resolve) => {
    const stop = desk.submissions.all(inspection.id)((all) => {
      queueMicrotask(() => stop());
      resolve(all);
    });
  });
}

const intakeButton = () => screen.findByRole('button', { name: /^受け付ける/ });
const rowOf = async (name: string | RegExp) => screen.findByRole('row', { name });

describe('the reception', () => {
  it('names every bad file beside the good ones, and stores nothing before the officer takes the files in', async () => {
    showOfficerPage(desk, <CollectPage />);
    const file = await resultFile(sign, good, '良い.json');
    await choose(
      desk,
      file,
      { name: '切れた.json', text: file.text.slice(0, 600) },
      { name: '空.json', text: '' },
      { name: 'メモ.txt', text: 'こんにちは' },
      { name: '改変.json', text: file.text.replace('庶務係長', '総務係長') },
      { name: '写し.json', text: file.text },
    );
    expect((await rowOf(/^良い\.json/)).textContent).toContain('新規');
    expect((await rowOf(/^切れた\.json/)).textContent).toContain('途中で切れている');
    expect((await rowOf(/^空\.json/)).textContent).toContain('中身がありません');
    expect((await rowOf(/^メモ\.txt/)).textContent).toContain('回答ファイルではない');
    expect((await rowOf(/^改変\.json/)).textContent).toContain('改変の疑い');
    expect((await rowOf(/^写し\.json/)).textContent).toContain('同一');
    expect(await held()).toEqual([]);
    await userEvent.click(await intakeButton());
    expect(await screen.findByText('新規：1件')).toBeTruthy();
    const [stored, ...others] = await held();
    expect(others).toEqual([]);
    expect(await desk.submissions.original(stored?.digest ?? '')).toBe(file.text);
    expect(await rowOf(/^002 第002課.*受領/)).toBeTruthy();
  });

  it('shows files that come a second time as the same and offers nothing to take in', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, good, '一回目.json'));
    await userEvent.click(await intakeButton());
    await screen.findByText('新規：1件');
    await choose(desk, await resultFile(sign, good, '二回目.json'));
    expect((await rowOf(/^二回目\.json/)).textContent).toContain('同一');
    expect((await intakeButton()).hasAttribute('disabled')).toBe(true);
    expect(await screen.findByText('受け付けられるファイルがありません')).toBeTruthy();
  });

  it('takes an intake back, and the same file is new again', async () => {
    showOfficerPage(desk, <CollectPage />);
    const file = await resultFile(sign, good, '早すぎた.json');
    await choose(desk, file);
    await userEvent.click(await intakeButton());
    await userEvent.click(await screen.findByRole('button', { name: '取り消す' }));
    expect(await screen.findByText('1件の受け付けを取り消しました')).toBeTruthy();
    expect(await held()).toEqual([]);
    await waitFor(async () => expect((await rowOf(/^002/)).textContent).toContain('未提出'));
    await userEvent.click(screen.getByRole('button', { name: '受付簿' }));
    expect(await screen.findByText(/^受け付けの取り消し 早すぎた/)).toBeTruthy();
    await choose(desk, file);
    expect((await rowOf(/^早すぎた\.json/)).textContent).toContain('新規');
  });

  it('says which revision an update replaces, and counts the newer one', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, good, '第1版.json'));
    await userEvent.click(await intakeButton());
    await screen.findByText('新規：1件');
    const [first] = await held();
    if (first === undefined) throw new Error('the first revision was taken in');
    await choose(
      desk,
      await resultFile(sign, revised(first.payload, { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }), '第2版.json'),
    );
    expect((await rowOf(/^第2版\.json/)).textContent).toContain('受領済みの第1版に代わる');
    await userEvent.click(await intakeButton());
    await screen.findByText(/^更新：1件/);
    expect(countingOf(await held())?.payload.response.revision).toBe(2);
  });

  it('leaves a conflict until it is decided, keeps both files, and lets the officer decide anew', async () => {
    await receive(desk, good);
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, other, '別の端末.json'));
    const choice = await screen.findByRole('group', { name: /競合：002/ });
    expect((await intakeButton()).hasAttribute('disabled')).toBe(true);
    await userEvent.click(within(choice).getByRole('radio', { name: /今回届いたファイル/ }));
    await userEvent.click(await intakeButton());
    await screen.findByText(/^競合の決定：1所属/);
    expect(await held()).toHaveLength(2);
    expect(countingOf(await held())?.payload.answers[0]?.status).toBe('no');

    await userEvent.click(await screen.findByRole('button', { name: /決定済みの競合/ }));
    const again = await screen.findByRole('group', { name: /競合：002/ });
    await userEvent.click(within(again).getByRole('radio', { name: /002\.tenken/ }));
    await waitFor(async () => expect(countingOf(await held())?.payload.answers[0]?.status).toBe('yes'));
    await userEvent.click(screen.getByRole('button', { name: '受付簿' }));
    expect(await screen.findByText('記録のつながりを確かめました。4件すべてがそろっています。')).toBeTruthy();
  });

  it('tells the files of a conflict apart by name, time, people, computer and counts', async () => {
    await receive(desk, good);
    showOfficerPage(desk, <CollectPage />);
    const later = { ...other, declaredAt: '2026-11-21T06:30:00.000Z', approver: { ...other.approver, name: '石狩' } };
    await choose(desk, await resultFile(sign, later, '別の端末.json'));
    const choice = within(await screen.findByRole('group', { name: /競合：002/ }));
    const lines = new Map(
      choice
        .getAllByRole('row')
        .map((row) => [...row.children].map(({ textContent }) => textContent))
        .map(([label, ...cells]) => [label, cells]),
    );
    expect(lines.get('ファイル')).toEqual([
      '002.tenken受領済みのファイル（令和8年11月22日 14:00に受け付け）',
      '別の端末.json今回届いたファイル',
    ]);
    expect(lines.get('確定日時')).toEqual(['令和8年11月20日 12:00', '令和8年11月21日 15:30']);
    expect(lines.get('確認者')).toEqual(['課長 山﨑', '課長 石狩']);
    const { key } = await sign('');
    expect(lines.get('署名したパソコン')).toEqual([
      keyFingerprint(good.device.key).slice(0, 9),
      keyFingerprint(key).slice(0, 9),
    ]);
    expect(lines.get('回答の数')).toEqual(['○ 1△ 1× 1－ 0未回答 0', '○ 0△ 0× 3－ 0未回答 0']);
  });

  it('records the decision when the file held before stands', async () => {
    await receive(desk, good);
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, other, '別の端末.json'));
    const choice = await screen.findByRole('group', { name: /競合：002/ });
    await userEvent.click(within(choice).getByRole('radio', { name: /受領済みのファイル/ }));
    await userEvent.click(await intakeButton());
    await screen.findByText(/^競合の決定：1所属/);
    expect(countingOf(await held())?.payload.answers[0]?.status).toBe('yes');
    await userEvent.click(screen.getByRole('button', { name: '受付簿' }));
    expect(await screen.findByText(/^競合の決定 ほかの1件/)).toBeTruthy();
  });

  it('keeps the files on the table and says so when the device cannot store them', async () => {
    const full = { ...desk.submissions, commit: async () => ({ ok: false, failure: { kind: 'storage' } }) as const };
    desk.services = { ...desk.services, submissions: full };
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, good, '良い.json'));
    await userEvent.click(await intakeButton());
    expect((await screen.findByRole('alert')).textContent).toContain('保存できませんでした');
    expect(await rowOf(/^良い\.json/)).toBeTruthy();
    expect(screen.getByText('保存できません')).toBeTruthy();
  });

  it('does not remind departments whose files lie on the table, and says what has to be done with these', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }));
    const user = userEvent.setup();
    showOfficerPage(desk, <CollectPage />);
    expect(await screen.findByRole('button', { name: '督促の文面をつくる（2所属）' })).toBeTruthy();
    await choose(desk, await resultFile(sign, good, '一台目.json'), await resultFile(sign, other, '二台目.json'));
    await rowOf(/^002 第002課.*受付待ち/);
    expect(screen.getByText('提出率').parentElement?.textContent).toContain('1/3');
    const states = within(screen.getByRole('list', { name: '状態ごとの所属の数' }));
    expect(states.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['未提出1所属', '受付待ち1所属', '受領1所属']),
    );
    await user.click(screen.getByRole('button', { name: '督促の文面をつくる（1所属）' }));
    const dialog = within(await screen.findByRole('dialog'));
    const text = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /貼り付ける文面/ }).value;
    expect(text).toContain('・第003課');
    expect(text).not.toContain('第002課');
    expect(dialog.getByText('競合が決まっていません。使うファイルを選んでください：002 第002課')).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '締める' }));
    expect(await screen.findByText('読み込んだまま受け付けていない1所属は、締めた数字に入りません')).toBeTruthy();
  });

  it('shows who has not handed in and writes a reminder to them that can be changed and copied', async () => {
    await receive(desk, good);
    const user = userEvent.setup();
    showOfficerPage(desk, <CollectPage />);
    expect((await rowOf(/^009/)).textContent).toContain('指定管理のため');
    expect(screen.getByText('1/3 所属')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '督促の文面をつくる（2所属）' }));
    const dialog = within(await screen.findByRole('dialog'));
    const opening = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: '書き出しの文' });
    expect(opening.value).toContain('期限は令和8年11月30日です。');
    await user.clear(opening);
    await user.type(opening, '回答をお待ちしています。');
    const text = '回答をお待ちしています。\n\n■ 未提出（2所属）\n・第001課\n・第003課';
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /貼り付ける文面/ }).value).toBe(text);
    await user.click(dialog.getByRole('button', { name: '文面をコピーする' }));
    await screen.findByText('2所属を載せた文面をコピーしました。');
    expect(await navigator.clipboard.readText()).toBe(text);
  });
});
