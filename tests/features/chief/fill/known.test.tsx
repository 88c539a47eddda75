// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OwnPart } from '#domain/pack/known-inspection.ts';
import { inspection } from '../../../support/small-questionnaire.ts';
import { questionnaireWith, returnTo, withOwnPart } from '../../../support/from-officer.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;
const DIGEST = '1'.repeat(64);
const handedIn = { id: RESPONSE, revision: 1, digest: DIGEST };
const promised = { item: 'A-1', kind: 'budget', what: '台帳を作ります。', post: '庶務係長', due: '2026-09-30' };

async function knowing(own: Partial<OwnPart>, address = FIRST) {
  const opened = await fillWindow(address, { revision: 2, ancestors: [DIGEST] });
  await opened.services.inspections.keep(withOwnPart(own));
  return opened;
}

describe('参考値', () => {
  it('stand beside the items they belong to, are announced with them, and answer nothing', async () => {
    const { show, answers } = await knowing({ facts: [{ fact: 'training', value: '92.5' }] });
    show();
    const item = await itemOnScreen('A-1');
    expect(item.getByText('92.5％')).toBeDefined();
    const article = screen.getByRole('article', {
      name: 'A-1を確認していますか。',
      description: /研修の受講率 92.5％/,
    });
    expect(within(article).getByText('出所：人事課の集計')).toBeDefined();
    expect((await itemOnScreen('A-3')).queryByText('92.5％')).toBeNull();
    expect((await answers()).size).toBe(0);
  });

  it('of another department are never shown', async () => {
    const { show } = await knowing({ code: '003', facts: [{ fact: 'training', value: '11.1' }] });
    show();
    await itemOnScreen('A-1');
    expect(screen.queryByText('11.1％')).toBeNull();
  });
});

describe('the remarks of the officer', () => {
  it('stand beside their item, the newest return first, and mark the chapter', async () => {
    const { show, services } = await knowing({});
    const say = (text: string, due: string | null) => [{ item: 'A-2', text, due }];
    await storedBehind(services).receivedReturns.keep(
      returnTo(handedIn, { remarks: say('先の指摘', '2026-12-10'), issuedAt: '2026-11-24T01:00:00.000Z' }),
    );
    await storedBehind(services).receivedReturns.keep(returnTo(handedIn, { remarks: say('後の指摘', null) }));
    show();
    const item = await itemOnScreen('A-2');
    const texts = item.getAllByText(/の指摘$/).map(({ textContent }) => textContent);
    expect(texts).toEqual(['情報担当課からの指摘', '後の指摘', '先の指摘']);
    expect(item.getByText(/期限：令和8年12月10日/)).toBeDefined();
    expect(screen.getByRole('link', { name: /方針.*指摘1/ })).toBeDefined();
    expect((await itemOnScreen('A-1')).queryByText('情報担当課からの指摘')).toBeNull();
  });

  it('are announced above every page with the message and the way to each item, until the next revision is signed', async () => {
    const { show, services } = await knowing({});
    const remarks = [{ item: 'A-3', text: '根拠を書いてください。', due: null }];
    await storedBehind(services).receivedReturns.keep(returnTo(handedIn, { message: '根拠が足りません。', remarks }));
    const { unmount } = show();
    expect(await screen.findByText('情報担当課から差し戻されています')).toBeDefined();
    expect(screen.getByText('根拠が足りません。')).toBeDefined();
    const way = screen.getByRole('link', { name: '指摘のある項目A-3を開く' });
    expect(way.getAttribute('href')).toBe(`#${FIRST}/A-3`);
    unmount();
    await storedBehind(services).responses.change(RESPONSE, (response) => ({
      ...response,
      ancestors: ['2'.repeat(64), DIGEST],
    }));
    show();
    await itemOnScreen('A-1');
    expect(screen.queryByText('情報担当課から差し戻されています')).toBeNull();
  });
});

describe('an action from before', () => {
  it('is shown with post and day, and its progress is stored without touching the answer', async () => {
    const { show, answers } = await knowing({ actions: [promised] });
    show();
    const item = await itemOnScreen('A-1');
    expect(item.getByText('台帳を作ります。')).toBeDefined();
    expect(item.getByText('前年度の改善計画 進め方：予算要求 担当：庶務係長 期限：令和8年9月30日')).toBeDefined();
    await userEvent.click(item.getByRole('radio', { name: '実施中' }));
    await userEvent.type(await item.findByLabelText('進捗の説明'), '案を作りました。');
    await userEvent.tab();
    await waitFor(async () =>
      expect((await answers()).get('A-1')).toMatchObject({
        choice: null,
        progress: { state: 'underway', note: '案を作りました。' },
      }),
    );
    expect((await itemOnScreen('A-2')).queryByRole('radio', { name: '実施中' })).toBeNull();
  });

  it('is also what a 改善指示 asks for by a day', async () => {
    const { show, services } = await knowing({});
    const remarks = [{ item: 'A-2', text: '台帳を直してください。', due: '2027-01-31' }];
    await storedBehind(services).receivedReturns.keep(returnTo(handedIn, { kind: 'improvement', remarks }));
    show();
    const item = await itemOnScreen('A-2');
    expect(item.getByText('情報担当課の改善指示 期限：令和9年1月31日')).toBeDefined();
    expect(item.getByRole('radio', { name: '未着手' })).toBeDefined();
    expect(item.queryByText('情報担当課からの指摘')).toBeNull();
    expect(screen.queryByText('情報担当課から差し戻されています')).toBeNull();
  });

  it('leaves the focus of someone who is taken to the item at its answer', async () => {
    const { show, answers } = await knowing({ actions: [promised] });
    const { unmount } = show();
    await userEvent.click((await itemOnScreen('A-1')).getByRole('radio', { name: '完了' }));
    await waitFor(async () => expect((await answers()).get('A-1')?.progress?.state).toBe('done'));
    unmount();
    window.location.hash = '';
    show();
    window.location.hash = `${FIRST}/A-1`;
    await itemOnScreen('A-1');
    await waitFor(() => expect(document.activeElement?.getAttribute('value')).toBe('yes'));
  });
});

describe('what is shown of an item', () => {
  it('names standards that are not public as such', async () => {
    const { show, services } = await fillWindow(FIRST);
    const asked = questionnaireWith({ 'A-1': { nonPublicStandards: ['対策基準 4.2'] } });
    await services.inspections.keep(withOwnPart({}, asked));
    show();
    const item = await itemOnScreen('A-1');
    await userEvent.click(item.getByRole('button', { name: /根拠/ }));
    const place = item.getByText('対策基準 4.2');
    expect(place.closest('div')?.textContent).toContain('公開していない基準');
  });

  it('asks once not to write of persons, wherever something can be written', async () => {
    const { show } = await fillWindow(FIRST);
    show();
    const item = await itemOnScreen('A-1');
    const asking = () => item.queryAllByText(/パスワードは書かないでください/).length;
    expect(asking()).toBe(0);
    await userEvent.click(item.getByRole('radio', { name: '実施していない' }));
    await item.findByRole('group', { name: '改善計画' });
    expect(asking()).toBe(1);
    await userEvent.click(item.getByRole('radio', { name: '該当なし' }));
    await userEvent.click(await item.findByRole('button', { name: '状況を書く' }));
    expect(asking()).toBe(1);
  });
});

describe('a response whose department left the roster', () => {
  it('stays, and its page says what happened and who took over', async () => {
    const { show, services } = await fillWindow(FIRST);
    const roster = inspection.roster
      .filter(({ code }) => code !== '002')
      .map((department) => (department.code === '003' ? { ...department, succeeds: ['002'] } : department));
    await services.inspections.keep({ ...withOwnPart({}), inspection: { ...inspection, roster } });
    show();
    expect(await screen.findByText('所属コード002の所属が、新しい配布ファイルの所属名簿にありません')).toBeDefined();
    expect(screen.getByText(/003 第003課がこの所属の仕事を引き継いでいます/)).toBeDefined();
    window.location.hash = '/';
    const kept = await screen.findByRole('link', { name: /002.*第1版/ });
    expect(kept.getAttribute('href')).toBe(`#/respond/${RESPONSE}/profile`);
  });
});
