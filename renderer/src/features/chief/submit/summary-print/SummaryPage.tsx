import { useTranslation } from 'react-i18next';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { ResponseFrame } from '../../shared/response/ResponseFrame.tsx';
import { useWayBack } from '../../shared/response/way-back.ts';
import { PaperActions } from '../print/PaperActions.tsx';
import { SummarySheet } from './SummarySheet.tsx';

/** The answers on one page, shown as it will be printed. */
export function SummaryPage({ id }: { id: string }) {
  const { step } = useWayBack(id, 'submit');
  return (
    <ResponseFrame id={id} step={step}>
      <Preview />
    </ResponseFrame>
  );
}

function Preview() {
  const { t } = useTranslation('submit');
  const back = useWayBack(useOpenResponse().response.id, 'submit');
  return (
    <>
      <div className="ui-no-print">
        <PageHeader title={t('summary.title')} lead={t('summary.lead')} back={back} />
        <PaperActions purpose={t('summary.purpose')} />
      </div>
      <SummarySheet />
    </>
  );
}
