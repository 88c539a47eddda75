import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { otherEditions, type OtherEdition } from '#domain/collection/editions.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import styles from './BasisBar.module.css';

/** Says that counted files answer other editions of the questionnaire, and what is left out of the figures for it; nothing where none does. */
export function EditionsNote({ summary }: { summary: CitySummary }) {
  const { t } = useTranslation('frame');
  const others = useMemo(() => otherEditions(summary), [summary]);
  if (others.length === 0) return null;
  const answers = others.reduce((sum, { leftOut }) => sum + leftOut.length, 0);
  return (
    <div className={styles.editions}>
      <Banner tone="warning" title={t('editions.title', { n: countText(others.length) })}>
        <p>{t('editions.text', { answers: countText(answers) })}</p>
        <Disclosure title={t('editions.list')} level={null} look="line">
          <ul>
            {others.map((other) => (
              <li key={other.department.code}>
                <Entry other={other} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </Banner>
    </div>
  );
}

function Entry({ other: { department, version, leftOut } }: { other: OtherEdition }) {
  const { t } = useTranslation('frame');
  return t('editions.entry', {
    department: `${department.code} ${department.name}`,
    version,
    items: leftOut.length === 0 ? t('editions.none') : leftOut.join(t('editions.separator')),
  });
}
