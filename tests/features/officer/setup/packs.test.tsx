// @vitest-environment happy-dom
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { factsTable } from '#documents/roster/facts-csv.ts';
import { rosterTable } from '#documents/roster/roster-csv.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { NEW_INSPECTION } from '#domain/inspection/preparation.ts';
import { additionsOf } from '#domain/pack/additions.ts';
import type { PackIssue } from '#domain/pack/issue.ts';
import { makePacks, officersFor, type PackPlan } from '#features/officer/setup/packs/make-packs.ts';
import { departmentFile } from '#features/officer/setup/packs/saved-packs.ts';
import { SetupPage } from '#features/officer/setup/SetupPage.tsx';
import { current } from '../../../support/current.ts';
import { newDesk, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { sampleOf } from '../../../support/sample.ts';
import { departmentWith } from '../../../support/small-questionnaire.ts';

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
  city: '北見市',
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
  await services.officerKeys.keep(file);
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
    preparation: NEW_INSPECTION,
    ...plan,
  };
  const onProgress = (done: number) => (done >= stopAfter ? stop.abort() : undefined);
  const packs = await makePacks(desk.services, whole, officer, { signal: stop.signal, onProgress });
  return { officer, packs };
}

async function issueOf({ services }: Desk): Promise<PackIssue> {
  const [issue] = await current(services.packIssues.of(inspection.id));
  if (issue === undefined) throw new Error('no packs were made');
  return issue;
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
    await made(desk, { additions });
    const issue = await issueOf(desk);
    const { packs } = issue;
    if (packs.kind !== 'departments') throw new Error('packs for departments were asked for');
    const files = await Promise.all(
      packs.parts.map((part) => departmentFile({ issue, packs, inspection, seal: null }, part)),
    );
    const texts = files.map((file) => textOf(file.ok ? file.value : undefined));
    const told = texts.map((text) => ['92.5', '"71'].filter((value) => text.includes(value)));
    expect(told.map((values) => values.length)).toEqual([0, 1, 1]);
    for (const [index, text] of texts.entries()) {
      const read = await desk.services.readPack(text);
      expect(read.ok && [read.value.digest, read.value.payload.department?.code]).toEqual([
        packs.parts[index]?.digest,
        roster[index]?.code,
      ]);
    }
    const [kept] = desk.services.inspections.current();
    expect(kept?.own.map((part) => [part.code, part.facts.length])).toEqual([
      ['001', 0],
      ['002', 1],
      ['003', 1],
    ]);
  });

  it('reads the questionnaire back once, however many departments there are', async () => {
    const desk = await newDesk();
    const readPack = vi.fn(desk.services.readPack);
    desk.services.readPack = readPack;
    expect((await made(desk, { additions })).packs.ok).toBe(true);
    expect(readPack).toHaveBeenCalledTimes(1);
  });

  it('refuses packs of which one would not be taken, wherever it stands', async () => {
    const desk = await newDesk();
    const long = new Map([['003', [{ fact: FACT, value: '9'.repeat(501) }]]]);
    const tooLong = additionsOf({ facts: long, presets: new Map(), actions: new Map() });
    expect((await made(desk, { additions: tooLong })).packs).toEqual({ ok: false, failure: { kind: 'unreadable' } });
    expect(desk.services.inspections.current().map((known) => known.inspection.sample)).toEqual([true]);
  });

  it('seals a pack so that only its passphrase opens it', async () => {
    const desk = await newDesk();
    await made(desk, { passphrase: PASSPHRASE });
    const { readPack, sealing } = desk.services;
    const { packs } = await issueOf(desk);
    const text = packs.kind === 'all' ? packs.file : '';
    expect(text).not.toContain(inspection.title);
    expect(await readPack(text, nothingOpens)).toEqual({ ok: false, failure: { kind: 'sealed' } });
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
    expect(await current(desk.services.packIssues.of(inspection.id))).toEqual([]);
  });

  it('hears that it is cancelled while packs are made, also where signing never waits', async () => {
    const desk = await newDesk();
    const officer = await officerOf(desk);
    const { signature, key } = await officer.sign('');
    desk.services.sealing.verify = () => Promise.resolve(true);
    const many = Array.from({ length: 300 }, (_, index) => departmentWith({ code: String(index + 1) }));
    const stop = new AbortController();
    let done = 0;
    const onProgress = () => {
      done += 1;
      // A press of the button is a task of its own: it comes in only where the work lets go of the thread.
      if (done === 1) setTimeout(() => stop.abort());
    };
    const plan: PackPlan = {
      inspection: { ...inspection, roster: many },
      questionnaire,
      officers: officersFor(officer, [], [], []),
      withdrawn: [],
      revision: 1,
      additions,
      passphrase: null,
      preparation: NEW_INSPECTION,
    };
    let signed = 0;
    const sign = async (text: string) => {
      signed += 1;
      return signed === 1 ? officer.sign(text) : { signature, key };
    };
    const packs = await makePacks(desk.services, plan, { ...officer, sign }, { signal: stop.signal, onProgress });
    expect(packs).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(done).toBeLessThan(many.length);
  });
});

const BUILT_IN = sampleOf(builtIn, questionnaire);

async function setupPage(plan: Partial<PackPlan> = {}) {
  const desk = await newDesk({}, BUILT_IN);
  const { officer } = await made(desk, plan);
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

/** Waits until the revision has been made. */
const packsMade = (revision = 2) => screen.findByRole('heading', { name: `配布ファイル　第${revision}版` }, PATIENT);

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

  it('shows a long roster part by part', async () => {
    const { user, paste } = await setupPage();
    const many = Array.from({ length: 120 }, (_, index) =>
      departmentWith({ code: String(index + 1), officer: index === 0 }),
    );
    await paste('所属名簿を貼り付ける', rosterTable(many));
    const table = await screen.findByRole('table', { name: '所属名簿' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 50);
    const pages = screen.getByRole('navigation', { name: '読み取った名簿のページ' });
    const [, next] = within(pages).getAllByRole('button');
    if (next === undefined) throw new Error('there is a way to the next page');
    await user.click(next);
    await user.click(next);
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 20);
    expect(within(table).getByText('第120課')).toBeDefined();
  }, 60_000);

  it('makes a pack for each department with its facts, and saves them together', async () => {
    const { desk, user, paste } = await setupPage();
    await user.click(await screen.findByRole('radio', { name: /所属ごとに配布ファイルを作る（3個）/ }));
    await paste('参考値を貼り付ける', factsTable(questionnaire, roster, facts));
    await screen.findByText('2所属・2件の参考値を入れます。');
    await user.click(screen.getByRole('button', { name: '所属ごとの配布ファイルを作る（第2版）' }));
    await packsMade();
    await user.click(await screen.findByRole('button', { name: '3個の配布ファイルをまとめて保存する' }, PATIENT));
    await screen.findByText(/保存しました/);
    expect(desk.saved.map(({ name }) => name)).toEqual(
      ['001_第001課', '002_第002課', '003_第003課'].map(
        (whose) => `自己点検_R08_配布ファイル_第2版/自己点検_R08_${whose}_配布ファイル_第2版.tenken`,
      ),
    );
    expect(screen.getByText('2所属・2件の参考値を入れます。')).toBeDefined();
  }, 60_000);

  it('does not make sealed packs without a passphrase that is typed twice', async () => {
    const { desk, user } = await setupPage();
    await user.click(await screen.findByRole('switch', { name: 'パスフレーズで封をする' }));
    await user.type(screen.getByLabelText(/^配布ファイルのパスフレーズ必須/), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '配布ファイルを作る（第2版）' }));
    expect(await screen.findByText('上のパスフレーズと違っています。')).toBeDefined();
    await user.type(screen.getByLabelText(/^配布ファイルのパスフレーズ（もう一度）/), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '配布ファイルを作る（第2版）' }));
    await packsMade();
    await user.click(await screen.findByRole('button', { name: '配布ファイルを保存する' }));
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
    await user.click(screen.getByRole('button', { name: '配布ファイルを作る（第2版）' }));
    await packsMade();
    expect(desk.services.inspections.current()[0]?.inspection.approvalBoxes).toEqual([
      '課長',
      '部長',
      '係長',
      '副市長',
    ]);
  }, 60_000);
});

/** The page as it stands after the program was left and started again, with no key open. */
function startAgain(desk: Desk) {
  cleanup();
  desk.services.desk.setState({ unlocked: null, newBeside: null });
  desk.saved.length = 0;
  showOfficerPage(desk, <SetupPage />);
  return userEvent.setup();
}

async function saveAll(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: '3個の配布ファイルをまとめて保存する' }, PATIENT));
  await screen.findByText(/保存しました/, undefined, PATIENT);
}

describe('packs for departments that were made', () => {
  it('are saved again after a restart without a key, byte for byte', async () => {
    const { desk, user } = await setupPage({ additions });
    await saveAll(user);
    const first = desk.saved.map(({ name, bytes }) => [name, textOf({ bytes })]);
    await saveAll(startAgain(desk));
    expect(desk.saved.map(({ name, bytes }) => [name, textOf({ bytes })])).toEqual(first);
    const [text] = first.map(([, file]) => file);
    expect((await desk.services.readPack(text ?? '')).ok).toBe(true);
  }, 60_000);

  it('are given to a single department that asks for its pack again', async () => {
    const { desk } = await setupPage({ additions });
    const user = startAgain(desk);
    const one = await screen.findByRole('region', { name: '1つの所属の分だけを保存する' });
    await user.type(within(one).getByRole('combobox', { name: /所属/ }), '002');
    await user.click(await screen.findByRole('option', { name: '002 第002課' }));
    await user.click(within(one).getByRole('button', { name: 'この所属の分を保存する' }));
    await screen.findByText(/保存しました/, undefined, PATIENT);
    expect(desk.saved.map(({ name }) => name)).toEqual(['自己点検_R08_002_第002課_配布ファイル_第1版.tenken']);
    const read = await desk.services.readPack(textOf(desk.saved[0]));
    expect(read.ok && read.value.payload.department).toMatchObject({ code: '002', facts: facts.get('002') });
  }, 60_000);

  it('stay there to be saved when a later revision was made', async () => {
    const { desk } = await setupPage({ additions });
    await made(desk, { revision: 2 });
    const user = startAgain(desk);
    await screen.findByRole('button', { name: '配布ファイルを保存する' });
    await user.click(screen.getByRole('button', { name: /保存する版/ }));
    await user.click(await screen.findByRole('option', { name: /第1版/ }));
    expect(await screen.findByText('第1版は、前の版です')).toBeDefined();
    await saveAll(user);
    const read = await desk.services.readPack(textOf(desk.saved[1]));
    expect(read.ok && read.value.payload).toMatchObject({ revision: 1, department: { code: '002' } });
  }, 60_000);

  it('are sealed again with their own passphrase and no other, and say what was signed', async () => {
    const { desk } = await setupPage({ additions, passphrase: PASSPHRASE });
    const user = startAgain(desk);
    const all = { name: '3個の配布ファイルをまとめて保存する' };
    await user.click(await screen.findByRole('button', all, PATIENT));
    expect(await screen.findByText('パスフレーズを入力してください。')).toBeDefined();
    const field = screen.getByLabelText(/^この版を作ったときのパスフレーズ/);
    await user.click(field);
    await user.paste('別のパスフレーズで封をする');
    await user.click(screen.getByRole('button', all));
    expect(await screen.findByText(/この版を作ったときのパスフレーズと違います/, undefined, PATIENT)).toBeDefined();
    expect(desk.saved).toEqual([]);
    await user.clear(field);
    await user.paste(PASSPHRASE);
    await saveAll(user);
    const issue = await issueOf(desk);
    const digests = issue.packs.kind === 'departments' ? issue.packs.parts.map(({ digest }) => digest) : [];
    const { readPack, sealing } = desk.services;
    for (const [index, file] of desk.saved.entries()) {
      expect(await readPack(textOf(file))).toMatchObject({ failure: { kind: 'sealed' } });
      const read = await readPack(textOf(file), sealing.unsealWithPassphrase(PASSPHRASE));
      expect(read.ok && read.value.digest).toBe(digests[index]);
    }
    expect(JSON.stringify(issue)).not.toContain(PASSPHRASE);
  }, 60_000);

  it('are not saved where what is kept is not what was signed', async () => {
    const { desk } = await setupPage({ additions });
    const issue = await issueOf(desk);
    const { packs } = issue;
    if (packs.kind !== 'departments') throw new Error('packs for departments were asked for');
    const parts = packs.parts.map((each) => ({ ...each, part: { ...each.part, facts: [] } }));
    const [known] = desk.services.inspections.current();
    if (known === undefined) throw new Error('the inspection is kept');
    await desk.services.inspections.issue(known, { ...issue, packs: { ...packs, parts } }, NEW_INSPECTION);
    const user = startAgain(desk);
    await user.click(await screen.findByRole('button', { name: '3個の配布ファイルをまとめて保存する' }, PATIENT));
    expect(await screen.findByText('この配布ファイルは作り直せません')).toBeDefined();
    expect(desk.saved).toEqual([]);
  }, 60_000);
});
