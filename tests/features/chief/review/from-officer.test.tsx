// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { returnTo, withOwnPart } from '../../../support/from-officer.ts';
import { chiefWindow, draft, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const DIGEST = '1'.repeat(64);
const second = { ...draft, revision: 2, ancestors: [DIGEST], reopenedFor: '差戻しのため' };
const whole = { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' } as const;
const plan = { kind: 'own', what: '台帳を作ります。', post: '係長', due: '2026-09-30' };

describe('the review after a return', () => {
  it('lists each remark with the answer as it is now, also for an item that is not asked any more', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, whole, second);
    const remarks = [
      { item: 'A-2', text: '根拠を書いてください。', due: '2026-12-10' },
      { item: 'B-1', text: '確かめてください。', due: null },
    ];
    const message = '2項目を直してください。';
    await storedBehind(services).receivedReturns.keep(
      returnTo({ id: RESPONSE, revision: 1, digest: DIGEST }, { remarks, message }),
    );
    show(<ReviewPage id={RESPONSE} />);
    const list = within(await screen.findByRole('region', { name: '情報担当課からの指摘' }));
    expect(list.getByText(message)).toBeDefined();
    const [asked, gone] = list.getAllByRole('listitem');
    expect(asked?.textContent).toContain('実施していない');
    expect(asked?.textContent).toContain('差戻し　期限：令和8年12月10日');
    expect(asked?.textContent).toContain('根拠を書いてください。');
    expect(gone?.textContent).toContain('今は対象外');
    const way = list.getByRole('link', { name: 'A-2の回答を見る' });
    expect(way.getAttribute('href')).toBe(`#/respond/${RESPONSE}/fill/first/A-2`);
  });

  it('says nothing of remarks where there are none', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, whole);
    show(<ReviewPage id={RESPONSE} />);
    await screen.findByRole('heading', { name: '確認' });
    expect(screen.queryByRole('region', { name: '情報担当課からの指摘' })).toBeNull();
  });
});

describe('the review of earlier actions', () => {
  it('names those without a report and those that contradict the answer, and still lets the chief go on', async () => {
    const { services, show } = await chiefWindow();
    const actions = ['A-1', 'A-2', 'B-1'].map((item) => ({ ...plan, item }));
    await services.inspections.keep(withOwnPart({ actions }));
    await storeDraft(services, whole);
    await storedBehind(services).responses.answer(RESPONSE, 'A-2', () => ({
      ...wholeAnswer('A-2', 'no'),
      progress: { state: 'done', note: '' },
    }));
    show(<ReviewPage id={RESPONSE} />);
    const notes = within(await screen.findByRole('region', { name: '読み通すときの目安' }));
    const unreported = notes.getByText(/進捗が報告されていない項目が1項目あります/);
    expect(within(unreported).getByRole('link', { name: 'A-1' })).toBeDefined();
    const contradicted = notes.getByText(/「完了」としながら、回答が△か×のままの項目が1項目あります/);
    expect(within(contradicted).getByRole('link', { name: 'A-2' })).toBeDefined();
    expect(notes.getByText(/答える項目にないものが1件あります/).textContent).toContain('B-1');
    expect(screen.getByRole('link', { name: '所属長確認へ進む' })).toBeDefined();
  });
});
