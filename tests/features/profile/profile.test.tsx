// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProfilePage } from '#features/profile/ProfilePage.tsx';
import { current } from '../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

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
