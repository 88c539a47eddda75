import { useTranslation } from 'react-i18next';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ALL } from '#state/officer-view.ts';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Filter, FilterRow, WideFilter } from '../shared/lists/Filter.tsx';
import { parentOptions } from '../shared/lists/filter-options.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import type { ShownRow } from './staging-columns.tsx';
import { verdictsOn, type StagedFilters, type StagedRow } from './staging-rows.ts';
import styles from './Collect.module.css';

interface StagingFiltersProps {
  inspection: Inspection;
  /** Every line of the table. */
  rows: readonly StagedRow[];
  /** The lines that are shown. */
  lines: readonly ShownRow[];
  filters: StagedFilters;
  onFilters: (filters: StagedFilters) => void;
  onChoose: (positions: readonly number[], taken: boolean) => void;
  disabled: boolean;
}

/** Narrows the table down, and ticks or clears everything that is shown. */
export function StagingFilters(props: StagingFiltersProps) {
  const { inspection, rows, lines, filters, onFilters, onChoose, disabled } = props;
  const { t } = useTranslation('collect');
  const open = lines.filter(({ choice }) => choice === 'taken' || choice === 'left');
  const taken = open.filter(({ choice }) => choice === 'taken').length;
  const verdicts = verdictsOn(rows).map((id) => ({ id, label: t(`verdicts.${id}.label`) }));
  return (
    <>
      <FilterRow>
        <WideFilter>
          <TextField
            label={t('staging.words')}
            type="search"
            value={filters.words}
            onChange={(words) => onFilters({ ...filters, words })}
          />
        </WideFilter>
        <Filter
          label={t('staging.verdict')}
          options={[{ id: ALL, label: t('status.all') }, ...verdicts]}
          value={filters.verdict}
          onChange={(verdict) => onFilters({ ...filters, verdict })}
        />
        <Filter
          label={t('status.parent')}
          options={parentOptions(inspection, t('status.all'))}
          value={filters.parent}
          onChange={(parent) => onFilters({ ...filters, parent })}
        />
      </FilterRow>
      <Row justify="between">
        <Checkbox
          checked={open.length > 0 && taken === open.length}
          mixed={taken > 0 && taken < open.length}
          disabled={disabled || open.length === 0}
          onChange={(all) =>
            onChoose(
              open.flatMap(({ row }) => row.together),
              all,
            )
          }
        >
          {t('staging.chooseShown')}
        </Checkbox>
        <p className={styles.shown} role="status">
          {t('staging.shown', {
            n: countText(lines.length),
            total: countText(rows.length),
            taken: countText(taken),
          })}
        </p>
      </Row>
    </>
  );
}
