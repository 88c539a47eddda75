import { useTranslation } from 'react-i18next';
import { committeeReport } from '#documents/report/committee.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { MaskingSwitch } from '../shared/frame/MaskingSwitch.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import { usePlainFile } from '../../shared/saving/use-plain-file.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { NamesLeft } from './NamesLeft.tsx';
import { useReportName } from './use-report-name.ts';
import type { ReportDesk } from './use-report.ts';

interface CommitteePanelProps {
  collection: Collection;
  desk: ReportDesk;
}

/** 委員会報告資料 as DOCX, and the way to its print. */
export function CommitteePanel({ collection, desk }: CommitteePanelProps) {
  const { t } = useTranslation('report');
  const { host, now } = useOfficerServices();
  const file = usePlainFile(t('committee.holds'));
  const name = useReportName(desk.sources.summary, '.docx');
  const save = async () => host.saveFile(name, await docxOf(desk, now()));
  return (
    <Panel title={t('committee.title')}>
      <Stack>
        <p>{t('committee.lead')}</p>
        {desk.sources.summary.basis.kind === 'now' ? (
          <Banner tone="info" title={t('committee.notClosed.title')}>
            {t(collection.closings.length === 0 ? 'committee.notClosed.text' : 'committee.notClosed.chosen')}
          </Banner>
        ) : null}
        <MaskingSwitch />
        <NamesLeft collection={collection} desk={desk} />
        <Row>
          <Button look="primary" icon="download" pending={file.pending} onPress={() => file.save(save)}>
            {t('committee.docx')}
          </Button>
          <LinkButton icon="print" href={`#${paths.reportPaper()}`}>
            {t('committee.paper')}
          </LinkButton>
        </Row>
        <SavedFile saved={file.saved} />
      </Stack>
      {file.dialog}
    </Panel>
  );
}

// The writer is loaded only when it is needed.
async function docxOf({ sources, wording }: ReportDesk, at: string): Promise<Uint8Array> {
  const { paperDocx } = await import('#documents/report/docx.ts');
  return paperDocx(committeeReport({ ...sources, at }, wording));
}
