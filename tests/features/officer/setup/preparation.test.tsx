// @vitest-environment happy-dom
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { factsTable } from '#documents/roster/facts-csv.ts';
import { rosterTable } from '#documents/roster/roster-csv.ts';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { fail } from '#domain/result.ts';
import { restoredEntry } from '#features/officer/setup/inspection/prepared-entry.ts';
import { usualCity } from '#features/officer/setup/inspection/usual-city.ts';
import { SetupPage } from '#features/officer/setup/SetupPage.tsx';
import { savingBadge } from '#state/saving.ts';
import { issueOf, preparationWith } from '../../../support/prepared.ts';
import { newDesk, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { sampleOf } from '../../../support/sample.ts';
import { departmentWith } from '../../../support/small-questionnaire.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const BUILT_IN = sampleOf(builtIn, questionnaire);
const roster = [departmentWith({ code: '001', officer: true }), departmentWith({ code: '002' })];
const DAYS = { baseDate: '2026-10-01', opensOn: '2026-10-15', dueOn: '2026-11-30' };
const asked = { questionnaire: builtIn.questionnaire.digest };
const PATIENT = { timeout: 20_000 };

/** The page as it stands when the program is started; what was opened before is gone. */
function open(desk: Desk) {
  cleanup();
  desk.services.desk.setState({ newBeside: null });
  showOfficerPage(desk, <SetupPage />);
  return userEvent.setup();
}

async function paste(user: ReturnType<typeof userEvent.setup>, label: string, table: readonly string[][]) {
  await user.click(await screen.findByRole('textbox', { name: label }));
  await user.paste(table.map((cells) => cells.join('\t')).join('\n'));
}

async function unlockedOfficer({ services }: Desk) {
  const file = await services.sealing.createKey('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z');
  const unlocked = await services.sealing.unlock(file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  await services.officerKeys.keep(file);
  services.desk.setState({ unlocked: unlocked.value });
  return unlocked.value;
}

/** An inspection that came to this computer in a pack of this revision. */
function packed(id: string, key: string, revision = 1) {
  const pack = { revision, digest: id, key, text: '', receivedAt: '2026-10-01T00:00:00.000Z' };
  return { ...BUILT_IN, inspection: { ...builtIn, id, city: `${id}市`, sample: false, roster }, pack };
}

const textbox = (name: RegExp | string) => screen.findByRole('textbox', { name });
const saved = ({ services }: Desk) =>
  waitFor(() => expect(savingBadge(services.saving.getState())).toBe('saved'), PATIENT);

describe('what is entered to prepare an inspection', () => {
  it('is there again after a restart: fields, choices, roster and tables, and no passphrase', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const user = open(desk);
    await user.type(await textbox(/点検の名前/), '（案）');
    await user.type(await textbox(/市の名前/), '北見市');
    await paste(user, '所属名簿を貼り付ける', rosterTable(roster));
    await user.click(await screen.findByRole('radio', { name: /所属ごとに配布ファイルを作る（2個）/ }));
    const facts = new Map([['002', [{ fact: 'training_rate', value: '92.5' }]]]);
    await paste(user, '参考値を貼り付ける', factsTable(questionnaire, roster, facts));
    await user.click(screen.getByRole('switch', { name: 'パスフレーズで封をする' }));
    await user.click(screen.getByLabelText(/^配布ファイルのパスフレーズ必須/));
    await user.paste(PASSPHRASE);
    await saved(desk);
    open(desk);
    expect(await textbox(/点検の名前/)).toHaveProperty('value', '令和8年度 情報セキュリティ自己点検（案）');
    expect(await textbox(/市の名前/)).toHaveProperty('value', '北見市');
    expect(screen.getByText('対象 2所属、対象外 0所属（名簿全体 2所属）')).toBeDefined();
    expect(screen.getByText('1所属・1件の参考値を入れます。')).toBeDefined();
    expect(screen.getByLabelText(/^配布ファイルのパスフレーズ必須/)).toHaveProperty('value', '');
    expect(JSON.stringify(await desk.services.preparations.read(NEW_INSPECTION))).not.toContain(PASSPHRASE);
  }, 60_000);

  it('is called saved only when it is: being saved from the first key, and not where the disk refuses', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const { preparations, saving } = desk.services;
    const user = open(desk);
    const title = await textbox(/点検の名前/);
    await user.type(title, '甲');
    expect(savingBadge(saving.getState())).toBe('saving');
    await saved(desk);
    const keep = vi.spyOn(preparations, 'keep').mockResolvedValue(fail({ kind: 'storage' }));
    await user.type(title, '乙');
    await user.tab();
    await waitFor(() => expect(savingBadge(saving.getState())).toBe('failed'));
    keep.mockRestore();
    await user.type(title, '丙');
    await saved(desk);
    expect(await preparations.read(NEW_INSPECTION)).toMatchObject({
      fields: { title: expect.stringMatching(/甲乙丙$/) as string },
    });
  }, 60_000);

  it('holds on to a pasted table that was not taken, with its faults', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const [headings = [], ...rows] = rosterTable(roster);
    await paste(open(desk), '所属名簿を貼り付ける', [headings, ...rows, ['002', '二つめ', '課', '', '', '', '', '']]);
    await screen.findByRole('table', { name: '所属名簿の誤り' });
    await saved(desk);
    open(desk);
    await screen.findByRole('table', { name: '所属名簿の誤り' });
    expect(screen.getByRole('textbox', { name: '所属名簿を貼り付ける' })).toHaveProperty(
      'value',
      expect.stringContaining('二つめ') as string,
    );
    await saved(desk);
    expect(await desk.services.preparations.read(NEW_INSPECTION)).toMatchObject({
      tables: { pasted: { roster: expect.stringContaining('二つめ') as string } },
    });
  }, 60_000);

  it('is stored when the page is left in the middle of a word', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const user = open(desk);
    await user.type(await textbox(/市の名前/), '北');
    cleanup();
    await saved(desk);
    expect(await desk.services.preparations.read(NEW_INSPECTION)).toMatchObject({ fields: { city: '北' } });
  });

  it('is deleted only after a question, and the form starts anew', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const user = open(desk);
    await user.type(await textbox(/市の名前/), '北見市');
    await saved(desk);
    await user.click(await screen.findByRole('button', { name: '入力を消して初めからにする' }));
    await user.click(await screen.findByRole('button', { name: 'キャンセル' }));
    expect(await textbox(/市の名前/)).toHaveProperty('value', '北見市');
    await user.click(screen.getByRole('button', { name: '入力を消して初めからにする' }));
    await user.click(await screen.findByRole('button', { name: '入力を消す' }));
    await waitFor(async () => expect(await textbox(/市の名前/)).toHaveProperty('value', ''));
    expect(screen.queryByRole('button', { name: '入力を消して初めからにする' })).toBeNull();
    expect(await desk.services.preparations.read(NEW_INSPECTION)).toBeNull();
    await user.type(await textbox(/市の名前/), '網走市');
    await saved(desk);
    expect(await desk.services.preparations.read(NEW_INSPECTION)).toMatchObject({ fields: { city: '網走市' } });
  }, 60_000);

  it('is over once its packs were made, and the page shows them', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const { preparations } = desk.services;
    const typed = preparationWith({ ...asked, ...DAYS, city: '北見市', handing: 'departments' });
    await preparations.keepTable(typed, { table: 'roster', content: roster });
    await unlockedOfficer(desk);
    const user = open(desk);
    await user.click(await screen.findByRole('button', { name: '所属ごとの配布ファイルを作る（第1版）' }));
    await screen.findByRole('heading', { name: '配布ファイル　第1版' }, PATIENT);
    await user.click(await screen.findByRole('button', { name: '2個の配布ファイルをまとめて保存する' }, PATIENT));
    await screen.findByText(/保存しました/, undefined, PATIENT);
    expect(desk.saved).toHaveLength(2);
    await saved(desk);
    expect(await preparations.read(NEW_INSPECTION)).toBeNull();
  }, 60_000);

  it('is not entered in two windows at once', async () => {
    const desk = await newDesk({ hold: async () => null }, BUILT_IN);
    open(desk);
    expect(await screen.findByText('この点検は、別の画面で準備しています')).toBeDefined();
    expect(screen.queryByRole('textbox', { name: /点検の名前/ })).toBeNull();
  });

  it('of the next packs says when other packs came in between', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const { inspections, preparations } = desk.services;
    await inspections.keep(packed('北見', 'key', 2));
    await preparations.keep({ ...preparationWith({ ...asked, title: '直しかけ' }, '北見'), revision: 1 });
    open(desk);
    expect(await screen.findByText('この入力は、第1版をもとにしています')).toBeDefined();
    expect(await textbox(/点検の名前/)).toHaveProperty('value', '直しかけ');
  });

  it('of a new inspection is named beside the packs that there are, and gone on with', async () => {
    const desk = await newDesk({}, BUILT_IN);
    const { inspections, preparations } = desk.services;
    await inspections.issue(packed('北見', 'key'), issueOf('北見'), '北見');
    await preparations.keep(preparationWith({ ...asked, title: '翌年度の点検' }));
    const user = open(desk);
    expect(await screen.findByText('準備の途中の新しい点検があります：翌年度の点検')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '続きを入力する' }));
    expect(await textbox(/点検の名前/)).toHaveProperty('value', '翌年度の点検');
    cleanup();
    showOfficerPage(desk, <SetupPage />);
    expect(await textbox(/点検の名前/)).toHaveProperty('value', '翌年度の点検');
    await user.click(screen.getByRole('button', { name: /の配布ファイルに戻る$/ }));
    await screen.findByRole('heading', { name: '配布ファイル　第1版' });
  });

  it('falls back where what was chosen is not there any more', () => {
    const tables = { roster: null, facts: null, presets: null, pasted: { roster: '', facts: '', presets: '' } };
    const start = { ...preparationWith().fields, ...tables, passphrase: '', again: '' };
    const { fields } = preparationWith({ questionnaire: 'gone', earlier: 'gone too', title: '直しかけ' });
    const here = { questionnaires: ['here'], inspections: ['here too'] };
    const restored = restoredEntry(start, { fields, tables: { roster } }, here);
    expect(restored).toEqual({ ...start, title: '直しかけ', roster });
    expect(restoredEntry(start, null, here)).toBe(start);
  });
});

describe('the city in whose name packs go out', () => {
  it('is asked for openly and never taken from the questionnaire', async () => {
    const desk = await newDesk({}, BUILT_IN);
    await unlockedOfficer(desk);
    await desk.services.preparations.keepTable(preparationWith({ ...asked, ...DAYS }), {
      table: 'roster',
      content: roster,
    });
    const user = open(desk);
    const city = await textbox(/市の名前/);
    expect(city).toHaveProperty('value', '');
    await user.click(screen.getByRole('button', { name: '配布ファイルを作る（第1版）' }));
    expect(await screen.findByText('市の名前を入力してください。')).toBeDefined();
    expect(desk.services.inspections.current()).toHaveLength(1);
    await user.type(city, '北見市');
    const term = screen.getByText('配布ファイルに署名する市の名前');
    expect(within(term.parentElement ?? term).getByText('北見市')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '配布ファイルを作る（第1版）' }));
    await screen.findByRole('heading', { name: '配布ファイル　第1版' }, PATIENT);
    expect(desk.services.inspections.current()[0]?.inspection.city).toBe('北見市');
  }, 60_000);

  it('begins as the one an officer of this computer signed for last', () => {
    const keys = [{ key: 'own' }];
    expect(usualCity([BUILT_IN], keys)).toBe('');
    expect(usualCity([packed('他所', 'foreign'), packed('北見', 'own'), packed('網走', 'own'), BUILT_IN], keys)).toBe(
      '北見市',
    );
    expect(usualCity([packed('他所', 'foreign')], keys)).toBe('');
  });
});
