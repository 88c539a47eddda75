// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { lastYearHere } from '#features/chief/shared/response/last-year-file.ts';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import type { IncomingFile } from '#host/host.ts';
import { sealTo, sealWithPassphrase } from '#sealing/age.ts';
import { answeredHere, written } from '../../../support/answered-before.ts';
import { lastYearsPayload } from '../../../support/last-year.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { departmentWith, inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

const QUICK = 2;
const thisYear = { inspection, questionnaire, department: departmentWith({ code: '002' }) };

/** The profile page, where the file dialog gives the next one of `files`. */
async function profilePage(files: IncomingFile[]) {
  const chief = await chiefWindow({ chooseFiles: async () => files.splice(0, 1) });
  await storeDraft(chief.services, {});
  chief.show(<ProfilePage id={RESPONSE} />);
  return { ...chief, kept: () => current(chief.services.lastYears.of(RESPONSE)) };
}

describe('last year’s answers', () => {
  it('are found on this computer, where the department answered before', async () => {
    const { services, show } = await chiefWindow();
    await answeredHere(services);
    await storeDraft(services, {}, { ...draft, id: RESPONSE });
    show(<ProfilePage id={RESPONSE} />);
    expect(await screen.findByText('このパソコンに、令和7年度の回答があります。')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'この回答を横に示す' }));
    expect(await screen.findByText(/^令和7年度の回答（002 .*）を点検項目の横に示しています。$/)).toBeDefined();
    expect((await current(services.lastYears.of(RESPONSE)))?.answers.map(({ item }) => item)).toEqual(['A-1']);
  });

  it('of another department are not found', async () => {
    const { services } = await chiefWindow();
    await answeredHere(services);
    const department = departmentWith({ code: '003' });
    expect(await lastYearHere(services, { ...thisYear, department })).toBeNull();
    expect(
      await lastYearHere(services, { ...thisYear, department: { ...department, succeeds: ['002'] } }),
    ).not.toBeNull();
  });

  it('are read from a file of this computer though it is sealed to the officers', async () => {
    const files: IncomingFile[] = [];
    const { services, kept } = await profilePage(files);
    files.push(fileOf('提出.tenken', await answeredHere(services)));
    await userEvent.click(await screen.findByRole('button', { name: '前年度のファイルを開く' }));
    await waitFor(async () => expect((await kept())?.fiscalYear).toBe(2025));
  });

  it('are opened from a copy with its passphrase; a wrong one is said and can be corrected', async () => {
    const sealed = await written(lastYearsPayload({ 'A-1': 'yes' }), sealWithPassphrase('流氷の控え', QUICK));
    const { kept } = await profilePage([fileOf('控え.tenken', sealed)]);
    await userEvent.click(await screen.findByRole('button', { name: '前年度のファイルを開く' }));
    await userEvent.type(await screen.findByLabelText(/パスフレーズ/), '違う言葉{Enter}');
    expect(await screen.findByText('パスフレーズが違います。もう一度確かめて入力してください。')).toBeDefined();
    await userEvent.clear(screen.getByLabelText(/パスフレーズ/));
    await userEvent.type(screen.getByLabelText(/パスフレーズ/), '流氷の控え{Enter}');
    expect(await screen.findByText(/^令和7年11月20日に所属長確認をした回答/)).toBeDefined();
    expect((await kept())?.fiscalYear).toBeNull();
  });

  it('are not taken from a file that is not last year’s, in words that say what to do', async () => {
    const good = lastYearsPayload({ 'A-1': 'yes' });
    const { kept } = await profilePage([
      fileOf('a.json', await written({ ...good, inspection: inspection.id })),
      fileOf('b.json', await written(lastYearsPayload({ 'A-1': 'yes' }, '003'))),
      fileOf('c.json', await written(good, sealTo([await strangersRecipient()]))),
      fileOf('d.json', (await written(good)).slice(0, 200)),
    ]);
    for (const words of [
      /^今回の点検の回答ファイルです。/,
      /^別の所属の回答です。/,
      /^情報担当課だけが/,
      /^ファイルが途中で切れています。/,
    ]) {
      await userEvent.click(await screen.findByRole('button', { name: '前年度のファイルを開く' }));
      expect(await screen.findByText(words)).toBeDefined();
    }
    expect(await kept()).toBeNull();
  });
});

async function strangersRecipient(): Promise<string> {
  const { services } = await chiefWindow();
  return (await services.sealing.createKey('別の担当', '流氷と白い灯台の坂道', NOW)).recipient;
}
