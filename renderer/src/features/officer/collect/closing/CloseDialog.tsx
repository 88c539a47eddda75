import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingFailure } from '#domain/closing/close.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useFocusOnFirstMistake } from '../../../shared/focus/focus-first-mistake.ts';
import { useServices } from '../../../shared/services/services.ts';
import { useCollectedInspection, type Collection } from '../../shared/collection/use-collection.ts';
import { ToBeClosed } from './ToBeClosed.tsx';

interface CloseDialogProps {
  collection: Collection;
  /** Where the departments stand now, with what waits on the table. */
  statuses: Collection['present'];
  onClose: () => void;
}

/** Shows what would be closed, asks for a name and, where there are closings already, for the reason; then closes. */
export function CloseDialog({ collection, statuses, onClose }: CloseDialogProps) {
  const { t } = useTranslation('closing');
  const { cancel } = useUiTexts();
  const number = collection.closings.length + 1;
  const further = number > 1;
  const [entry, setEntry] = useState({ title: '', reason: '' });
  const form = useRef<HTMLDivElement>(null);
  const { close, pending, failure, attempt } = useClosing(number, onClose);
  const reasonMissing = failure?.kind === 'no-reason' && entry.reason.trim() === '';
  useFocusOnFirstMistake(form, attempt);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dialog.title', { n: number })}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="primary" onPress={() => void close(entry)} pending={pending}>
            {t('dialog.confirm')}
          </Button>
        </>
      }
    >
      <div ref={form}>
        <Stack>
          <ToBeClosed statuses={statuses} />
          <TextField
            label={t('dialog.name')}
            help={t('dialog.nameHelp')}
            need="optional"
            maxLength={100}
            value={entry.title}
            onChange={(title) => setEntry({ ...entry, title })}
          />
          {further ? (
            <TextArea
              label={t('dialog.reason')}
              help={t('dialog.reasonHelp')}
              need="required"
              lines={2}
              maxLength={1000}
              value={entry.reason}
              onChange={(reason) => setEntry({ ...entry, reason })}
              error={reasonMissing ? t('dialog.failures.no-reason') : ''}
            />
          ) : null}
          {failure === null || failure.kind === 'no-reason' ? null : (
            <Banner tone="error" title={t('dialog.failed')}>
              {t(`dialog.failures.${failure.kind}`)}
            </Banner>
          )}
        </Stack>
      </div>
    </Dialog>
  );
}

type Failure = ClosingFailure | { kind: 'storage' };

/** Closes and says so; `attempt` counts the times it was refused. */
function useClosing(number: number, onClosed: () => void) {
  const { t } = useTranslation('closing');
  const { closings, saving, now } = useServices();
  const { inspection, questionnaire } = useCollectedInspection();
  const notify = useNotice();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<{ failure: Failure | null; attempt: number }>({ failure: null, attempt: 0 });
  const close = async (entry: { title: string; reason: string }) => {
    setPending(true);
    const outcome = await saving.track(() =>
      closings.close({ inspection, questionnaire }, { ...entry, closedAt: now() }),
    );
    setPending(false);
    if (!outcome.ok) return setRefusal(({ attempt }) => ({ failure: outcome.failure, attempt: attempt + 1 }));
    notify({ tone: 'success', text: t('dialog.done', { n: number }) });
    return onClosed();
  };
  return { close, pending, ...refusal };
}
