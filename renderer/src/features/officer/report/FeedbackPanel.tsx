import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { usePlaintextWarning } from '../../shared/saving/PlaintextWarning.tsx';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useFeedback } from './use-feedback.ts';
import type { ReportDesk } from './use-report.ts';

interface FeedbackPanelProps {
  collection: Collection;
  desk: ReportDesk;
}

/** フィードバック票: a sheet for every counted department in one go. */
export function FeedbackPanel({ collection, desk }: FeedbackPanelProps) {
  const { t } = useTranslation('report');
  const { guard, dialog } = usePlaintextWarning(t('feedback.holds'));
  const run = useFeedback(collection, desk);
  if (run === undefined) return <Busy label={t('reading')} />;
  const { total, progress, outcome, start, cancel } = run;
  return (
    <Panel title={t('feedback.title')}>
      <Stack>
        <p>{t('feedback.lead')}</p>
        <Row>
          <Button icon="download" pending={progress !== null} onPress={() => guard(() => void start())}>
            {t('feedback.write', { n: countText(total) })}
          </Button>
          {progress === null ? null : <Button onPress={cancel}>{t('feedback.cancel')}</Button>}
        </Row>
        {progress === null ? null : (
          <ProgressBar
            label={t('feedback.progress')}
            value={progress}
            max={total}
            valueText={t('feedback.progressOf', { n: countText(progress), total: countText(total) })}
          />
        )}
        {outcome !== null && !outcome.ok && outcome.failure.kind === 'cancelled' ? (
          <Banner tone="info" title={t('feedback.cancelled')} />
        ) : (
          <SavedFile saved={outcome} />
        )}
      </Stack>
      {dialog}
    </Panel>
  );
}
