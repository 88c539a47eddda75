import { useTranslation } from 'react-i18next';
import type { Masking } from '#domain/aggregation/masking.ts';
import { LEAST_DEPARTMENTS } from '#domain/aggregation/small-groups.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';

const MOST_NAMED = 12;

/** What was taken out, and what still may tell who a department is. */
export function MaskingNote({ masking }: { masking: Masking }) {
  const { t } = useTranslation('picture');
  const { fewDepartments, tellingItems } = masking;
  const named = tellingItems.slice(0, MOST_NAMED).join(t('masking.between'));
  const items = tellingItems.length > MOST_NAMED ? t('masking.andOthers', { items: named }) : named;
  const telling = fewDepartments || tellingItems.length > 0;
  return (
    <Banner tone={telling ? 'warning' : 'info'} title={t(telling ? 'masking.telling' : 'masking.title')}>
      <p>{t('masking.text')}</p>
      {fewDepartments ? <p>{t('masking.few', { least: LEAST_DEPARTMENTS })}</p> : null}
      {tellingItems.length === 0 ? null : (
        <p>{t('masking.items', { least: LEAST_DEPARTMENTS, n: countText(tellingItems.length), items })}</p>
      )}
    </Banner>
  );
}
