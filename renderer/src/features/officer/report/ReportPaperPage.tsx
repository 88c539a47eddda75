import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { committeeReport } from '#documents/report/committee.ts';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { NothingCounted } from '../shared/frame/NothingCounted.tsx';
import { OfficerFrame } from '../shared/frame/OfficerFrame.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import { usePlainFile } from '../../shared/saving/use-plain-file.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { PaperView } from './PaperView.tsx';
import { useReportName } from './use-report-name.ts';
import { useReport } from './use-report.ts';
import styles from './Report.module.css';

/** The report for the committee as it will be printed. */
export function ReportPaperPage() {
  return <OfficerFrame page="report">{(collection) => <Preview collection={collection} />}</OfficerFrame>;
}

function Preview({ collection }: { collection: Collection }) {
  const { t } = useTranslation('report');
  const desk = useReport(collection);
  const paper = useMemo(() => (desk === undefined ? undefined : committeeReport(desk.sources, desk.wording)), [desk]);
  const header = (
    <PageHeader
      title={t('paper.title')}
      lead={t('paper.lead')}
      back={{ href: `#${paths.report()}`, label: t('paper.back') }}
    />
  );
  if (collection.summary.tallies.length === 0)
    return (
      <>
        {header}
        <NothingCounted collection={collection} />
      </>
    );
  if (desk === undefined || paper === undefined) return <Busy label={t('reading')} />;
  return (
    <>
      <div className={`${styles.actions} ui-no-print`}>
        {header}
        <PrintActions summary={desk.sources.summary} />
      </div>
      <PaperView paper={paper} />
    </>
  );
}

function PrintActions({ summary }: Pick<Collection, 'summary'>) {
  const { t } = useTranslation('report');
  const { t: words } = useTranslation('paper');
  const { host } = useOfficerServices();
  const name = useReportName(summary, '.pdf');
  const file = usePlainFile(t('committee.holds'));
  const save = async () => (await host.savePdf?.(name)) ?? null;
  return (
    <>
      <Row>
        <Button look="primary" icon="print" onPress={() => void host.print()}>
          {words('print')}
        </Button>
        {host.savePdf === undefined ? (
          <p>{words('pdfInDialog')}</p>
        ) : (
          <Button icon="download" pending={file.pending} onPress={() => file.save(save)}>
            {words('pdf')}
          </Button>
        )}
      </Row>
      <SavedFile saved={file.saved} />
      {file.dialog}
    </>
  );
}
