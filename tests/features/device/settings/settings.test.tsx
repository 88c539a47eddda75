// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { encodeText } from '#documents/text.ts';
import { fail, ok } from '#domain/result.ts';
import type { Services } from '#app/services/services.ts';
import { LeftBehindPage } from '#features/device/settings/LeftBehindPage.tsx';
import { SettingsPage } from '#features/device/settings/SettingsPage.tsx';
import type { Host } from '#host/host.ts';
import { signOffOf } from '../../../support/response.ts';
import { inspection } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft } from '../../chief/submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FILE: WrittenRevision = {
  response: RESPONSE,
  revision: 1,
  digest: 'd'.repeat(64),
  code: 'AAAA-BBBB',
  fileName: '自己点検_第1版.tenken',
  sealed: false,
  declaredAt: NOW,
};
const TEXT = '第1版の中身';
const SIGN_OFF = signOffOf(FILE.digest);

async function settings(host: Partial<Host> = {}, changes: Partial<Services> = {}) {
  const window = await chiefWindow(host);
  Object.assign(window.services, changes);
  const user = userEvent.setup();
  return { ...window, user, open: () => window.show(<SettingsPage />) };
}

async function signed(services: Services): Promise<void> {
  await storeDraft(services, {});
  await storedBehind(services).responses.sign({ ...draft, signOff: SIGN_OFF }, FILE, { text: TEXT });
}

const eraseButton = () => screen.findByRole('button', { name: `「${inspection.title}」を消す` });
const dialog = async () => within(await screen.findByRole('alertdialog'));

describe('how the program looks', () => {
  it('changes at once with every choice', async () => {
    const { services, user, open } = await settings();
    open();
    await user.click(screen.getByRole('radio', { name: '特大' }));
    await user.click(screen.getByRole('radio', { name: '高コントラスト' }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await user.click(screen.getByRole('switch', { name: '項目の中で、数字などの一文字のキーを使う' }));
    expect(services.preferences.getState()).toEqual({
      language: 'en',
      textSize: 'largest',
      theme: 'contrast',
      shortcuts: false,
      answering: 'list',
      wipeOnClose: false,
    });
  });
});

describe('the place of the data', () => {
  const place = (changes: Partial<Services['place']>): Partial<Services> => ({
    place: {
      address: 'http://127.0.0.1:4321',
      used: async () => 1_550_000,
      room: async () => null,
      isKept: async () => false,
      askToKeep: async () => true,
      ...changes,
    },
  });

  it('names the address in the browser, and has it kept better when asked', async () => {
    const { user, open } = await settings({ edition: 'browser' }, place({}));
    open();
    expect(await screen.findByText('http://127.0.0.1:4321')).toBeDefined();
    expect(await screen.findByText('約1.5MB')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '消えにくい保存を頼む' }));
    expect(await screen.findByText(/ブラウザーが引き受けています/)).toBeDefined();
    expect(screen.queryByRole('button', { name: '消えにくい保存を頼む' })).toBeNull();
  });

  it('says so when the browser refuses, and can be asked again', async () => {
    const { user, open } = await settings({ edition: 'browser' }, place({ askToKeep: async () => false }));
    open();
    await user.click(await screen.findByRole('button', { name: '消えにくい保存を頼む' }));
    expect(await screen.findByText(/引き受けませんでした/)).toBeDefined();
    expect(screen.getByRole('button', { name: '消えにくい保存を頼む' })).toBeDefined();
  });

  it('is the computer in the desktop edition, where there is nothing to ask for', async () => {
    const { open } = await settings({}, place({ used: async () => null }));
    open();
    expect(await screen.findByText('分かりません')).toBeDefined();
    expect(screen.queryByText('http://127.0.0.1:4321')).toBeNull();
    expect(screen.queryByRole('button', { name: '消えにくい保存を頼む' })).toBeNull();
  });
});

describe('deleting an inspection', () => {
  it('names what goes, waits for the mark, and takes everything of it away', async () => {
    const { services, user, open } = await settings();
    await storeDraft(services, { 'A-1': 'yes' });
    open();
    await user.click(await eraseButton());
    const asked = await dialog();
    expect(asked.getByText(/1所属の回答：/)).toBeDefined();
    expect(asked.getByText('下書きが1件あります')).toBeDefined();
    await user.click(asked.getByRole('button', { name: '消す' }));
    expect(asked.getByRole('alert').textContent).toContain('確かめてから、印を付けてください。');
    expect(document.activeElement).toBe(asked.getByRole('checkbox'));
    expect(await current(services.responses.one(RESPONSE))).toBeDefined();
    await user.click(asked.getByRole('checkbox'));
    await user.click(asked.getByRole('button', { name: '消す' }));
    expect(await screen.findByText('このパソコンで入力した回答はありません。')).toBeDefined();
    expect(await current(services.responses.one(RESPONSE))).toBeUndefined();
    expect((await current(services.responses.answers(RESPONSE))).size).toBe(0);
    expect(await current(services.disposals.all)).toMatchObject([{ inspection: inspection.id, responses: 1 }]);
  });

  it('warns more strongly while a signed file was never exported', async () => {
    const { services, user, open } = await settings();
    await signed(services);
    open();
    await user.click(await eraseButton());
    expect((await dialog()).getByText('書き出していない回答ファイルが1件あります')).toBeDefined();
    await user.keyboard('{Escape}');
    await services.host.saveFile(FILE.fileName, encodeText(TEXT));
    await user.click(await eraseButton());
    const asked = await dialog();
    expect(asked.getByText(/回答ファイル\s1件/)).toBeDefined();
    await waitFor(() => expect(asked.queryByText('書き出していない回答ファイルが1件あります')).toBeNull());
  });

  it('is refused while another window has one of its responses open', async () => {
    const { services, user, open } = await settings({}, { hold: async () => null });
    await storeDraft(services, {});
    open();
    await user.click(await eraseButton());
    const asked = await dialog();
    await user.click(asked.getByRole('checkbox'));
    await user.click(asked.getByRole('button', { name: '消す' }));
    expect(await asked.findByText(/ほかの画面で開かれています/)).toBeDefined();
    expect(await current(services.responses.one(RESPONSE))).toBeDefined();
  });
});

describe('a shared computer', () => {
  const wipe = () => screen.findByRole('switch', { name: '閉じるときにこのパソコンから消す' });

  it('leaves everything unless it is told to, and then says what would become of it', async () => {
    const { services, user, open } = await settings();
    await signed(services);
    open();
    expect(await wipe()).toHaveProperty('checked', false);
    await waitFor(async () => expect(await wipe()).toHaveProperty('disabled', false));
    await user.click(await wipe());
    expect(services.preferences.getState().wipeOnClose).toBe(true);
    expect(await screen.findByText('書き出していない回答（1件）があるため、消さずに残ります')).toBeDefined();
    await services.host.saveFile(FILE.fileName, encodeText(TEXT));
    expect(await screen.findByText('すべて消えます')).toBeDefined();
  });

  it('cannot be one where an officer works', async () => {
    const { services, open } = await settings();
    const key = await services.sealing.createKey('情報担当課', 'これは長い合言葉です。', NOW);
    await services.officerKeys.keep(key);
    services.preferences.setState({ wipeOnClose: true });
    open();
    expect(await screen.findByText(/情報担当課の鍵や受け付けた回答があるパソコンでは使えません/)).toBeDefined();
    expect(await wipe()).toMatchObject({ disabled: true, checked: false });
    expect(screen.queryByRole('button', { name: '今すぐすべて消す' })).toBeNull();
  });

  it('can be cleared at once, after a confirmation', async () => {
    let erased = 0;
    const eraseAll = async () => {
      erased += 1;
      return erased === 1 ? fail({ kind: 'open' as const }) : ok(null);
    };
    const { user, open } = await settings({}, { eraseAll });
    open();
    await user.click(await screen.findByRole('button', { name: '今すぐすべて消す' }));
    const asked = await dialog();
    await user.click(asked.getByRole('button', { name: '消す' }));
    expect(erased).toBe(0);
    await user.click(asked.getByRole('checkbox'));
    await user.click(asked.getByRole('button', { name: '消す' }));
    expect(await asked.findByText(/ほかの画面で開かれています/)).toBeDefined();
    await user.click(asked.getByRole('button', { name: '消す' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(erased).toBe(2);
  });
});

describe('what the last session could not erase', () => {
  const held = { responses: 3, revisions: 1, drafts: 2, unexported: 1, officer: false };

  it('is told in numbers only, and kept when the person says so', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {});
    let kept = 0;
    show(<LeftBehindPage held={held} onKeep={() => (kept += 1)} />);
    expect(screen.getByText(/下書き\s2件/)).toBeDefined();
    expect(screen.getByText(/書き出していない版\s1件/)).toBeDefined();
    expect(document.body.textContent).not.toContain(draft.respondent.name);
    await userEvent.setup().click(screen.getByRole('button', { name: '残して続ける' }));
    expect(kept).toBe(1);
  });

  it('is erased only after a confirmation', async () => {
    const { services, show } = await chiefWindow();
    let erased = 0;
    services.eraseAll = async () => {
      erased += 1;
      return ok(null);
    };
    show(<LeftBehindPage held={held} onKeep={() => undefined} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'すべて消して始める' }));
    const asked = await dialog();
    expect(asked.getByText('下書きが2件あります')).toBeDefined();
    await user.click(asked.getByRole('checkbox'));
    await user.click(asked.getByRole('button', { name: '消す' }));
    await waitFor(() => expect(erased).toBe(1));
  });
});
