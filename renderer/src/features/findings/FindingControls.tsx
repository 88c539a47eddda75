import { useTranslation } from 'react-i18next';
import { ALL, FINDING_ORDERS, type FindingFilters, type OfficerView } from '#state/officer-view.ts';
import { statusSymbol } from '../status-symbol.ts';
import { Filter, FilterRow } from '../Filter.tsx';
import { chapterOptions, parentOptions } from '../filter-options.ts';
import type { Collection } from '../use-collection.ts';
import { DUES, NO_ACTION } from './finding-list.ts';

interface FindingControlsProps {
  collection: Collection;
  filters: FindingFilters;
  onFilters: (filters: FindingFilters) => void;
  order: OfficerView['findingOrder'];
  onOrder: (order: OfficerView['findingOrder']) => void;
}

/** Which findings are shown, and in which order. */
export function FindingControls(props: FindingControlsProps) {
  const { collection, filters, onFilters, order, onOrder } = props;
  const { t } = useTranslation('findings');
  const words = useTranslation('overview').t;
  const { inspection, questionnaire } = collection;
  const everything = { id: ALL, label: words('officer.all') };
  const set = (filter: keyof FindingFilters) => (value: string) => onFilters({ ...filters, [filter]: value });
  const statuses = (['partial', 'no'] as const).map((id) => ({ id, label: statusSymbol(questionnaire, id) }));
  return (
    <FilterRow>
      <Filter
        label={words('officer.parent')}
        options={parentOptions(inspection, everything.label)}
        value={filters.parent}
        onChange={set('parent')}
      />
      <Filter
        label={words('officer.chapter')}
        options={chapterOptions(questionnaire, everything.label)}
        value={filters.chapter}
        onChange={set('chapter')}
      />
      <Filter label={t('status')} options={[everything, ...statuses]} value={filters.status} onChange={set('status')} />
      <Filter
        label={t('priority')}
        options={[everything, { id: 'focus', label: t('focusOnly') }]}
        value={filters.priority}
        onChange={set('priority')}
      />
      <Filter
        label={t('kind')}
        options={[everything, ...questionnaire.actionKinds, { id: NO_ACTION, label: t('noAction') }]}
        value={filters.kind}
        onChange={set('kind')}
      />
      <Filter
        label={t('due')}
        options={[everything, ...DUES.map((id) => ({ id, label: t(`dues.${id}`) }))]}
        value={filters.due}
        onChange={set('due')}
      />
      <Filter
        label={words('officer.order')}
        options={FINDING_ORDERS.map((id) => ({ id, label: t(`orders.${id}`) }))}
        value={order}
        onChange={(id) => onOrder(FINDING_ORDERS.find((each) => each === id) ?? order)}
      />
    </FilterRow>
  );
}
