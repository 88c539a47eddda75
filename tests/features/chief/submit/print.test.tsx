// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PrintPage } from '#features/chief/submit/print/PrintPage.tsx';
import { questionnaireWith, withOwnPart } from '../../../support/from-officer.ts';
import { chiefWindow, RESPONSE, storeDraft, wholeAnswer } from './chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

async function form() {
  return within(await screen.findByRole('article'));
}

describe('the form on paper', () => {
  it('has one box for each post that the inspection names, and the usual ones where it names none', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    const { unmount } = show(<PrintPage id={RESPONSE} />);
    const boxes = async () =>
      within((await form()).getByRole('table', { name: '決裁欄' }))
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
    expect(await boxes()).toEqual(['課長', '係長']);
    unmount();
    const known = withOwnPart({});
    await services.inspections.keep({ ...known, inspection: { ...known.inspection, approvalBoxes: [] } });
    show(<PrintPage id={RESPONSE} />);
    expect(await boxes()).toEqual(['部長', '課長', '係長', '担当']);
  });

  it('says under an item how far an earlier action is', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    await storedBehind(services).responses.answer(RESPONSE, 'A-1', () => ({
      ...wholeAnswer('A-1', 'yes'),
      evidence: [],
      progress: { state: 'underway', note: '案を作りました。' },
    }));
    show(<PrintPage id={RESPONSE} />);
    expect((await form()).getByText('実施中：案を作りました。')).toBeDefined();
  });

  it('leaves out standards that are not public unless they are asked for', async () => {
    const { services, show } = await chiefWindow();
    await services.inspections.keep(
      withOwnPart({}, questionnaireWith({ 'A-1': { nonPublicStandards: ['対策基準 4.2'] } })),
    );
    await storeDraft(services, { 'A-1': 'yes' });
    show(<PrintPage id={RESPONSE} />);
    expect((await form()).queryByText('対策基準 4.2')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: '公開していない基準の該当箇所も印刷する' }));
    expect((await form()).getByText('対策基準 4.2')).toBeDefined();
  });

  it('asks about such standards only where an item names one', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes' });
    show(<PrintPage id={RESPONSE} />);
    await form();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
