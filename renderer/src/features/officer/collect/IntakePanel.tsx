import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { IntakeReport } from './IntakeReport.tsx';
import { SealedFiles } from './SealedFiles.tsx';
import { Staging } from './Staging.tsx';
import { TakenOffFiles } from './TakenOffFiles.tsx';
import type { IntakeDesk } from './use-intake.ts';
import { useReading, type Progress } from './use-reading.ts';
import styles from './Collect.module.css';

/** Where result files come in: drop or choose, look at what they are, take them in. */
export function IntakePanel({ collection, intake }: { collection: Collection; intake: IntakeDesk }) {
  const { t } = useTranslation('collect');
  const { host, incoming } = useOfficerServices();
  const notify = useNotice();
  const { progress, start, cancel } = useReading({ keep: intake.keep, onFiles: intake.add });
  const choose = async () => start(await host.chooseFiles(true));
  const busy = progress !== null || intake.storing;
  return (
    <Stack>
      {intake.report === null ? null : (
        <IntakeReport
          key={`${intake.report.kind} ${intake.report.at}`}
          report={intake.report}
          onWithdraw={(done) => void intake.withdraw(done)}
          onPutBack={intake.putAllBack}
          disabled={intake.storing}
        />
      )}
      <FileDrop
        label={t('drop.label')}
        help={t('drop.help')}
        buttonLabel={t('drop.button')}
        onChoose={() => void choose()}
        onDrop={(files) => void start(incoming(files))}
        onUnreadable={() => notify({ tone: 'error', text: t('drop.unreadable') })}
        pending={busy}
      />
      {progress === null ? null : <ReadingProgress progress={progress} onCancel={cancel} />}
      {intake.storing ? <Busy label={t('staging.committing')} /> : null}
      <SealedFiles staged={intake.staged} onUnlocked={intake.openSealed} />
      {intake.staged.length === 0 ? null : <Staging collection={collection} intake={intake} busy={busy} />}
      {intake.off.length === 0 ? null : <TakenOffFiles intake={intake} disabled={busy} />}
    </Stack>
  );
}

function ReadingProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { t } = useTranslation('collect');
  const { done, total } = progress;
  return (
    <Row align="end">
      <div className={styles.progress}>
        <ProgressBar
          label={t('reading.label')}
          value={done}
          max={total}
          valueText={t('reading.progress', { done: countText(done), total: countText(total) })}
        />
      </div>
      <Button size="small" onPress={onCancel}>
        {t('reading.cancel')}
      </Button>
    </Row>
  );
}
