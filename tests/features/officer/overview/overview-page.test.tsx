// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { DepartmentPage } from '#features/officer/overview/department/DepartmentPage.tsx';
import { ItemsPage } from '#features/officer/overview/ItemsPage.tsx';
import { OverviewPage } from '#features/officer/overview/OverviewPage.tsx';
import { handedIn } from '../../../support/handed-in.ts';
import { newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { receiveYearBefore } from '../../../support/year-before.ts';

const second = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'yes' });
const third = handedIn('003', { 'A-1': 'no', 'A-2': 'na' });
let desk: Desk;

beforeEach(async () => {
  desk = await newDesk();
});
/** The whole text of a figure at the top of the page. The definitions further down repeat its label. */
const figure = async (label: string) =>
  (await screen.findAllByText(label, { selector: 'dt' }))[0]?.parentElement?.textContent;

async function pick(label: string, option: string) {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

const cellsOf = (role: 'cell' | 'gridcell', row: RegExp) =>
  within(screen.getByRole('row', { name: row }))
    .getAllByRole(role)
    .map((cell) => cell.textContent);

describe('the summary', () => {
  it('says what to do while nothing has been received', async () => {
    showOfficerPage(desk, <OverviewPage />);
    expect(await screen.findByText('まだ集計できる回答がありません')).toBeTruthy();
    expect(screen.getByRole('link', { name: '受付へ' }).getAttribute('href')).toBe('#/collect');
  });

  it('shows every rate with its numerator and denominator', async () => {
    await receive(desk, second, third);
    showOfficerPage(desk, <OverviewPage />);
    expect(await figure('提出率')).toBe('提出率66.7％2/3 所属');
    expect(await figure('実施率')).toBe('実施率50.0％2/4');
    expect(await figure('確認済みの○')).toBe('確認済みの○50.0％2/4');
    expect(await figure('未回答')).toContain('未回答1');
    expect(cellsOf('gridcell', /^003/)).toEqual(['▼0.0％0/1＊', '▼0.0％0/1＊', '－']);
    expect(cellsOf('gridcell', /^全体（2所属）/)).toEqual(['▽50.0％2/4＊', '▽50.0％2/4＊', '－']);
    expect(cellsOf('gridcell', /^所属の中央値と範囲/)).toEqual(['33.3％0.0〜66.7％', '33.3％0.0〜66.7％', '－']);
    await userEvent.click(screen.getByRole('switch', { name: '文字だけの表にする' }));
    expect(cellsOf('cell', /^003/)).toEqual(['0.0％ 0/1＊', '0.0％ 0/1＊', '－']);
  });

  it('leaves departments in an undecided conflict out and says how many they are', async () => {
    await receive(desk, second, third, handedIn('003', { 'A-1': 'yes' }));
    showOfficerPage(desk, <OverviewPage />);
    expect(await screen.findByText(/競合が決まっていない1所属は入っていません。/)).toBeTruthy();
    expect(await figure('実施率')).toBe('実施率66.7％2/3');
  });

  it('prints no sum where items fall into several columns', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <OverviewPage />);
    expect(await screen.findByRole('columnheader', { name: '計' })).toBeTruthy();
    await pick('表の列', 'すべての脅威（重複計上）');
    expect(await screen.findByText(/^1つの項目を複数の列に数えています/)).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: '計' })).toBeNull();
  });

  it('writes the exports under names that tell the year and how to handle them', async () => {
    desk.services.plaintextWarning.setState({ warned: true });
    await receive(desk, second);
    showOfficerPage(desk, <OverviewPage />);
    await userEvent.click(await screen.findByRole('button', { name: '集計表（Excel）' }));
    await waitFor(() => expect(desk.saved).toHaveLength(1));
    await userEvent.click(await screen.findByRole('button', { name: '回答一覧（CSV）' }));
    await waitFor(() => expect(desk.saved).toHaveLength(2));
    expect(desk.saved.map(({ name }) => name)).toEqual([
      '取扱注意_自己点検_R08_集計.xlsx',
      '取扱注意_自己点検_R08_回答一覧.csv',
    ]);
    expect([...(desk.saved[0]?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  it('tells beside the CSV what a spreadsheet makes of item numbers and codes, and beside the workbook that the list is in it', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <OverviewPage />);
    expect(
      await screen.findByRole('button', { name: '回答一覧（CSV）', description: /「5-02」が「5月2日」に/ }),
    ).toBeTruthy();
    expect(
      screen.getByRole('button', { name: '集計表（Excel）', description: /回答一覧（1行が 所属 × 項目）/ }),
    ).toBeTruthy();
  });

  it('warns before the first export that the file has no seal, and does not ask again', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <OverviewPage />);
    await userEvent.click(await screen.findByRole('button', { name: '回答一覧（CSV）' }));
    const question = await screen.findByRole('alertdialog', { name: 'このファイルには封がありません' });
    await userEvent.click(within(question).getByRole('button', { name: 'キャンセル' }));
    expect(desk.saved).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: '回答一覧（CSV）' }));
    await userEvent.click(await screen.findByRole('button', { name: '分かりました。保存する' }));
    await waitFor(() => expect(desk.saved).toHaveLength(1));
    await userEvent.click(await screen.findByRole('button', { name: '集計表（Excel）' }));
    await waitFor(() => expect(desk.saved).toHaveLength(2));
  });
});

describe('the figures of the table', () => {
  it('open the counts behind them and then the answers, by key as well', async () => {
    await receive(desk, second, third);
    showOfficerPage(desk, <OverviewPage />);
    const grid = await screen.findByRole('grid', { name: '所属 × 章の実施率' });
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('gridcell', { name: /^003 第003課、方針、0.0％、0\/1＊$/ }).id).toBe(
      grid.getAttribute('aria-activedescendant'),
    );
    await userEvent.keyboard('{Enter}');
    const cell = await screen.findByRole('dialog', { name: '003 第003課 × 方針' });
    expect(cell.textContent).toMatch(/該当なし率33.3％1\/3/);
    expect(
      within(cell)
        .getAllByRole('listitem')
        .map((entry) => /A-\d/.exec(entry.textContent ?? '')?.[0]),
    ).toEqual(['A-1', 'A-3', 'A-2']);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByText('全体（2所属）'));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const group = await screen.findByRole('dialog', { name: '計の内訳' });
    expect(group.textContent).toMatch(/中央値 33.3％、範囲 0.0〜66.7％/);
    expect(group.textContent).toMatch(/少数のため/);
    await userEvent.click(within(group).getByRole('button', { name: '002 第002課の回答を見る' }));
    expect(await screen.findByRole('dialog', { name: '002 第002課 × 計' })).toBeTruthy();
  });

  it('say how they are counted, one press away', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <OverviewPage />);
    const [sign] = await screen.findAllByRole('button', { name: '実施率の数え方' });
    if (sign === undefined) throw new Error('the sign beside the figure is needed');
    await userEvent.click(sign);
    expect((await screen.findByRole('dialog', { name: '実施率の数え方' })).textContent).toMatch(/○ ÷（○＋△＋×）/);
  });

  it('go without names on screen and in files once these are hidden', async () => {
    desk.services.plaintextWarning.setState({ warned: true });
    desk.services.officerView.setState({ maskingSeed: 'seed' });
    await receive(desk, second, third);
    showOfficerPage(desk, <OverviewPage />);
    expect(await screen.findByText(/所属名を伏せていますが、分かってしまうおそれがあります/)).toBeTruthy();
    const main = screen.getByRole('main');
    expect(main.textContent).not.toMatch(/00[23] 第/);
    expect(
      within(main)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toContain('所属A');
    await userEvent.click(screen.getByRole('button', { name: '回答一覧（CSV）' }));
    await waitFor(() => expect(desk.saved).toHaveLength(1));
    expect(desk.saved[0]?.name).toBe('取扱注意_自己点検_R08_回答一覧_所属名なし.csv');
    expect(new TextDecoder().decode(desk.saved[0]?.bytes)).not.toMatch(/第00\d課|これからです/);
  });
});

describe('the ranking of items', () => {
  it('lists the lowest rate first and shows who answered what', async () => {
    await receive(desk, second, third);
    showOfficerPage(desk, <ItemsPage />);
    const ids = (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent?.slice(0, 3));
    expect(ids.slice(0, 3)).toEqual(['A-2', 'A-1', 'A-3']);
    const few = screen.getByRole('table', { name: '少数の所属だけが答えた項目' });
    expect(within(few).getByRole('row', { name: /^A-1 少数：回答 2所属/ })).toBeTruthy();
    expect(screen.queryByRole('table', { name: '点検項目ごとの実施率' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'A-1の内訳' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('link', { name: '003 第003課' }).getAttribute('href')).toBe(
      '#/overview/departments/003',
    );
    expect(dialog.textContent).toMatch(/実施していない1所属003 第003課/);
  });
});

describe('the answers of one department', () => {
  it('shows them with the profile and its reasons', async () => {
    await receive(desk, second);
    showOfficerPage(desk, <DepartmentPage code="002" />);
    expect(await screen.findByRole('heading', { name: '002 第002課' })).toBeTruthy();
    expect(screen.getByText('A-2はこれからです。')).toBeTruthy();
    expect(screen.getByText('担当 庶務係長 期限 令和8年11月21日')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '所属の状況' }));
    expect(await screen.findByText('委託をやめた')).toBeTruthy();
  });

  it('shows them beside the city once asked, as a picture with a table', async () => {
    await receive(desk, second, third);
    showOfficerPage(desk, <DepartmentPage code="002" />);
    await userEvent.click(await screen.findByRole('switch', { name: '図を表示する' }));
    expect(screen.getByText('章が3つより少ないため、図は描きません。')).toBeTruthy();
    const table = screen.getByRole('table', { name: '章ごとの実施率の比較表' });
    expect(
      within(table)
        .getAllByRole('cell')
        .slice(0, 2)
        .map((cell) => cell.textContent),
    ).toEqual(['66.7％ 2/3＊', '50.0％ 2/4＊']);
  });

  it('stand beside the year before over the items that can be compared, once the chart is asked for', async () => {
    await receive(desk, second);
    await receiveYearBefore(desk, handedIn('002', { 'A-1': 'no', 'A-2': 'yes', 'A-3': 'yes' }));
    showOfficerPage(desk, <DepartmentPage code="002" />);
    const open = await screen.findByRole('switch', { name: '図を表示する' });
    expect(screen.queryByText(/令和7年度/)).toBeNull();
    await userEvent.click(open);
    expect(await screen.findByRole('columnheader', { name: '令和7年度（比べられる項目だけ）' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: '令和8年度の同じ項目' })).toBeTruthy();
    const table = screen.getByRole('table', { name: '章ごとの実施率の比較表' });
    const cells = within(table).getAllByRole('cell');
    expect(cells.slice(2, 4).map((cell) => cell.textContent)).toEqual(['100.0％ 2/2＊', '50.0％ 1/2＊']);
  });

  it('says why there are none', async () => {
    const { unmount } = showOfficerPage(desk, <DepartmentPage code="002" />);
    expect(await screen.findByText('まだ回答を受け取っていません')).toBeTruthy();
    unmount();
    showOfficerPage(desk, <DepartmentPage code="009" />);
    expect(await screen.findByText('指定管理のため')).toBeTruthy();
  });
});
