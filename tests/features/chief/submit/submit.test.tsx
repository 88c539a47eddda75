// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fail } from '#domain/result.ts';
import { SubmitPage } from '#features/chief/submit/SubmitPage.tsx';
import { PrintPage } from '#features/chief/submit/print/PrintPage.tsx';
import { approvalMistakes, blankApproval } from '#features/chief/submit/approval-entry.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, RESPONSE, storeDraft } from './chief-window.tsx';

const WHOLE = { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'yes' } as const;

async function signOnScreen() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox'));
  await user.type(screen.getByRole('textbox', { name: /確認した方の職/ }), '課長');
  await user.type(screen.getByRole('textbox', { name: /確認した方の氏名/ }), '北見 太郎');
  await user.click(screen.getByRole('button', { name: '確定する' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '確定する' }));
  await screen.findByRole('heading', { name: '第1版を確定済みです' });
  // What was written is read by another query than the response.
  await screen.findByRole('button', { name: '回答ファイルを書き出す' });
  return user;
}

describe('the sign-off', () => {
  it('is closed while something is missing, and says how much', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<SubmitPage id={RESPONSE} />);
    expect(await screen.findByText('足りないところが2件あるため、まだ確定できません')).toBeDefined();
    expect(screen.getByRole('button', { name: '確定する' }).hasAttribute('disabled')).toBe(true);
  });

  it('names every mistake beside its field and keeps what was typed', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, WHOLE);
    show(<SubmitPage id={RESPONSE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: '代決' }));
    await user.type(screen.getByRole('textbox', { name: /確認した方の氏名/ }), '北見 太郎');
    await user.click(screen.getByRole('button', { name: '確定する' }));
    expect(await screen.findByText('宣言の内容を確かめて、チェックを入れてください。')).toBeDefined();
    expect(screen.getByText('確認した方の職を入力してください。')).toBeDefined();
    expect(screen.getByText('代決・専決とした理由を入力してください。')).toBeDefined();
    expect(screen.getByRole('textbox', { name: /確認した方の氏名/ })).toHaveProperty('value', '北見 太郎');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('checkbox'));
  });

  it('asks once, then shows the code and hands out the same file every time', async () => {
    const { services, saved, show } = await chiefWindow();
    await storeDraft(services, WHOLE);
    show(<SubmitPage id={RESPONSE} />);
    const user = await signOnScreen();
    const [written] = await current(services.responses.written(RESPONSE));
    expect(screen.getByText(written?.code ?? 'no code')).toBeDefined();
    const save = screen.getByRole('button', { name: '回答ファイルを書き出す' });
    for (let time = 0; time < 2; time += 1) {
      await user.click(save);
      await user.click(await screen.findByRole('button', { name: '封のないまま書き出す' }));
    }
    const file = await services.responses.file(RESPONSE, 1);
    expect(saved).toEqual([written, written].map((each) => ({ name: each?.fileName, text: file?.text })));
    expect(await screen.findByText(/選んだ場所に保存しました/)).toBeDefined();
  });

  it('writes out nothing unsealed when the person thinks better of it', async () => {
    const { services, saved, show } = await chiefWindow();
    await storeDraft(services, WHOLE);
    show(<SubmitPage id={RESPONSE} />);
    expect(await screen.findByText('回答ファイルに封がされません')).toBeDefined();
    const user = await signOnScreen();
    await user.click(screen.getByRole('button', { name: '回答ファイルを書き出す' }));
    const question = within(await screen.findByRole('alertdialog'));
    await user.click(question.getByRole('button', { name: 'キャンセル' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(saved).toEqual([]);
  });

  it('says plainly why the file could not be written', async () => {
    const { services, show } = await chiefWindow({ saveFile: async () => fail({ kind: 'no-space' }) });
    await storeDraft(services, WHOLE);
    show(<SubmitPage id={RESPONSE} />);
    const user = await signOnScreen();
    await user.click(screen.getByRole('button', { name: '回答ファイルを書き出す' }));
    await user.click(await screen.findByRole('button', { name: '封のないまま書き出す' }));
    expect(await screen.findByText(/保存先の空き容量が足りません/)).toBeDefined();
  });

  it('starts the next revision with a reason and goes back to the review', async () => {
    const { services, went, show } = await chiefWindow();
    await storeDraft(services, WHOLE);
    show(<SubmitPage id={RESPONSE} />);
    const user = await signOnScreen();
    await user.click(screen.getByRole('button', { name: '直して再提出する' }));
    await user.click(screen.getByRole('button', { name: '第2版を始める' }));
    expect(await screen.findByText('理由を入力してください。')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /直す理由/ }), '台数の訂正');
    await user.click(screen.getByRole('button', { name: '第2版を始める' }));
    await expect.poll(() => went).toEqual([`/respond/${RESPONSE}/review`]);
    const [written] = await current(services.responses.written(RESPONSE));
    expect(await current(services.responses.one(RESPONSE))).toMatchObject({
      revision: 2,
      ancestors: [written?.digest],
      reopenedFor: '台数の訂正',
      signOff: null,
    });
  });
});

describe('the approval', () => {
  it('cannot be dated later than today, nor before the year that is inspected', () => {
    const entry = { ...blankApproval('2026-11-20'), declared: true, post: '課長', name: '北見 太郎' };
    expect(approvalMistakes(entry, '2026-11-20', 2026)).toEqual({});
    expect(approvalMistakes({ ...entry, date: '2026-11-21' }, '2026-11-20', 2026).date?.message).toBe('future');
    expect(approvalMistakes({ ...entry, date: '2026-03-31' }, '2026-11-20', 2026).date?.message).toBe('early');
    expect(approvalMistakes({ ...entry, date: '2026-03-31' }, '2026-03-31', 2026)).toEqual({});
    for (const date of ['', '先週', '9331-11-20'])
      expect(approvalMistakes({ ...entry, date }, '2026-11-20', 2026).date?.message).toBe('date');
  });
});

describe('the printed form', () => {
  it('is marked as a draft and carries no code before the sign-off', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { ...WHOLE, 'B-1': 'yes' });
    show(<PrintPage id={RESPONSE} />);
    const form = within(await screen.findByRole('article'));
    expect(form.getByText('決裁用（案）')).toBeDefined();
    expect(form.queryByText(/照合コード/)).toBeNull();
    expect(form.getByText('課で対応：改めます。')).toBeDefined();
    expect(form.queryByRole('heading', { name: 'B-1' })).toBeNull();
  });

  it('carries the code of the file once signed', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, WHOLE);
    const { unmount } = show(<SubmitPage id={RESPONSE} />);
    await signOnScreen();
    unmount();
    show(<PrintPage id={RESPONSE} />);
    const [written] = await current(services.responses.written(RESPONSE));
    expect(await screen.findByText(written?.code ?? 'no code')).toBeDefined();
    await waitFor(() =>
      expect(document.documentElement.style.getPropertyValue('--sheet-code')).toContain(written?.code),
    );
    expect(screen.queryByText('決裁用（案）')).toBeNull();
  });
});
