import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Figure, FigureRow } from '#ui/measure/Figure.tsx';
import { HeatCell } from '#ui/measure/HeatCell.tsx';
import { Meter } from '#ui/measure/Meter.tsx';
import { StatusMark } from '#ui/mark/StatusMark.tsx';
import type { Column } from '#ui/table/column.ts';
import { DataTable } from '#ui/table/DataTable.tsx';
import { MARKS } from './samples.ts';

interface Line {
  code: string;
  name: string;
  yes: number;
  all: number;
}

// `?rows=600` shows the table at the size of the largest city.
const COUNT = Number(new URLSearchParams(window.location.search).get('rows') ?? '30');

const LINES: Line[] = Array.from({ length: COUNT }, (_, index) => ({
  code: String(index + 1).padStart(3, '0'),
  name: `第${index + 1}課`,
  yes: (index * 37) % 101,
  all: 100 + (index % 7),
}));

const CHAPTERS = Array.from({ length: 11 }, (_, index) => index + 1);

const COLUMNS: Column<Line>[] = [
  { id: 'name', header: '所属', cell: (line) => line.name, sortBy: (line) => line.code, nowrap: true },
  {
    id: 'mark',
    header: '状態',
    kind: 'mark',
    cell: (line) => {
      const mark = MARKS[line.yes % MARKS.length];
      return mark === undefined ? null : <StatusMark {...mark} compact />;
    },
  },
  { id: 'all', header: '件数', kind: 'number', cell: (line) => line.all, sortBy: (line) => line.all },
  ...CHAPTERS.map((chapter): Column<Line> => ({
    id: `c${chapter}`,
    header: `${chapter}章`,
    group: '章ごとの実施率',
    kind: 'number',
    sortBy: (line) => line.yes / line.all,
    cell: (line) => {
      const yes = (line.yes + chapter * 13) % 101;
      return <HeatCell ratio={yes / 100} text={`${yes}.0%`} note={`${yes} / 100`} />;
    },
  })),
];

export function TableSamples() {
  return (
    <Panel title="集計">
      <FigureRow>
        <Figure label="提出率" value="83.3" unit="%" note="150 ÷ 180 所属" />
        <Figure label="受理率" value="71.1" unit="%" note="128 ÷ 180 所属" tone="good" />
        <Figure label="実施率" value="64.9" unit="%" note="3,204 ÷ 4,936 件" tone="partial" />
        <Figure label="改善完了率" value="－" note="対象なし" />
      </FigureRow>
      <Columns>
        <Meter label="実施率" ratio={0.649} text="64.9%(3,204 ÷ 4,936)" />
        <Meter label="改善完了率" ratio={null} text="－" />
      </Columns>
      <DataTable
        caption="所属ごとの実施率"
        columns={COLUMNS}
        rows={LINES}
        rowKey={(line) => line.code}
        empty={<EmptyState title="所属がありません" />}
        foot={['全体', null, '60,123', ...CHAPTERS.map(() => '64.9%')]}
      />
    </Panel>
  );
}
