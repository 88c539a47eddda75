// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { YearsPage } from '#features/officer/years/YearsPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage } from '../../../support/officer-page.tsx';
import { receiveYearBefore } from '../../../support/year-before.ts';

describe('the comparison of years', () => {
  it('says how an earlier year gets here while there is none', async () => {
    const desk = await newDesk();
    await receive(desk, handedIn('002', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <YearsPage />);
    expect(await screen.findByText('比べられる前の年度がありません')).toBeTruthy();
    expect(screen.getByRole('link', { name: '配布ファイルを開く' }).getAttribute('href')).toBe('#/open');
  });

  it('compares what is comparable, names the rest, and takes in a wording once it is confirmed', async () => {
    const desk = await newDesk();
    await receive(
      desk,
      handedIn('002', { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' }),
      handedIn('003', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' }),
    );
    await receiveYearBefore(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <YearsPage />);
    const city = within(await screen.findByRole('region', { name: '市全体' }));
    expect(city.getByText('2/2')).toBeTruthy();
    expect(city.getByText('1/2')).toBeTruthy();
    expect(city.getByText(/−50\.0/)).toBeTruthy();
    const worse = within(screen.getByRole('region', { name: '悪化したもの' }));
    expect(worse.getByRole('rowheader', { name: /^A-2/ })).toBeTruthy();
    expect(worse.getByRole('link', { name: '第002課' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '前の年度の集計に入っていない所属（1件）' })).toBeTruthy();
    const wordings = within(screen.getByRole('region', { name: '文言が変わった点検項目（1件）' }));
    await userEvent.click(wordings.getByLabelText(/記録する人/));
    await userEvent.paste('情報係長');
    await userEvent.click(wordings.getByLabelText('比べる'));
    expect(await wordings.findByText(/情報係長が.*に決めました。/)).toBeTruthy();
    expect(await city.findAllByText('2/3')).toHaveLength(2);
  });
});
