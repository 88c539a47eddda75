import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { reopen } from '#domain/answers/sign-off.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useServices } from '../../shared/services/services.ts';

/** The way to the next revision of a signed response. */
export function ReopenPanel() {
  const { t } = useTranslation('submit');
  const { elsewhere } = useOpenResponse();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={t('reopen.title')}>
      <p>{t('reopen.text')}</p>
      <Button icon="undo" disabled={elsewhere} onPress={() => setAsking(true)}>
        {t('reopen.start')}
      </Button>
      {asking ? <ReopenDialog onClose={() => setAsking(false)} /> : null}
    </Panel>
  );
}

function ReopenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('submit');
  const { cancel } = useUiTexts();
  const { response } = useOpenResponse();
  const [reason, setReason] = useState('');
  const { open, failure } = useReopening();
  const field = useRef<HTMLTextAreaElement>(null);
  const revision = response.revision + 1;
  const start = () => {
    if (reason.trim() === '') field.current?.focus();
    void open(reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('reopen.dialogTitle', { revision })}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button look="primary" onPress={start}>
            {t('reopen.confirm', { revision })}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('reopen.dialogText', { before: response.revision })}</p>
        <TextArea
          label={t('reopen.reason')}
          help={t('reopen.reasonHelp')}
          need="required"
          lines={2}
          maxLength={1000}
          autoFocus
          inputRef={field}
          value={reason}
          onChange={setReason}
          error={failure === 'reason' && reason.trim() === '' ? t('reopen.reasonMissing') : ''}
        />
        {failure === 'storage' ? <Banner tone="error" title={t('reopen.failed')} /> : null}
      </Stack>
    </Dialog>
  );
}

/** Starts the next revision and goes to its review; `failure` is why it did not start. */
function useReopening() {
  const { response } = useOpenResponse();
  const { openResponses, go } = useServices();
  const [failure, setFailure] = useState<'reason' | 'storage' | null>(null);
  const open = async (reason: string) => {
    const next = reopen(response, plainText(reason));
    if (!next.ok) return setFailure('reason');
    const outcome = await openResponses.reopen(next.value);
    if (outcome.ok) go(paths.review(response.id));
    else setFailure('storage');
  };
  return { open, failure };
}
