import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewPrint } from '#documents/policy-review/workbook.ts';
import { summaryFileName } from '#documents/summary/file-name.ts';
import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { usePlaintextWarning } from '../../shared/saving/PlaintextWarning.tsx';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useServices } from '../../shared/services/services.ts';

/** The review as files for the committee. */
export function ReviewExport({ print }: { print: ReviewPrint }) {
  const { t } = useTranslation('policyReview');
  const { host, now } = useServices();
  const { guard, dialog } = usePlaintextWarning(t('exports.holds'));
  const [writing, setWriting] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const { inspection, basis } = print.summary;
  const save = async (kind: 'workbook' | 'csv') => {
    setWriting(true);
    try {
      const bytes = await bytesOf(kind, print, now());
      const name = summaryFileName(inspection, t(`exports.files.${kind}`), kind === 'csv' ? '.csv' : '.xlsx', basis);
      setSaved(await host.saveFile(name, bytes));
    } finally {
      setWriting(false);
    }
  };
  return (
    <Panel title={t('exports.title')}>
      <Stack>
        <p>{t('exports.lead')}</p>
        <Row>
          <Button icon="download" pending={writing} onPress={() => guard(() => void save('workbook'))}>
            {t('exports.workbook')}
          </Button>
          <Button icon="download" pending={writing} onPress={() => guard(() => void save('csv'))}>
            {t('exports.csv')}
          </Button>
        </Row>
        <SavedFile saved={saved} />
      </Stack>
      {dialog}
    </Panel>
  );
}

/** What writes the files is loaded only when it is asked for. */
async function bytesOf(kind: 'workbook' | 'csv', print: ReviewPrint, at: string): Promise<Uint8Array> {
  if (kind === 'workbook') {
    const { reviewWorkbook } = await import('#documents/policy-review/workbook.ts');
    return reviewWorkbook(print, at);
  }
  const { reviewCsv } = await import('#documents/policy-review/long-csv.ts');
  return reviewCsv(print.summary.questionnaire, print.candidates);
}
