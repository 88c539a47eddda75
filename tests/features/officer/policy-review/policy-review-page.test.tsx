// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { PolicyReviewPage } from '#features/officer/policy-review/PolicyReviewPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage } from '../../../support/officer-page.tsx';

/** A department that sets every rule aside instead of keeping it. */
function settingAside(payload: Payload): Payload {
  const answers = payload.answers.map((answer) => ({
    ...answer,
    action: answer.action === null ? null : { ...answer.action, kind: 'accept' },
  }));
  return { ...payload, answers };
}

async function shownDesk() {
  const desk = await newDesk();
  await receive(desk, settingAside(handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' })));
  showOfficerPage(desk, <PolicyReviewPage />);
  await screen.findByText('例外措置・受容が1所属');
  return desk;
}

async function paste(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

describe('the review of the policy', () => {
  it('points out what is set aside, and records a decision with its reason', async () => {
    await shownDesk();
    await userEvent.click(screen.getByLabelText('点検項目 A-1の根拠と判断'));
    const dialog = within(await screen.findByRole('dialog'));
    const risk = dialog.getByLabelText<HTMLTextAreaElement>(/リスクの検討/);
    expect(risk.value).toBe('主な脅威：意図的な要因。未着手・対応中の△×：中 1件。');
    await userEvent.click(dialog.getByText('判断を記録する', { selector: 'button span' }));
    expect(await dialog.findByText('判断を選んでください。')).toBeTruthy();
    await userEvent.click(dialog.getByLabelText('継続検討'));
    await paste(dialog.getByLabelText(/^理由/), '来年も見ます。');
    await paste(dialog.getByLabelText(/記録する人/), '情報係長');
    await userEvent.click(dialog.getByText('判断を記録する', { selector: 'button span' }));
    const table = within(await screen.findByRole('table'));
    expect(await table.findByText('継続検討')).toBeTruthy();
  });

  it('is exported for the committee under a marked name', async () => {
    const desk = await shownDesk();
    await userEvent.click(screen.getByText('見直しの候補（Excel）'));
    await userEvent.click(await screen.findByText('分かりました。保存する'));
    expect(await screen.findByText(/基本方針の見直し\.xlsx/)).toBeTruthy();
    expect(desk.saved.map(({ name }) => name)).toEqual(['取扱注意_自己点検_R08_基本方針の見直し.xlsx']);
  });
});
