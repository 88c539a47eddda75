import { useTranslation } from 'react-i18next';
import type { RiskScale } from '#domain/findings/risk.ts';
import { ALL, FINDING_ORDERS, type FindingFilters, type OfficerView } from '#state/officer-view.ts';
import { Filter, FilterRow } from '../shared/lists/Filter.tsx';
import { chapterOptions, parentOptions } from '../shared/lists/filter-options.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { statusSymbol } from '../../shared/item/status-symbol.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import styles from './Findings.module.css';

interface FindingControlsProps {
  collection: Collection;
  scale: RiskScale;
  filters: FindingFilters;
  onFilters: (filters: FindingFilters) => void;
  order: OfficerView['findingOrder'];
  onOrder: (order: OfficerView['findingOrder']) => void;
  /** How many of all findings are shown. */
  shown: { n: number; total: number };
}

const STATES = ['not-started', 'underway', 'done', 'accepted', 'resolved', 'lapsed'] as const;

/** Which findings are shown, and in which order. */
export function FindingControls(props: FindingControlsProps) {
  const { collection, scale, filters, onFilters, order, onOrder, shown } = props;
  const { t } = useTranslation('findings');
  const words = useTranslation('overview').t;
  const { inspection, questionnaire } = collection;
  const everything = { id: ALL, label: words('officer.all') };
  const set = (filter: keyof FindingFilters) => (value: string) => onFilters({ ...filters, [filter]: value });
  const statuses = (['partial', 'no'] as const).map((id) => ({ id, label: statusSymbol(questionnaire, id) }));
  const levels = scale.levels.map(({ label }, index) => ({ id: String(index), label })).reverse();
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
      <Filter label={t('level')} options={[everything, ...levels]} value={filters.level} onChange={set('level')} />
      <Filter
        label={t('state')}
        options={[everything, ...STATES.map((id) => ({ id, label: t(`states.${id}`) }))]}
        value={filters.state}
        onChange={set('state')}
      />
      <Filter
        label={words('officer.order')}
        options={FINDING_ORDERS.map((id) => ({ id, label: t(`orders.${id}`) }))}
        value={order}
        onChange={(id) => onOrder(FINDING_ORDERS.find((each) => each === id) ?? order)}
      />
      <p className={styles.shown} role="status">
        {t('shown', { n: countText(shown.n), total: countText(shown.total) })}
      </p>
    </FilterRow>
  );
}
