import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
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
  const { response } = useOpenResponse();
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
      </div>
      <Sheet />
    </>
  );
}
