// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { ClosingPanel } from '#features/officer/collect/closing/ClosingPanel.tsx';
import { fractionText } from '#features/shared/numbers/fraction-text.ts';
import { OfficerFrame } from '#features/officer/shared/frame/OfficerFrame.tsx';
import { implementationRate } from '#domain/aggregation/counts.ts';
import { matrixOf } from '#domain/aggregation/matrix.ts';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { inspection } from '../../../support/small-questionnaire.ts';

const first = handedIn('001', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'no' });
const later = handedIn('002', { 'A-1': 'no', 'A-2': 'no', 'A-3': 'no' });
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
const showReception = () =>
  showOfficerPage(
    desk,
    <OfficerFrame page="collect">
      {(collection) => <ClosingPanel collection={collection} statuses={collection.present} />}
    </OfficerFrame>,
  );

/** A page of figures: 実施率 as a fraction. */
const showFigures = () =>
  showOfficerPage(
    desk,
    <OfficerFrame page="overview">
      {({ questionnaire, summary }) => (
        <p>{`実施率 ${fractionText(implementationRate(matrixOf(questionnaire, summary.tallies, 'chapter').total))}`}</p>
      )}
    </OfficerFrame>,
  );

async function close(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: /^(もう一度)?締める$/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '締める' }));
}

describe('the report', () => {
  /** Which figures the report is made of. */
  const showReport = () =>
    showOfficerPage(
      desk,
      <OfficerFrame page="report">
        {({ summary: { basis } }) => <p>{basis.kind === 'now' ? '現在の数字' : `第${basis.number}回の数字`}</p>}
      </OfficerFrame>,
    );

  it('takes the newest closing by itself, and the figures of now once they are asked for', async () => {
    await receive(desk, first);
    showReport();
    await screen.findByText('現在の数字');
    cleanup();
    showReception();
    await close();
    await screen.findByText('第1回の締めを行い、受付簿に記録しました。');
    cleanup();
    await receive(desk, later);
    showReport();
    await screen.findByText('第1回の数字');
    expect(screen.getByText(/その後/).textContent).toContain('1所属');
    await userEvent.click(screen.getByRole('button', { name: /数字の時点/ }));
    await userEvent.click(await screen.findByRole('option', { name: '現在（締めていない数字）' }));
    await screen.findByText('現在の数字');
    cleanup();
    showReport();
    await screen.findByText('現在の数字');
  });
});

describe('closing the collection', () => {
  it('keeps figures that later files and withdrawals do not change, and lists what came after', async () => {
    await receive(desk, first);
    showReception();
    await close();
    await screen.findByText('第1回の締めを行い、受付簿に記録しました。');
    expect(await screen.findByText('第1回締めの後に届いた回答はありません。')).toBeTruthy();
    await receive(desk, later);
    expect(
      await screen.findByRole('row', { name: /^002 第002課 締めの後に初めて受け付けた 未提出 受領/ }),
    ).toBeTruthy();
    await desk.submissions.withdraw(inspection.id, [payloadDigest(first)], '2026-12-01T03:00:00.000Z');
    expect(await screen.findByRole('row', { name: /^001 .* 受け付けを取り消した 受領 未提出/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '第1回締めの数字を見る' }));
    cleanup();
    showFigures();
    expect(await screen.findByText('実施率 2/3')).toBeTruthy();
    expect(screen.getByText(/その後に変わった2所属（追補）は入っていません/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /数字の時点/ }));
    await userEvent.click(await screen.findByRole('option', { name: /^現在/ }));
    expect(await screen.findByText('実施率 0/3')).toBeTruthy();
    expect(screen.getByText(/集計に入っているのは1所属だけです/)).toBeTruthy();
  });

  it('asks for a reason before it closes again, and keeps both closings', async () => {
    await receive(desk, first);
    showReception();
    await close();
    await screen.findByText('第1回締めの後に届いた回答はありません。');
    await receive(desk, later);
    await screen.findByRole('row', { name: /^002/ });
    await close();
    expect(await screen.findByText('締め直す理由を書いてください。')).toBeTruthy();
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /^締め直す理由/ }), '追補を入れるため');
    await userEvent.click(dialog.getByRole('button', { name: '締める' }));
    await screen.findByText('第2回の締めを行い、受付簿に記録しました。');
    const newest = await screen.findByRole('row', { name: /^第2回/ });
    expect(newest.textContent).toContain('締め直した理由：追補を入れるため');
    expect((await screen.findByRole('row', { name: /^第1回/ })).previousElementSibling).toBe(newest);
  });

  it('shows no figures of a closing that no longer holds, and leads to those of now', async () => {
    await receive(desk, first);
    showReception();
    await close();
    await screen.findByText('第1回締めの後に届いた回答はありません。');
    cleanup();
    const { closings, officerView } = desk.services;
    const altered: typeof closings = {
      ...closings,
      material: async (closing) => ({ ...(await closings.material(closing)), payloads: new Map() }),
    };
    desk.services = { ...desk.services, closings: altered };
    officerView.setState({ closing: { inspection: inspection.id, number: 1 } });
    showFigures();
    expect((await screen.findByRole('alert')).textContent).toContain('001 第001課の回答の控えが');
    expect(screen.queryByText(/^実施率/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /数字の時点/ }));
    await userEvent.click(await screen.findByRole('option', { name: /^現在/ }));
    expect(await screen.findByText('実施率 2/3')).toBeTruthy();
  });
});
