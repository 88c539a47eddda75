import { useTranslation } from 'react-i18next';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { useOpenResponse } from '../../open-response.ts';
import { paths } from '../../paths.ts';
import { ResponseFrame } from '../../ResponseFrame.tsx';
import { PaperActions } from '../print/PaperActions.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import '../print/Print.css';
import './Summary.css';

/** The answers on one page, shown as it will be printed. */
export function SummaryPage({ id }: { id: string }) {
  return (
    <ResponseFrame id={id} step="submit">
      <Preview />
    </ResponseFrame>
  );
}

function Preview() {
  const { t } = useTranslation('paper');
  const { response } = useOpenResponse();
  return (
    <>
      <div className="ui-no-print">
        <PageHeader
          title={t('summary.title')}
          lead={t('summary.lead')}
          back={{ href: `#${paths.submit(response.id)}`, label: t('summary.back') }}
        />
        <PaperActions purpose={t('summary.purpose')} />
      </div>
      <SummarySheet />
    </>
  );
}
