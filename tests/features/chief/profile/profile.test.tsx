// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import { current } from '../../../support/current.ts';
import { lastYearWith } from '../../../support/last-year.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

async function flag(name: string) {
  return within(await screen.findByRole('radiogroup', { name }));
}

describe('the questions about the department', () => {
  it('store each choice at once and say how many items apply', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, profile: {} });
    show(<ProfilePage id={RESPONSE} />);
    expect(await screen.findByText('0 / 2問')).toBeDefined();
    await userEvent.click((await flag('クラウドを使う')).getByRole('radio', { name: 'はい' }));
    expect(await screen.findByText('1 / 2問')).toBeDefined();
    expect(screen.getByText('答える点検項目は4項目です。')).toBeDefined();
    expect((await current(services.responses.one(RESPONSE)))?.profile).toEqual({ cloud: { on: true, reason: '' } });
  });

  it('let a choice be corrected without a word while nothing was answered because of it', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, profile: {} });
    show(<ProfilePage id={RESPONSE} />);
    const cloud = await flag('クラウドを使う');
    await userEvent.click(cloud.getByRole('radio', { name: 'はい' }));
    expect(await screen.findByText('答える点検項目は4項目です。')).toBeDefined();
    await userEvent.click(cloud.getByRole('radio', { name: 'いいえ' }));
    await expect.poll(() => cloud.getByRole<HTMLInputElement>('radio', { name: 'いいえ' }).checked).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await current(services.responses.one(RESPONSE)))?.profile).toEqual({ cloud: { on: false, reason: '' } });
  });

  it('ask for a reason against what was answered the year before', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, profile: {} });
    await storedBehind(services).lastYears.keep(RESPONSE, lastYearWith({ 'A-1': 'yes' }));
    show(<ProfilePage id={RESPONSE} />);
    await userEvent.click((await flag('クラウドを使う')).getByRole('radio', { name: 'いいえ' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('前年度は「はい」でした。')).toBeDefined();
    await userEvent.click(dialog.getByRole('button', { name: 'キャンセル' }));
    expect((await current(services.responses.one(RESPONSE)))?.profile).toEqual({});
  });

  it('ask for a reason before something that applied is switched off, and say what is kept', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'B-1': 'yes' }, { ...draft, profile: { cloud: { on: true, reason: '' } } });
    show(<ProfilePage id={RESPONSE} />);
    const user = userEvent.setup();
    await user.click((await flag('クラウドを使う')).getByRole('radio', { name: 'いいえ' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('次の2項目が、この所属の点検から外れます。')).toBeDefined();
    expect(dialog.getByText(/このうち1項目には回答があります。回答は消えずに残ります/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: '「いいえ」に変える' }));
    expect(dialog.getByText('理由を入力してください。')).toBeDefined();
    expect((await current(services.responses.one(RESPONSE)))?.profile['cloud']?.on).toBe(true);
    await user.type(dialog.getByRole('textbox'), '8月に廃止したため。');
    await user.click(dialog.getByRole('button', { name: '「いいえ」に変える' }));
    expect(await screen.findByText('「いいえ」に変えた理由：8月に廃止したため。')).toBeDefined();
    expect((await current(services.responses.one(RESPONSE)))?.profile['cloud']).toEqual({
      on: false,
      reason: '8月に廃止したため。',
    });
    expect((await current(services.responses.answers(RESPONSE))).get('B-1')?.choice).toBe('yes');
  });

  it('lead on to the first item without an answer', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<ProfilePage id={RESPONSE} />);
    const next = await screen.findByRole('link', { name: '回答へ進む' });
    expect(next.getAttribute('href')).toBe(`#/respond/${RESPONSE}/fill/first/A-2`);
  });

  it('store the name of the person who fills in when the field is left', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {});
    show(<ProfilePage id={RESPONSE} />);
    const name = await screen.findByRole('textbox', { name: /氏名/ });
    await userEvent.clear(name);
    await userEvent.type(name, '﨑山 一郎');
    await userEvent.tab();
    await expect.poll(async () => (await current(services.responses.one(RESPONSE)))?.respondent.name).toBe('﨑山 一郎');
  });
});

describe('undoing choices', () => {
  const undo = () => userEvent.keyboard('{Control>}z{/Control}');
  const redo = () => userEvent.keyboard('{Control>}y{/Control}');

  async function chosen() {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, profile: {} });
    show(<ProfilePage id={RESPONSE} />);
    const cloud = await flag('クラウドを使う');
    const radio = (name: string) => cloud.getByRole<HTMLInputElement>('radio', { name });
    const said = async () => (await current(services.responses.one(RESPONSE)))?.profile['cloud'];
    await userEvent.click(radio('はい'));
    await expect.poll(said).toEqual({ on: true, reason: '' });
    return { services, radio, said };
  }

  it('goes back choice by choice to where nothing was chosen, and forward again', async () => {
    const { radio, said } = await chosen();
    await userEvent.click(radio('いいえ'));
    await expect.poll(said).toEqual({ on: false, reason: '' });
    await undo();
    expect(await screen.findByText('「クラウドを使う」の選択を元に戻しました。')).toBeDefined();
    await expect.poll(said).toEqual({ on: true, reason: '' });
    await expect.poll(() => document.activeElement).toBe(radio('はい'));
    await undo();
    await expect.poll(said).toBeUndefined();
    await undo();
    expect(await screen.findByText('元に戻せる選択はありません。')).toBeDefined();
    await redo();
    await expect.poll(said).toEqual({ on: true, reason: '' });
    await userEvent.click(screen.getByRole('button', { name: 'やり直す' }));
    await expect.poll(said).toEqual({ on: false, reason: '' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'やり直す' }).disabled).toBe(true);
  });

  it('asks for a reason where the step back leaves out what has been answered since', async () => {
    const { services, radio, said } = await chosen();
    await userEvent.click(radio('いいえ'));
    await expect.poll(said).toEqual({ on: false, reason: '' });
    await userEvent.click(radio('はい'));
    await expect.poll(said).toEqual({ on: true, reason: '' });
    await storedBehind(services).responses.answer(RESPONSE, 'B-1', () => wholeAnswer('B-1', 'no'));
    await services.openResponses.reread(RESPONSE);
    await expect.poll(() => undo().then(() => screen.queryByRole('dialog'))).not.toBeNull();
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/このうち1項目には回答があります/u)).toBeDefined();
    expect(await said()).toEqual({ on: true, reason: '' });
  });

  it('leaves a choice alone that was changed elsewhere since, and says so', async () => {
    const { services, said } = await chosen();
    await storedBehind(services).responses.change(RESPONSE, (stored) => ({
      ...stored,
      profile: { cloud: { on: false, reason: '別の所から' } },
    }));
    await services.openResponses.reread(RESPONSE);
    await undo();
    expect(await screen.findByText(/^「クラウドを使う」の選択は、そのあと別の所で変わった/u)).toBeDefined();
    expect(await said()).toEqual({ on: false, reason: '別の所から' });
  });
});
