import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ReviewPrint } from '#documents/policy-review/workbook.ts';
import type { Candidate } from '#domain/policy-review/candidates.ts';
import { EVIDENCE_RULES } from '#domain/policy-review/evidence.ts';
import { REVIEW_DECISIONS, subjectKey } from '#domain/policy-review/review.ts';
import { ALL, type ReviewFilters } from '#state/officer-view.ts';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { Filter, FilterRow } from '../shared/lists/Filter.tsx';
import { passes } from '../shared/lists/filter-options.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useCandidateColumns } from './candidate-columns.tsx';
import { CandidateDialog } from './CandidateDialog.tsx';
import styles from './PolicyReview.module.css';

/** The entry of the filter by decision for what nothing was decided on. */
const UNDECIDED = 'undecided';

/** The candidates with their evidence in short; each opens what is behind it. */
export function CandidateTable({ print }: { print: ReviewPrint }) {
  const { t } = useTranslation('policyReview');
  const { candidates, summary, scale } = print;
  const { officerView } = useOfficerServices();
  const filters = useStore(officerView, (view) => view.review);
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useMemo(() => candidates.filter((candidate) => isShown(candidate, filters)), [candidates, filters]);
  const columns = useCandidateColumns(summary.questionnaire, scale, setOpened);
  const looked = candidates.find(({ subject }) => subjectKey(subject) === opened);
  if (candidates.length === 0)
    return (
      <EmptyState icon="success" title={t('nothing.title')}>
        {t('nothing.text')}
      </EmptyState>
    );
  return (
    <Stack>
      <CandidateFilters filters={filters} onFilters={(review) => officerView.setState({ review })} />
      <p role="status">{t('shown', { n: countText(rows.length), total: countText(candidates.length) })}</p>
      <div className={styles.table}>
        <DataTable
          caption={t('caption')}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ subject }) => subjectKey(subject)}
          empty={<EmptyState icon="search" title={t('none')} />}
          density="compact"
        />
      </div>
      {looked === undefined ? null : (
        <CandidateDialog key={opened} print={print} candidate={looked} onClose={() => setOpened(null)} />
      )}
    </Stack>
  );
}

function CandidateFilters(props: { filters: ReviewFilters; onFilters: (filters: ReviewFilters) => void }) {
  const { filters, onFilters } = props;
  const { t } = useTranslation('policyReview');
  const everything = { id: ALL, label: useTranslation('overview').t('officer.all') };
  return (
    <FilterRow>
      <Filter
        label={t('rule')}
        options={[everything, ...EVIDENCE_RULES.map((id) => ({ id, label: t(`rules.${id}`) }))]}
        value={filters.rule}
        onChange={(rule) => onFilters({ ...filters, rule })}
        wide
      />
      <Filter
        label={t('decision')}
        options={[
          everything,
          { id: UNDECIDED, label: t('open') },
          ...REVIEW_DECISIONS.map((id) => ({ id, label: t(`decisions.${id}`) })),
        ]}
        value={filters.decision}
        onChange={(decision) => onFilters({ ...filters, decision })}
      />
    </FilterRow>
  );
}

function isShown({ evidence, standing }: Candidate, { rule, decision }: ReviewFilters): boolean {
  const byRule = rule === ALL || evidence.some((each) => each.rule === rule);
  return byRule && passes(decision, standing?.decision ?? UNDECIDED);
}
