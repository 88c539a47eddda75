import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { Response } from '#domain/answers/response.ts';
import { reopen } from '#domain/answers/sign-off.ts';
import { Button } from '#ui/button/Button.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { RecordDialog } from '../../shared/record-form/RecordDialog.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';

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
  const { response } = useOpenResponse();
  const form = useReopening();
  const { entry, set, missing, failure } = form;
  const revision = response.revision + 1;
  return (
    <RecordDialog
      form={form}
      onClose={onClose}
      title={t('reopen.dialogTitle', { revision })}
      submitLabel={t('reopen.confirm', { revision })}
      failed={failure === null ? null : { title: t('reopen.failed') }}
    >
      <p>{t('reopen.dialogText', { before: response.revision })}</p>
      <TextArea
        label={t('reopen.reason')}
        help={t('reopen.reasonHelp')}
        need="required"
        lines={2}
        maxLength={1000}
        autoFocus
        value={entry.reason}
        onChange={(reason) => set({ reason })}
        error={missing(entry.reason, t('reopen.reasonMissing'))}
      />
    </RecordDialog>
  );
}

/** Starts the next revision and goes to its review. */
function useReopening() {
  const { response } = useOpenResponse();
  const { openResponses, go } = useChiefServices();
  return useRecordForm<{ reason: string }, Response, 'storage'>({
    start: { reason: '' },
    written: ({ reason }) => {
      const next = reopen(response, plainText(reason));
      return next.ok ? next.value : null;
    },
    record: async (next) => {
      const outcome = await openResponses.reopen(next);
      if (!outcome.ok) return 'storage';
      go(paths.review(response.id));
      return null;
    },
  });
}
