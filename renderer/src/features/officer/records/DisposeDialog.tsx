import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { useServices } from '../../shared/services/services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { AboutDisposal } from './AboutDisposal.tsx';
import { useDispose, type NotDisposed } from '../../shared/disposal/use-dispose.ts';
import styles from './Records.module.css';

interface DisposeDialogProps {
  inspection: Inspection;
  onClose: () => void;
  onDisposed: () => void;
}

/** Asks who disposes of an inspection and why, and has it confirmed; then deletes it. */
export function DisposeDialog({ inspection, onClose, onDisposed }: DisposeDialogProps) {
  const { t } = useTranslation('records');
  const { cancel } = useUiTexts();
  const { responses } = useServices();
  const own = useWatched(inspection.id, () => responses.all(inspection.id));
  const dispose = useDispose(inspection);
  const [entry, setEntry] = useState({ disposedBy: '', reason: '', agreed: false });
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<NotDisposed | null>(null);
  const form = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(form, attempt);
  const disposedBy = plainText(entry.disposedBy).trim();
  const reason = plainText(entry.reason).trim();
  const refused = attempt > 0;
  const confirm = async () => {
    if (own === undefined) return;
    if (disposedBy === '' || reason === '' || !entry.agreed) return setAttempt(attempt + 1);
    setBusy(true);
    const disposed = await dispose(
      own.map(({ id }) => id),
      disposedBy,
      reason,
    );
    setBusy(false);
    if (disposed.ok) onDisposed();
    else setFailure(disposed.failure);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dispose.title', { title: inspection.title })}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="danger" onPress={() => void confirm()} pending={busy || own === undefined}>
            {t('dispose.confirm')}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Stack>
          <AboutDisposal inspection={inspection} />
          <TextField
            label={t('dispose.by')}
            help={t('dispose.byHelp')}
            need="required"
            maxLength={100}
            value={entry.disposedBy}
            onChange={(typed) => setEntry({ ...entry, disposedBy: typed })}
            error={refused && disposedBy === '' ? t('dispose.byMissing') : ''}
          />
          <TextArea
            label={t('dispose.reason')}
            help={t('dispose.reasonHelp')}
            need="required"
            lines={2}
            maxLength={1000}
            value={entry.reason}
            onChange={(typed) => setEntry({ ...entry, reason: typed })}
            error={refused && reason === '' ? t('dispose.reasonMissing') : ''}
          />
          <Agreement
            agreed={entry.agreed}
            onChange={(agreed) => setEntry({ ...entry, agreed })}
            missing={refused && !entry.agreed}
          />
          {failure === null ? null : (
            <Banner tone="error" title={t('dispose.failed')}>
              {t(`dispose.failures.${failure.kind}`)}
            </Banner>
          )}
        </Stack>
      </div>
    </Dialog>
  );
}

interface AgreementProps {
  agreed: boolean;
  onChange: (agreed: boolean) => void;
  missing: boolean;
}

function Agreement({ agreed, onChange, missing }: AgreementProps) {
  const { t } = useTranslation('records');
  return (
    <div>
      <Checkbox checked={agreed} onChange={onChange} invalid={missing}>
        {t('dispose.agree')}
      </Checkbox>
      {missing ? (
        <p className={styles.mistake} role="alert">
          <Icon name="error" />
          {t('dispose.agreeMissing')}
        </p>
      ) : null}
    </div>
  );
}
