import { useTranslation } from 'react-i18next';
import { groupLabel, type Axis } from '#domain/aggregation/axes.ts';
import type { ComparedGroup, YearComparison } from '#domain/years/comparison.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { useFigureColumns } from './figure-columns.tsx';

/** Both years by chapter and by main clause. */
export function GroupChanges({ comparison }: { comparison: YearComparison }) {
  const { t } = useTranslation('years');
  return (
    <Panel title={t('tables.title')}>
      <Stack>
        <GroupTable
          comparison={comparison}
          axis="chapter"
          groups={comparison.chapters}
          caption={t('tables.chapters')}
          heading={t('columns.chapter')}
        />
        <GroupTable
          comparison={comparison}
          axis="mainClause"
          groups={comparison.clauses}
          caption={t('tables.clauses')}
          heading={t('columns.clause')}
        />
      </Stack>
    </Panel>
  );
}

interface GroupTableProps {
  comparison: YearComparison;
  axis: Axis;
  groups: readonly ComparedGroup[];
  caption: string;
  heading: string;
}

function GroupTable({ comparison, axis, groups, caption, heading }: GroupTableProps) {
  const { t } = useTranslation('years');
  const figures = useFigureColumns<ComparedGroup>(comparison, 'several');
  const { questionnaire } = comparison.now;
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: 'group', header: heading, cell: ({ group }) => groupLabel(questionnaire, axis, group, {}) },
        ...figures,
      ]}
      rows={groups}
      rowKey={({ group }) => group}
      density="compact"
      tall
      empty={<p>{t('tables.empty')}</p>}
    />
  );
}
