// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { mount } from './mounted.tsx';

interface Line {
  name: string;
  rate: number | null;
}

const COLUMNS: Column<Line>[] = [
  { id: 'name', header: '所属', cell: (line) => line.name },
  {
    id: 'rate',
    header: '実施率',
    group: '全体',
    kind: 'number',
    cell: (line) => line.rate ?? '－',
    sortBy: (line) => line.rate,
  },
];

const LINES: Line[] = [
  { name: '総務課', rate: 40 },
  { name: '市民課', rate: null },
  { name: '税務課', rate: 90 },
];

function mountTable(rows: Line[]) {
  mount(
    <DataTable
      caption="所属ごと"
      columns={COLUMNS}
      rows={rows}
      rowKey={(line) => line.name}
      empty={<p>まだありません</p>}
      foot={['合計', '130']}
    />,
  );
}

function names(): (string | null)[] {
  return screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter((name) => name !== '合計');
}

describe('the data table', () => {
  it('is a named table whose headings belong to their columns and rows', () => {
    mountTable(LINES);
    const table = screen.getByRole('table', { name: '所属ごと' });
    expect(within(table).getByRole('columnheader', { name: '実施率' }).getAttribute('scope')).toBe('col');
    expect(within(table).getByRole('columnheader', { name: '全体' }).getAttribute('scope')).toBe('colgroup');
    expect(within(table).getByRole('row', { name: '総務課 40' })).toBeDefined();
    expect(names()).toEqual(['総務課', '市民課', '税務課']);
  });

  it('sorts up and down and leaves rows without a figure at the end', async () => {
    const user = userEvent.setup();
    mountTable(LINES);
    await user.click(screen.getByRole('button', { name: '実施率' }));
    expect(names()).toEqual(['総務課', '税務課', '市民課']);
    expect(screen.getByRole('columnheader', { name: '実施率' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: '実施率' }));
    expect(names()).toEqual(['税務課', '総務課', '市民課']);
    expect(screen.getByRole('columnheader', { name: '実施率' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('shows every row of a long table', () => {
    const many = Array.from({ length: 300 }, (_, index): Line => ({ name: `第${index}課`, rate: index }));
    mountTable(many);
    expect(names()).toHaveLength(300);
  });

  it('says what is missing instead of showing an empty table', () => {
    mountTable([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('まだありません')).toBeDefined();
  });
});
