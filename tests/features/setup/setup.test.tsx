// @vitest-environment jsdom
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { KeyPanel } from '#features/setup/keys/KeyPanel.tsx';
import { inspectionMistakes, startingEntry } from '#features/setup/inspection/inspection-entry.ts';
import { makePack, officersFor } from '#features/setup/inspection/make-pack.ts';
import { fileOf, newDesk, showOfficerPage } from '../../support/officer-page.tsx';
import { inspection } from '../../support/small-questionnaire.ts';

afterEach(cleanup);

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';

async function keyMade(desk: Awaited<ReturnType<typeof newDesk>>) {
  const user = userEvent.setup();
  showOfficerPage(desk, <KeyPanel />);
  await user.click(await screen.findByRole('button', { name: '新しい鍵を作る' }));
  await user.type(screen.getByRole('textbox', { name: /鍵の持ち主/ }), '点検担当');
  await user.type(screen.getByLabelText(/^パスフレーズ必須/), PASSPHRASE);
  await user.type(screen.getByLabelText(/もう一度/), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: '鍵を作る' }));
  await user.click(await screen.findByRole('button', { name: '鍵ファイルを保存する' }));
  await user.click(await screen.findByRole('button', { name: '復元の確認へ進む' }));
  return user;
}

describe('making a key', () => {
  it('counts only once the saved file was opened again', async () => {
    const desk = await newDesk();
    const user = await keyMade(desk);
    expect(desk.services.desk.getState().unlocked).toBeNull();
    const [saved] = desk.saved;
    if (saved === undefined) throw new Error('no key file was saved');
    const text = new TextDecoder().decode(saved.bytes);
    expect(text).not.toContain(PASSPHRASE);
    desk.chosen = [fileOf(saved.name, text)];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    await screen.findByText('選んだ鍵：点検担当');
    await user.type(screen.getByLabelText('パスフレーズ'), 'これはちがうパスフレーズ');
    await user.click(screen.getByRole('button', { name: '鍵を開けて確かめる' }));
    await screen.findByText(/パスフレーズが違います/);
    expect(desk.services.desk.getState().unlocked).toBeNull();
    await user.clear(screen.getByLabelText('パスフレーズ'));
    await user.type(screen.getByLabelText('パスフレーズ'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: '鍵を開けて確かめる' }));
    await waitFor(() => expect(desk.services.desk.getState().unlocked?.name).toBe('点検担当'));
    expect(await screen.findByText('開いています')).toBeDefined();
  }, 60_000);

  it('does not accept another key file as the proof', async () => {
    const desk = await newDesk();
    const user = await keyMade(desk);
    const other = await desk.services.sealing.createKey('別の人', PASSPHRASE, '2026-10-01T00:00:00.000Z');
    desk.chosen = [fileOf('別の鍵', JSON.stringify(other))];
    await user.click(screen.getByRole('button', { name: '鍵ファイルを選ぶ' }));
    expect(await screen.findByText(/いま作った鍵とは別の鍵ファイルです/)).toBeDefined();
    expect(screen.getByRole('button', { name: '鍵を開けて確かめる' }).hasAttribute('disabled')).toBe(true);
  }, 60_000);
});

describe('an inspection that is set up', () => {
  const whole = startingEntry(inspection, '2026-11-22T05:00:00.000Z', (year) => year);

  it('starts with the fiscal year of the day, which begins in April', () => {
    expect(startingEntry(null, '2027-03-31T05:00:00.000Z', (year) => year).fiscalYear).toBe('2026');
    expect(startingEntry(null, '2027-03-31T16:00:00.000Z', (year) => year).fiscalYear).toBe('2027');
  });

  it.each([
    ['nothing', {}, {}],
    ['a title of blanks', { title: '　 ' }, { title: 'title' }],
    ['a due day before the opening', { dueOn: '2026-10-14' }, { dueOn: 'dueBeforeOpening' }],
    ['no roster', { roster: null }, { roster: 'roster' }],
    ['a roster nobody of takes part', { roster: inspection.roster.slice(3) }, { roster: 'noTargets' }],
  ])('has its mistakes named: %s', (_, changes, mistakes) => {
    expect(inspectionMistakes({ ...whole, ...changes })).toEqual(mistakes);
  });
});

describe('making a pack', () => {
  it('keeps the inspection under its next revision, with the key accepted for the city', async () => {
    const { services } = await newDesk();
    const file = await services.sealing.createKey('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z');
    const unlocked = await services.sealing.unlock(file, PASSPHRASE);
    if (!unlocked.ok) throw new Error(unlocked.failure.kind);
    const real = { ...builtIn, id: services.newId(), sample: false };
    const plan = { inspection: real, questionnaire, officers: officersFor(file, [], [file]), revision: 1 };
    expect(await makePack(services, plan, unlocked.value)).toEqual({ ok: true, value: null });
    expect(await makePack(services, { ...plan, revision: 2 }, unlocked.value)).toEqual({ ok: true, value: null });
    const [newest, sample] = services.inspections.current();
    expect(newest?.pack?.revision).toBe(2);
    expect(newest?.officers).toEqual([{ name: '点検担当', recipient: file.recipient, key: file.key }]);
    expect(sample?.inspection.sample).toBe(true);
    expect(await services.inspections.accepted(real.city)).toEqual([file.key]);
  });
});
