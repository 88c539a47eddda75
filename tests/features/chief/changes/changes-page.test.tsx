// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { choose, edit } from '#domain/answers/commands.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { ChangesPage } from '#features/chief/changes/ChangesPage.tsx';
import { ReviewPage } from '#features/chief/review/ReviewPage.tsx';
import { questionnaire } from '../../../support/small-questionnaire.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft, wholeAnswer } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

async function page() {
  const window = await chiefWindow();
  await storedBehind(window.services).responses.begin(draft);
  return { ...window, user: userEvent.setup(), open: () => window.show(<ChangesPage id={RESPONSE} />) };
}

/** The lines of the table, each with the texts of its cells. */
async function lines() {
  const table = await screen.findByRole('table', { name: '変更の一覧' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
}

function itemOf(id: string) {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}

describe('the history of a response', () => {
  it('says so while there is none', async () => {
    const { open } = await page();
    open();
    expect(await screen.findByText('変更の記録は、まだありません')).toBeDefined();
  });

  it('is reached from every page of the response', async () => {
    const { show } = await page();
    show(<ReviewPage id={RESPONSE} />);
    const link = await screen.findByRole('link', { name: '変更の記録' });
    expect(link.getAttribute('href')).toBe(`#/respond/${RESPONSE}/changes`);
  });

  it('says in plain words what was changed, the newest first, with what stood there before', async () => {
    const { services, open } = await page();
    const { responses } = storedBehind(services);
    await responses.answer(RESPONSE, 'A-1', () => wholeAnswer('A-1', 'yes'));
    await responses.answer(RESPONSE, 'A-1', (stored) =>
      choose(stored ?? wholeAnswer('A-1', 'yes'), questionnaire, itemOf('A-1'), 'partial'),
    );
    await responses.answer(RESPONSE, 'A-1', (stored) =>
      edit(stored ?? wholeAnswer('A-1', 'yes'), { comment: '一部の係だけ' }),
    );
    open();
    const [comment, choice, first] = await lines();
    expect(comment).toEqual([
      '令和8年11月20日 12:00',
      'A-1',
      '係長　髙橋 花子',
      expect.stringMatching(/「?状況」?を記入後一部の係だけ/u),
    ]);
    expect(choice?.[3]).toContain('○から△に変更');
    expect(first?.[3]).toContain('○を選択');
    expect(screen.getAllByRole('link', { name: 'A-1' })[0]?.getAttribute('href')).toContain('/fill/');
  });

  it('can be narrowed to one item and to what concerns no item', async () => {
    const { services, user, open } = await page();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'no' });
    await storedBehind(services).responses.change(RESPONSE, (current) => ({
      ...current,
      profile: { ...current.profile, sns: { on: true, reason: '' } },
    }));
    open();
    expect(await lines()).toHaveLength(3);
    const choice = screen.getByRole('combobox', { name: /項目で絞り込む/ });
    await user.clear(choice);
    await user.type(choice, 'A-2');
    await user.click(await screen.findByRole('option', { name: /A-2/ }));
    expect((await lines()).map(([, item]) => item)).toEqual(['A-2']);
    await user.clear(choice);
    await user.type(choice, '項目以外');
    await user.click(await screen.findByRole('option', { name: /項目以外/ }));
    expect((await lines()).map(([, item]) => item)).toEqual(['回答全体']);
  });

  it('goes through a thousand changes fifty at a time', async () => {
    const { services, user, open } = await page();
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      response: RESPONSE,
      seq: 1000 - index,
      item: 'A-1',
      at: NOW,
      by: null,
      what: [{ kind: 'comment' as const, before: '', after: `${1000 - index}回目` }],
    }));
    services.changes.of = () => (listener) => {
      listener(rows);
      return () => undefined;
    };
    open();
    expect(await screen.findByText('1,000件の変更')).toBeDefined();
    await waitFor(() => expect(shownTexts()).toHaveLength(50));
    expect(shownTexts()[0]).toContain('1000回目');
    await user.click(screen.getByText('次へ', { exact: false, selector: 'nav button *' }));
    await waitFor(() => expect(shownTexts()[0]).toContain('950回目'));
    expect(shownTexts()).toHaveLength(50);
  });
});

// Asking by role reads every cell of a long table again and again.
function shownTexts(): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
}
