import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES } from '#domain/questionnaire/status.ts';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { OutcomeMark } from '../../shared/item/OutcomeMark.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { departmentsByOutcome } from './departments-by-outcome.ts';
import styles from './Overview.module.css';

// What needs an eye comes first.
const GROUPS = ['no', 'partial', 'unanswered', 'na', 'yes'] as const satisfies readonly (
  | (typeof STATUSES)[number]
  | 'unanswered'
)[];

/** Which departments answered what to one item; closed while `item` is null. */
export function ItemBreakdown(props: { summary: CitySummary; item: Item | null; onClose: () => void }) {
  const { summary, item, onClose } = props;
  const { t } = useTranslation('overview');
  const groups = useMemo(() => departmentsByOutcome(summary, item?.id ?? ''), [summary, item]);
  return (
    <Dialog
      open={item !== null}
      onClose={onClose}
      title={t('ranking.breakdownOf', { item: item?.id ?? '' })}
      size="large"
    >
      <p>{item?.text}</p>
      <dl className={styles.breakdown}>
        {GROUPS.map((status) => {
          const departments = groups.get(status) ?? [];
          return (
            <div key={status}>
              <dt>
                <OutcomeMark questionnaire={summary.questionnaire} status={status} />
                <span>{t('ranking.departments', { n: countText(departments.length) })}</span>
              </dt>
              <dd>
                {departments.length === 0 ? (
                  t('ranking.nobody')
                ) : (
                  <ul>
                    {departments.map(({ code, name }) => (
                      <li key={code}>
                        <a href={`#${paths.department(code)}`}>{`${code} ${name}`}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Dialog>
  );
}
