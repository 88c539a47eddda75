import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { useOpenResponse } from '../../open-response.ts';
import { paths } from '../../paths.ts';
import { ResponseFrame } from '../../ResponseFrame.tsx';
import { useServices } from '../../services.ts';
import { Sheet } from './Sheet.tsx';
import './Print.css';

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
  const { host } = useServices();
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
          actions={
            <Button look="primary" icon="print" onPress={() => void host.print()}>
              {t('print.print')}
            </Button>
          }
        />
        {quoting ? (
          <div className="sheet-options">
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
