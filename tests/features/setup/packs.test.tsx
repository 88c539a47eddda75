// @vitest-environment happy-dom
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { factsTable } from '#documents/roster/facts-csv.ts';
import { rosterTable } from '#documents/roster/roster-csv.ts';
import { additionsOf } from '#domain/pack/additions.ts';
import { makePacks, officersFor, type PackPlan } from '#features/setup/inspection/make-pack.ts';
import { SetupPage } from '#features/setup/SetupPage.tsx';
import { current } from '../../support/current.ts';
import { newDesk, showOfficerPage, type Desk } from '../../support/officer-page.tsx';
import { departmentWith } from '../../support/small-questionnaire.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const FACT = 'training_rate';
const roster = [
  departmentWith({ code: '001', officer: true }),
  departmentWith({ code: '002' }),
  departmentWith({ code: '003', bodies: ['選挙管理委員会', '監査委員'] }),
];
const inspection = {
  ...builtIn,
  id: '5b0d1f0e-7a3c-4c8e-9d57-3f1a60c2a777',
  title: '本番の点検',
  sample: false,
  roster,
};
const facts = new Map([
  ['002', [{ fact: FACT, value: '92.5' }]],
  ['003', [{ fact: FACT, value: '71' }]],
]);
const additions = additionsOf({ facts, presets: new Map(), actions: new Map() });
const textOf = (file: { bytes: Uint8Array } | undefined) => new TextDecoder().decode(file?.bytes);

async function officerOf({ services }: Desk) {
  const file = await services.sealing.createKey('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z');
  const unlocked = await services.sealing.unlock(file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  return unlocked.value;
}

/** Makes packs as the page does; `stopAfter` packs it is cancelled. */
async function made(desk: Desk, plan: Partial<PackPlan>, stopAfter = Number.POSITIVE_INFINITY) {
  const officer = await officerOf(desk);
  const stop = new AbortController();
  const whole: PackPlan = {
    inspection,
    questionnaire,
    officers: officersFor(officer, [], [], []),
    withdrawn: [],
    revision: 1,
    additions: null,
    passphrase: null,
    ...plan,
  };
  const onProgress = (done: number) => (done >= stopAfter ? stop.abort() : undefined);
  const packs = await makePacks(desk.services, whole, officer, { signal: stop.signal, onProgress });
  return { officer, packs, files: packs.ok ? packs.value.files : [] };
}

describe('making packs', () => {
  it('keeps the inspection under its next revision, with the key accepted for the city', async () => {
    const desk = await newDesk();
    const { officer } = await made(desk, {});
    expect((await made(desk, { revision: 2 })).packs.ok).toBe(true);
    const [newest] = desk.services.inspections.current();
    expect(newest?.pack?.revision).toBe(2);
    expect(newest?.own).toEqual([]);
    expect((await current(desk.services.inspections.trustIn(inspection.city))).accepted).toContain(officer.key);
  });

  it('gives each department a file with its own facts, and the office keeps what went out', async () => {
    const desk = await newDesk();
    const { files } = await made(desk, { additions });
    expect(files.map(({ name }) => name.split('_')[2])).toEqual(['001', '002', '003']);
    const told = files.map((file) => ['92.5', '"71'].filter((value) => textOf(file).includes(value)));
    expect(told.map((values) => values.length)).toEqual([0, 1, 1]);
    const [kept] = desk.services.inspections.current();
    expect(kept?.own.map((part) => [part.code, part.facts.length])).toEqual([
      ['001', 0],
      ['002', 1],
      ['003', 1],
    ]);
  });

  it('seals a pack so that only its passphrase opens it', async () => {
    const desk = await newDesk();
    const { files } = await made(desk, { passphrase: PASSPHRASE });
    const { readPack, sealing } = desk.services;
    const text = textOf(files[0]);
    expect(text).not.toContain(inspection.title);
    expect(await readPack(text)).toEqual({ ok: false, failure: { kind: 'sealed' } });
    const wrong = await readPack(text, sealing.unsealWithPassphrase('別のパスフレーズで開ける'));
    expect(wrong).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    const opened = await readPack(text, sealing.unsealWithPassphrase(PASSPHRASE));
    expect(opened.ok && opened.value.payload.inspection.title).toBe(inspection.title);
  }, 30_000);

  it('keeps nothing when it is cancelled between two packs', async () => {
    const desk = await newDesk();
    const { packs } = await made(desk, { additions }, 1);
    expect(packs).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(desk.services.inspections.current().map((known) => known.inspection.sample)).toEqual([true]);
  });
});

async function setupPage() {
  const desk = await newDesk();
  const { officer } = await made(desk, {});
  desk.services.desk.setState({ unlocked: officer, inspection: inspection.id });
  showOfficerPage(desk, <SetupPage />);
  const user = userEvent.setup();
  const paste = async (label: string, table: readonly string[][]) => {
    await user.click(await screen.findByRole('textbox', { name: label }));
    await user.paste(table.map((cells) => cells.join('\t')).join('\n'));
  };
  return { desk, user, paste };
}

// Packs hold the whole questionnaire, and each is signed and read back.
const PATIENT = { timeout: 20_000 };

/** Waits until the second revision has been made. */
const packsMade = () => screen.findByRole('heading', { name: '点検パック　第2版' }, PATIENT);

const [headings = [], ...rows] = rosterTable(roster);

describe('the page that sets an inspection up', () => {
  it('names the faults of a pasted roster, keeps the roster before, and shows what it reads', async () => {
    const { paste } = await setupPage();
    await paste('所属名簿を貼り付ける', [headings, ...rows.slice(0, 2), ['002', '', '課', '', '', '', '', '']]);
    const faults = await screen.findByRole('table', { name: '所属名簿の誤り' });
    expect(within(faults).getAllByRole('row')).toHaveLength(1 + 2);
    expect(screen.getByText('対象 3所属、対象外 0所属（名簿全体 3所属）')).toBeDefined();
    const box = screen.getByRole('textbox', { name: '所属名簿を貼り付ける' });
    await userEvent.clear(box);
    await paste('所属名簿を貼り付ける', [headings, ...rows, ['009', '施設', '指定管理', '', '', '委託先', '', '']]);
    expect(await screen.findByText('対象 3所属、対象外 1所属（名簿全体 4所属）')).toBeDefined();
    expect(screen.getByText(/^併任 1所属/)).toBeDefined();
    expect(screen.getByText('対象外（委託先）')).toBeDefined();
    expect(screen.queryByRole('table', { name: '所属名簿の誤り' })).toBeNull();
  }, 60_000);

  it('makes a pack for each department with its facts, and saves them together', async () => {
    const { desk, user, paste } = await setupPage();
    await user.click(await screen.findByRole('radio', { name: /所属ごとにパックを作る（3個）/ }));
    await paste('参考値を貼り付ける', factsTable(questionnaire, roster, facts));
    await screen.findByText('2所属・2件の参考値を入れます。');
    await user.click(screen.getByRole('button', { name: '所属ごとの点検パックを作る（第2版）' }));
    await packsMade();
    await user.click(await screen.findByRole('button', { name: '3個の点検パックをまとめて保存する' }, PATIENT));
    await screen.findByText(/保存しました/);
    expect(desk.saved.map(({ name }) => name)).toEqual(
      ['001_第001課', '002_第002課', '003_第003課'].map(
        (whose) => `自己点検_R08_点検パック_第2版/自己点検_R08_${whose}_点検パック_第2版.tenken`,
      ),
    );
    expect(screen.getByText('2所属・2件の参考値を入れます。')).toBeDefined();
  }, 60_000);

  it('does not make sealed packs without a passphrase that is typed twice', async () => {
    const { desk, user } = await setupPage();
    await user.click(await screen.findByRole('switch', { name: 'パスフレーズで封をする' }));
    await user.type(screen.getByLabelText(/^点検パックのパスフレーズ必須/), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '点検パックを作る（第2版）' }));
    expect(await screen.findByText('上のパスフレーズと違っています。')).toBeDefined();
    await user.type(screen.getByLabelText(/^点検パックのパスフレーズ（もう一度）/), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '点検パックを作る（第2版）' }));
    await packsMade();
    await user.click(screen.getByRole('button', { name: '点検パックを保存する' }));
    await screen.findByText(/保存しました/);
    expect(await desk.services.readPack(textOf(desk.saved[0]))).toMatchObject({ failure: { kind: 'sealed' } });
  }, 60_000);

  it('sets the posts of the 決裁欄 in their order, by keyboard alone', async () => {
    const { desk, user } = await setupPage();
    await user.click(await screen.findByRole('button', { name: /決裁欄/ }));
    screen.getByRole('button', { name: '「課長」を左へ動かす' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '1番目の職名' }));
    await user.click(screen.getByRole('button', { name: '「担当」を取り除く' }));
    await user.click(screen.getByRole('button', { name: '職名を足す' }));
    await user.keyboard('副市長');
    await user.click(screen.getByRole('button', { name: '点検パックを作る（第2版）' }));
    await packsMade();
    expect(desk.services.inspections.current()[0]?.inspection.approvalBoxes).toEqual([
      '課長',
      '部長',
      '係長',
      '副市長',
    ]);
  }, 60_000);
});
