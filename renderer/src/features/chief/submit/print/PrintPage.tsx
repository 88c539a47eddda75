import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { ResponseFrame } from '../../shared/response/ResponseFrame.tsx';
import { PaperActions } from './PaperActions.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './Print.module.css';

/** The form on paper, shown as it will be printed. */
export function PrintPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="submit">
      <Preview />
    </ResponseFrame>
  );
}

function Preview() {
  const { t } = useTranslation('submit');
  const { response, items } = useOpenResponse();
  const [withStandards, setWithStandards] = useState(false);
  const quoting = items.some(({ nonPublicStandards }) => nonPublicStandards.length > 0);
  return (
    <>
      <div className="ui-no-print">
        <PageHeader
          title={t('print.title')}
          lead={t('print.lead')}
          back={{ href: `#${paths.submit(response.id)}`, label: t('print.back') }}
        />
        <PaperActions purpose={t('print.purpose')} />
        {quoting ? (
          <div className={styles.options}>
            <Checkbox checked={withStandards} onChange={setWithStandards}>
              {t('print.withStandards')}
            </Checkbox>
          </div>
        ) : null}
      </div>
      <Sheet withStandards={withStandards} />
    </>
  );
}
