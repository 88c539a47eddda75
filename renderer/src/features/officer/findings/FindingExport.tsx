import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryFileName } from '#documents/summary/file-name.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { usePlaintextWarning } from '../../shared/saving/PlaintextWarning.tsx';
import { SavedFile, type Saved } from '../../shared/saving/SavedFile.tsx';
import { useServices } from '../../shared/services/services.ts';
import type { TreatedFindings } from '../shared/collection/use-finding-records.ts';

interface FindingExportProps {
  summary: CitySummary;
  findings: TreatedFindings;
}

/** The findings as files for a spreadsheet. */
export function FindingExport({ summary, findings: { records, scale } }: FindingExportProps) {
  const { t } = useTranslation('findings');
  const { host, now } = useServices();
  const { guard, dialog } = usePlaintextWarning(t('exports.holds'));
  const [writing, setWriting] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (ending: '.xlsx' | '.csv') => {
    setWriting(true);
    try {
      const at = now();
      const bytes = await bytesOf(ending, at);
      setSaved(
        await host.saveFile(summaryFileName(summary.inspection, t('exports.file'), ending, summary.basis), bytes),
      );
    } finally {
      setWriting(false);
    }
  };
  // What writes the files is loaded only when it is asked for.
  const bytesOf = async (ending: '.xlsx' | '.csv', at: string): Promise<Uint8Array> => {
    if (ending === '.xlsx') {
      const { findingsWorkbook } = await import('#documents/findings/workbook.ts');
      return findingsWorkbook(summary, records, scale, at);
    }
    const { findingsCsv } = await import('#documents/findings/long-csv.ts');
    return findingsCsv({ questionnaire: summary.questionnaire, scale, today: tokyoDay(at) }, records);
  };
  return (
    <Panel title={t('exports.title')}>
      <Stack>
        <p>{t('exports.lead')}</p>
        <Row>
          <Button icon="download" pending={writing} onPress={() => guard(() => void save('.xlsx'))}>
            {t('exports.workbook')}
          </Button>
          <Button icon="download" pending={writing} onPress={() => guard(() => void save('.csv'))}>
            {t('exports.csv')}
          </Button>
        </Row>
        <SavedFile saved={saved} />
      </Stack>
      {dialog}
    </Panel>
  );
}
