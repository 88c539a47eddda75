// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '#domain/collection/ledger.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { StatusPanel } from '#features/officer/collect/StatusPanel.tsx';
import { OfficerFrame } from '#features/officer/shared/frame/OfficerFrame.tsx';
import { current } from '../../../support/current.ts';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
const standings = async () =>
  Object.fromEntries(
    (await current<Submission[]>(desk.submissions.all(inspection.id))).map(({ department, standing }) => [
      department,
      standing,
    ]),
  );
const ledger = async () =>
  (await current<LedgerEntry[]>(desk.submissions.ledger(inspection.id))).map(
    ({ event }) => `${event.kind} ${'department' in event ? event.department : ''}`,
  );
const show = () =>
  showOfficerPage(
    desk,
    <OfficerFrame page="collect">
      {(collection) => <StatusPanel collection={collection} statuses={collection.present} sealed={0} />}
    </OfficerFrame>,
  );
const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('acceptance', () => {
  it('accepts every chosen department at once and takes one back, with a line in the ledger each', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }), handedIn('002', { 'A-1': 'yes' }));
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: '表示している2所属をすべて選ぶ' }));
    await press(/^受理にする（2件）/);
    await screen.findByText('2件を受理にしました。受付簿に記録しました。');
    expect(await standings()).toEqual({ '001': 'accepted', '002': 'accepted' });
    await userEvent.click(screen.getByRole('checkbox', { name: '002 第002課を選ぶ' }));
    await press(/^受領に戻す（1件）/);
    await screen.findByText('1件を受領に戻しました。受付簿に記録しました。');
    expect(await standings()).toEqual({ '001': 'accepted', '002': 'received' });
    expect((await ledger()).slice(2)).toEqual(['accepted 001', 'accepted 002', 'reconsidered 002']);
  });

  it('takes back with one press what was just accepted, and leaves alone what was judged anew since', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }), handedIn('002', { 'A-1': 'yes' }));
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: '表示している2所属をすべて選ぶ' }));
    await press(/^受理にする（2件）/);
    await screen.findByText('2件を受理にしました。受付簿に記録しました。');
    const second = (await current<Submission[]>(desk.submissions.all(inspection.id))).find(
      ({ department }) => department === '002',
    );
    await desk.submissions.judge(
      inspection.id,
      [{ digest: second?.digest ?? '', standing: 'received' }],
      '2026-11-22T06:00:00.000Z',
    );
    await press(/^元に戻す$/);
    await screen.findByText('1件を受領に戻しました。受付簿に記録しました。');
    expect(await standings()).toEqual({ '001': 'received', '002': 'received' });
    expect((await ledger()).slice(4)).toEqual(['reconsidered 002', 'reconsidered 001']);
  });

  it('shows the acceptance rate beside the submission rate', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }), handedIn('002', { 'A-1': 'yes' }));
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: '002 第002課を選ぶ' }));
    await press(/^受理にする（1件）/);
    await waitFor(() => expect(screen.getByText('受理率').parentElement?.textContent).toContain('1/3'));
    expect(screen.getByText('提出率').parentElement?.textContent).toContain('2/3');
  });

  it('lets nobody choose a department that is missing or in conflict', async () => {
    await receive(
      desk,
      handedIn('001', { 'A-1': 'yes' }),
      handedIn('002', { 'A-1': 'yes' }),
      handedIn('002', { 'A-1': 'no' }),
    );
    show();
    await screen.findByRole('checkbox', { name: '001 第001課を選ぶ' });
    expect(screen.queryByRole('checkbox', { name: /^002/ })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^003/ })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^009/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^受理にする（0件）/ }).hasAttribute('disabled')).toBe(true);
  });

  it('changes only what is shown: a chosen department that a filter hides stays as it is', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }), handedIn('002', { 'A-1': 'yes' }));
    await desk.submissions.judge(
      inspection.id,
      (await current<Submission[]>(desk.submissions.all(inspection.id)))
        .filter(({ department }) => department === '001')
        .map(({ digest }) => ({ digest, standing: 'accepted' as const })),
      '2026-11-22T05:00:00.000Z',
    );
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: '表示している2所属をすべて選ぶ' }));
    await userEvent.click(screen.getByRole('button', { name: /^すべて.*状態$/ }));
    await userEvent.click(await screen.findByRole('option', { name: '受領' }));
    expect(await screen.findByRole('button', { name: /^受領に戻す（0件）/ })).toBeTruthy();
    await press(/^受理にする（1件）/);
    await screen.findByText('1件を受理にしました。受付簿に記録しました。');
    expect(await ledger()).not.toContain('reconsidered 001');
  });

  it('says so when the device cannot store it, and changes nothing', async () => {
    await receive(desk, handedIn('001', { 'A-1': 'yes' }));
    const full = { ...desk.submissions, judge: async () => ({ ok: false, failure: { kind: 'storage' } }) as const };
    desk.services = { ...desk.services, submissions: full };
    show();
    await userEvent.click(await screen.findByRole('checkbox', { name: '001 第001課を選ぶ' }));
    await press(/^受理にする（1件）/);
    expect(await screen.findByText(/受理の状態は変わっていません/)).toBeTruthy();
    expect(await standings()).toEqual({ '001': 'received' });
  });
});
