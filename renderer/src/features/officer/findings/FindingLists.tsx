import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FINDING_LISTS, isListed } from '#domain/findings/figures.ts';
import { createRowSelection } from '#state/row-selection.ts';
import { Tabs } from '#ui/tabs/Tabs.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import type { TreatedFindings } from '../shared/collection/use-finding-records.ts';
import { useToday } from '../../shared/dates/use-today.ts';
import { FindingsTable } from './FindingsTable.tsx';
import { UndoBanner } from './UndoBanner.tsx';
import { useTreating } from './use-treating.ts';

interface FindingListsProps {
  collection: Collection;
  findings: TreatedFindings;
}

/** The lists of findings beside each other. The way back from a change outlasts going from one to another. */
export function FindingLists({ collection, findings }: FindingListsProps) {
  const { t } = useTranslation('findings');
  const { officerView } = useOfficerServices();
  const list = useStore(officerView, (view) => view.findingList);
  const today = useToday();
  const [selection] = useState(createRowSelection);
  const treating = useTreating(collection.inspection.id);
  const counts = useMemo(
    () =>
      FINDING_LISTS.map((id) => ({ id, n: findings.records.filter((record) => isListed(record, id, today)).length })),
    [findings, today],
  );
  return (
    <div>
      <UndoBanner treating={treating} />
      <Tabs
        label={t('lists.label')}
        selected={list}
        onSelect={(chosen) => {
          officerView.setState({ findingList: FINDING_LISTS.find((id) => id === chosen) ?? list });
          selection.choose([...selection.getState().chosen], false);
        }}
        tabs={counts.map(({ id, n }) => ({
          id,
          label: t(`lists.${id}`),
          count: countText(n),
          content:
            id === list ? (
              <FindingsTable
                key={id}
                collection={collection}
                findings={findings}
                list={id}
                selection={selection}
                treating={treating}
              />
            ) : null,
        }))}
      />
    </div>
  );
}
