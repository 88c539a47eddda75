// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ok } from '#domain/result.ts';
import type { Preset } from '#domain/profile/profile.ts';
import { BeginPage } from '#features/chief/home/BeginPage.tsx';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import { SubmitPage } from '#features/chief/submit/SubmitPage.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';
import { withOwnPart } from '../../../support/from-officer.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

const off = { on: false, reason: '' };

async function presetWindow(...presets: Preset[]) {
  const opened = await chiefWindow();
  await opened.services.inspections.keep(withOwnPart({ presets }));
  return opened;
}

async function flag(name: string) {
  return within(await screen.findByRole('radiogroup', { name }));
}

describe('flags that the information office set beforehand', () => {
  it('are the first answers of a response that is begun', async () => {
    const { services, show, went } = await presetWindow({ flag: 'cloud', on: true, locked: false });
    show(<BeginPage />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('combobox', { name: /所属/ }), '002');
    const [option] = await screen.findAllByRole('option');
    if (option === undefined) throw new Error('the department is in the list');
    await user.click(option);
    await user.type(screen.getByRole('textbox', { name: /職/ }), '係長');
    await user.type(screen.getByRole('textbox', { name: /氏名/ }), '髙橋 花子');
    await user.click(screen.getByRole('button', { name: '始める' }));
    await expect.poll(() => went).toEqual([`/respond/${RESPONSE}/profile`]);
    const [begun] = await current(services.responses.all(inspection.id));
    expect(begun?.profile).toEqual({ cloud: { on: true, reason: '' } });
  });

  it('cannot be changed where they are locked, and say who decides', async () => {
    const { services, show } = await presetWindow({ flag: 'cloud', on: true, locked: true });
    await storeDraft(services, {}, { ...draft, profile: {} });
    show(<ProfilePage id={RESPONSE} />);
    const cloud = await flag('クラウドを使う');
    expect(cloud.getByText(/情報担当課が決めています/)).toBeDefined();
    await userEvent.click(cloud.getByRole('radio', { name: 'いいえ' }));
    expect(cloud.getByRole<HTMLInputElement>('radio', { name: 'はい' }).checked).toBe(true);
    expect(screen.getByText('1 / 2問')).toBeDefined();
    expect((await current(services.responses.one(RESPONSE)))?.profile).toEqual({});
    await userEvent.click((await flag('SNSを使う')).getByRole('radio', { name: 'いいえ' }));
    expect(await screen.findByText('2 / 2問')).toBeDefined();
  });

  it('overrule the answer given before when a newer pack locks them, on screen and in the result file', async () => {
    const { services, show } = await presetWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    const { unmount } = show(<ProfilePage id={RESPONSE} />);
    expect(await screen.findByText('2 / 2問')).toBeDefined();
    await services.inspections.keep(withOwnPart({ presets: [{ flag: 'cloud', on: true, locked: true }] }));
    expect(await screen.findByText('答える点検項目は4項目です。')).toBeDefined();
    unmount();
    await storeDraft(services, { 'B-1': 'no' });
    show(<SubmitPage id={RESPONSE} />);
    await signOnScreen();
    const written = await services.responses.file(RESPONSE, 1);
    const bytes = new TextEncoder().encode(written?.text);
    const { outcome } = await services.readResultFile({ name: 'x', size: bytes.length, read: async () => ok(bytes) });
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { profile, answers } = outcome.value.payload;
    expect(profile).toEqual([
      { flag: 'cloud', on: true, reason: '' },
      { flag: 'sns', ...off },
    ]);
    expect(answers.map(({ item }) => item)).toContain('B-1');
  });

  it('that are expected but not locked are said beside the question, and いいえ against them needs a reason', async () => {
    const { services, show } = await presetWindow({ flag: 'cloud', on: true, locked: false });
    await storeDraft(services, {}, { ...draft, profile: {} });
    show(<ProfilePage id={RESPONSE} />);
    const cloud = await flag('クラウドを使う');
    expect(cloud.getByText('情報担当課では「はい」と見ています。')).toBeDefined();
    expect(screen.getByText('0 / 2問')).toBeDefined();
    await userEvent.click(cloud.getByRole('radio', { name: 'いいえ' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('list', { name: '外れる項目' }).textContent).toContain('B-1');
    await userEvent.type(dialog.getByRole('textbox'), '使っていません。');
    await userEvent.click(dialog.getByRole('button', { name: '「いいえ」に変える' }));
    expect(await screen.findByText('「いいえ」に変えた理由：使っていません。')).toBeDefined();
    await userEvent.click((await flag('クラウドを使う')).getByRole('radio', { name: 'はい' }));
    await expect.poll(() => screen.queryByText('情報担当課では「はい」と見ています。')).toBeNull();
  });
});

async function signOnScreen() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox'));
  await user.type(screen.getByRole('textbox', { name: /確認した方の職/ }), '課長');
  await user.type(screen.getByRole('textbox', { name: /確認した方の氏名/ }), '北見 太郎');
  await user.click(screen.getByRole('button', { name: '確定する' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '確定する' }));
  await screen.findByRole('heading', { name: '第1版を確定済みです' });
}
