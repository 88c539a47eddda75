// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { chiefWindow, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

async function notes() {
  return within(await screen.findByRole('region', { name: '読み通すときの目安' }));
}

describe('answers that do not go together', () => {
  it('are pointed out with the way to each item, and the chief can still go on', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' });
    await storedBehind(services).responses.answer(RESPONSE, 'A-1', () => ({
      ...wholeAnswer('A-1', 'no'),
      action: { kind: 'own', what: '改めます。', post: '係長', due: '2026-11-19' },
    }));
    await storedBehind(services).responses.answer(RESPONSE, 'A-2', () => ({
      ...wholeAnswer('A-2', 'yes'),
      evidence: [{ document: 'なし', number: '', place: '' }],
    }));
    show(<ReviewPage id={RESPONSE} />);
    const late = (await notes()).getByText(/期限が過ぎている項目が1項目あります/);
    expect(within(late).getByRole('link', { name: 'A-1' }).getAttribute('href')).toBe(
      `#/respond/${RESPONSE}/fill/first/A-1`,
    );
    const none = (await notes()).getByText(/根拠資料に「なし」と書かれた項目が1項目あります/);
    expect(within(none).getByRole('link', { name: 'A-2' })).toBeDefined();
    expect(screen.getByRole('link', { name: '所属長確認へ進む' })).toBeDefined();
  });

  it('are not spoken of where there are none', async () => {
    const { services, show } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' });
    show(<ReviewPage id={RESPONSE} />);
    const entries = (await notes()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries).toEqual([expect.stringContaining('の回答はありません。')]);
  });
});
