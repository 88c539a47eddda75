// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BeginPage } from '#features/chief/home/BeginPage.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from '../submit/chief-window.tsx';

async function choose(department: string) {
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox', { name: /所属/ }), department);
  return { user, option: (await screen.findAllByRole('option'))[0] };
}

describe('beginning a response', () => {
  it('says beside each field what is missing, brings the focus to the first, and begins nothing', async () => {
    const { services, show, went } = await chiefWindow();
    show(<BeginPage />);
    const user = userEvent.setup();
    const start = await screen.findByRole('button', { name: '始める' });
    await expect.poll(() => start.getAttribute('disabled')).toBeNull();
    await user.click(start);
    expect(await screen.findByText('所属を選んでください。')).toBeDefined();
    expect(screen.getByText('職を入力してください。')).toBeDefined();
    expect(screen.getByText('氏名を入力してください。')).toBeDefined();
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(went).toEqual([]);
    expect(await current(services.responses.all(inspection.id))).toEqual([]);
  });

  it('stores who fills in and goes on to the profile', async () => {
    const { services, show, went } = await chiefWindow();
    show(<BeginPage />);
    const { user, option } = await choose('002');
    if (option === undefined) throw new Error('the department is in the list');
    await user.click(option);
    await user.type(screen.getByRole('textbox', { name: /職/ }), ' 係長 ');
    await user.type(screen.getByRole('textbox', { name: /氏名/ }), '髙橋 花子');
    await user.click(screen.getByRole('button', { name: '始める' }));
    await expect.poll(() => went).toEqual([`/respond/${RESPONSE}/profile`]);
    const [response] = await current(services.responses.all(inspection.id));
    expect(response).toMatchObject({ department: '002', respondent: { post: '係長', name: '髙橋 花子' }, revision: 1 });
  });

  it('offers the response a department already has instead of beginning another', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, {});
    await services.responses.remember(draft.id, { view: 'fill', item: 'A-2' });
    show(<BeginPage />);
    const { user, option } = await choose('002');
    if (option === undefined) throw new Error('the department is in the list');
    await user.click(option);
    const way = await screen.findByRole('link', { name: 'この回答を開く' });
    await expect.poll(() => way.getAttribute('href')).toBe(`#/respond/${RESPONSE}/fill/first/A-2`);
    expect(screen.queryByRole('button', { name: '始める' })).toBeNull();
  });

  it('lists a department that does not take part with the reason, and does not let it be chosen', async () => {
    const { show } = await chiefWindow();
    show(<BeginPage />);
    const { option } = await choose('009');
    expect(option?.textContent).toContain('対象外（理由：指定管理のため）');
    expect(option?.getAttribute('aria-disabled')).toBe('true');
  });
});
