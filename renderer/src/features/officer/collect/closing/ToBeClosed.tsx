import { useTranslation } from 'react-i18next';
import { receptionState } from '#domain/collection/reception.ts';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { StandingBadge } from '../../shared/collection/StandingBadge.tsx';
import collectStyles from '../Collect.module.css';
import styles from './Closing.module.css';

const SHOWN_STATES = ['received', 'accepted', 'sent-back', 'conflict', 'waiting', 'missing'] as const;
const LEFT_OUT = ['conflict', 'sent-back', 'waiting'] as const;

/** Where the departments stand now, and by name those whose files are there but would not be in the figures. */
export function ToBeClosed({ statuses }: { statuses: readonly DepartmentStatus[] }) {
  const { t } = useTranslation('closing');
  const of = (state: ReturnType<typeof receptionState>) => statuses.filter((each) => receptionState(each) === state);
  return (
    <>
      <p>{t('dialog.lead')}</p>
      <ul className={`${collectStyles.states} ${styles.states}`} aria-label={t('dialog.states')}>
        {SHOWN_STATES.map((state) => (
          <li key={state}>
            <StandingBadge state={state} />
            {t('dialog.count', { n: countText(of(state).length) })}
          </li>
        ))}
      </ul>
      {LEFT_OUT.filter((state) => of(state).length > 0).map((state) => (
        <Banner key={state} tone="warning" title={t(`dialog.leftOut.${state}`, { n: countText(of(state).length) })}>
          {of(state)
            .map(({ department: { code, name } }) => `${code} ${name}`)
            .join(t('dialog.separator'))}
        </Banner>
      ))}
    </>
  );
}
