// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fail } from '#domain/result.ts';
import { HandoverPage } from '#features/chief/handover/HandoverPage.tsx';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import type { Host } from '#host/host.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';
import { homePage } from '../home/opening.tsx';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月';

/** Types who continues and the passphrase, and saves. */
async function handOverTo(post: string, name: string) {
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: /引き継ぐ方の職/ }), post);
  await user.type(screen.getByRole('textbox', { name: /引き継ぐ方の氏名/ }), name);
  await user.type(screen.getByLabelText(/^パスフレーズ必須/), PASSPHRASE);
  await user.type(screen.getByLabelText(/もう一度/), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: '下書きファイルを保存する' }));
  return user;
}

async function handingOver(host: Partial<Host> = {}) {
  const window = await chiefWindow(host);
  await storeDraft(window.services, { 'A-1': 'yes', 'A-2': 'no' });
  return { ...window, ...window.show(<HandoverPage id={RESPONSE} />) };
}

/** The file of a draft that another computer handed over. */
async function handedFile() {
  const { saved, unmount } = await handingOver();
  await handOverTo('主査', '北見 太郎');
  await screen.findByRole('heading', { name: '引き渡し済み' });
  unmount();
  const [file] = saved;
  if (file === undefined) throw new Error('no file was saved');
  return fileOf(file.name, file.text);
}

async function openDraft(home: Awaited<ReturnType<typeof homePage>>, file: Awaited<ReturnType<typeof handedFile>>) {
  home.show();
  await home.open(file);
  await home.user.type(await screen.findByLabelText(/パスフレーズ/), `${PASSPHRASE}{Enter}`);
}

const nowStored = async (services: Awaited<ReturnType<typeof chiefWindow>>['services']) =>
  current(services.responses.one(RESPONSE));

describe('handing a draft over', () => {
  it('saves it sealed under its own name and locks the draft here', async () => {
    const { services, saved } = await handingOver();
    await handOverTo('主査', '北見 太郎');
    expect(await screen.findByRole('heading', { name: '引き渡し済み' })).toBeDefined();
    expect(saved.map(({ name }) => name)).toEqual(['自己点検_R08_002_第002課_下書き_第1版.tenken']);
    expect(saved[0]?.text).not.toContain('台帳');
    expect((await nowStored(services))?.handedOver).toEqual({ to: { post: '主査', name: '北見 太郎' }, at: NOW });
    expect(await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => wholeAnswer('A-3', 'yes'))).toEqual(
      fail({ kind: 'locked' }),
    );
    const { unsealWithPassphrase } = services.sealing;
    const read = await services.readDraft(saved[0]?.text ?? '', unsealWithPassphrase(PASSPHRASE));
    expect(read.ok && read.value.payload.answers.map(({ item, choice }) => [item, choice])).toEqual([
      ['A-1', 'yes'],
      ['A-2', 'no'],
    ]);
  });

  it('asks for who continues and for a passphrase first', async () => {
    const { services, saved } = await handingOver();
    const save = await screen.findByRole('button', { name: '下書きファイルを保存する' });
    await userEvent.click(save);
    expect(await screen.findByText('引き継ぐ方の職を入力してください。')).toBeDefined();
    expect(screen.getByText('引き継ぐ方の氏名を入力してください。')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /引き継ぐ方の職/ }));
    expect(saved).toEqual([]);
    expect((await nowStored(services))?.handedOver).toBeNull();
  });

  it('changes nothing where the file is not saved', async () => {
    const { services } = await handingOver({ saveFile: async () => fail({ kind: 'no-space' }) });
    await handOverTo('主査', '北見 太郎');
    expect(await screen.findByRole('alert')).toBeDefined();
    expect((await nowStored(services))?.handedOver).toBeNull();
  });

  it('can be taken back after a question, with every answer as it was', async () => {
    const { services } = await handingOver();
    const user = await handOverTo('主査', '北見 太郎');
    await user.click(await screen.findByRole('button', { name: '引き渡しを取り消す' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /取り消して/ }));
    expect(await screen.findByRole('button', { name: '下書きファイルを保存する' })).toBeDefined();
    expect(await nowStored(services)).toEqual(draft);
    expect((await current(services.responses.answers(RESPONSE))).size).toBe(2);
  });

  it('shows on the first page that the draft is handed over, and leads to where it is taken back', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, handedOver: { to: draft.respondent, at: NOW } });
    show(<HomePage />);
    const link = await screen.findByRole('link', { name: /第002課.*引き渡し済み/ });
    expect(link.getAttribute('href')).toBe(`#/respond/${RESPONSE}/handover`);
  });
});

describe('opening a draft that was handed over', () => {
  it('shows what it is, and continues it with the person it was handed over to', async () => {
    const file = await handedFile();
    const home = await homePage();
    await openDraft(home, file);
    expect(await screen.findByText('2 / 3項目')).toBeDefined();
    await home.user.click(screen.getByRole('button', { name: 'この下書きの続きを始める' }));
    expect(await screen.findByText('第002課の下書きを引き継ぎました')).toBeDefined();
    expect(await nowStored(home.services)).toEqual({
      ...draft,
      respondent: { post: '主査', name: '北見 太郎' },
      earlierRespondents: [{ ...draft.respondent, until: NOW }],
    });
    expect([...(await current(home.services.responses.answers(RESPONSE))).keys()]).toEqual(['A-1', 'A-2']);
  });

  it('names those who filled in before on the profile page', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {}, { ...draft, earlierRespondents: [{ post: '主事', name: '北見', until: NOW }] });
    show(<ProfilePage id={RESPONSE} />);
    expect(await screen.findByText(/主事.北見（令和8年11月20日.*まで）/)).toBeDefined();
  });

  it('shows both counts where the draft is worked on here too, and replaces it only after a question', async () => {
    const file = await handedFile();
    const home = await homePage();
    await storeDraft(home.services, { 'A-1': 'no' });
    await openDraft(home, file);
    expect(await screen.findByText('このパソコンにも、この所属の下書きがあります')).toBeDefined();
    expect(screen.getByText('1 / 3項目', { selector: 'dd' })).toBeDefined();
    await home.user.click(screen.getByRole('button', { name: 'ファイルの下書きに置き換える' }));
    expect((await current(home.services.responses.answers(RESPONSE))).size).toBe(1);
    await home.user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '置き換える' }));
    expect(await screen.findByText('第002課の下書きを引き継ぎました')).toBeDefined();
    const answers = await current(home.services.responses.answers(RESPONSE));
    expect([...answers.values()].map(({ item, choice }) => [item, choice])).toEqual([
      ['A-1', 'yes'],
      ['A-2', 'no'],
    ]);
  });

  it('overwrites nothing when the response here changed while the file lay open', async () => {
    const file = await handedFile();
    const home = await homePage();
    await openDraft(home, file);
    const adopt = await screen.findByRole('button', { name: 'この下書きの続きを始める' });
    await storedBehind(home.services).responses.begin(draft);
    await home.user.click(adopt);
    expect(await screen.findByText(/何も上書きしていません/)).toBeDefined();
    expect(await current(home.services.responses.all(inspection.id))).toEqual([draft]);
  });

  it('waits while another window has the response open', async () => {
    const file = await handedFile();
    const home = await homePage();
    home.otherWindow.holds = true;
    await openDraft(home, file);
    await home.user.click(await screen.findByRole('button', { name: 'この下書きの続きを始める' }));
    expect(await screen.findByText(/別のウィンドウがこの所属の回答を開いています/)).toBeDefined();
    expect(await current(home.services.responses.all(inspection.id))).toEqual([]);
  });
});
