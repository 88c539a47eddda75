import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tokyoDay } from '#domain/calendar.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { approvalMistakes, approvalOf, blankApproval, type ApprovalEntry } from './approval-entry.ts';
import { ApprovalFields } from './ApprovalFields.tsx';
import { signResponse, type NotSigned } from './sign-response.ts';
import styles from './Submit.module.css';

/** Declaration, approver and 確定. `ready` is false while something is missing in the answers. */
export function SignOffForm({ ready, onSigned }: { ready: boolean; onSigned: () => void }) {
  const { t } = useTranslation('submit');
  const { readOnly } = useOpenResponse();
  const [entry, setEntry] = useState<ApprovalEntry | null>(null);
  const { sign, failure } = useSigning(onSigned);
  const form = useApprovalForm();
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const disabled = !ready || readOnly;
  const ask = form.handleSubmit((typed) => setEntry(typed));
  return (
    <Panel title={t('form.title')}>
      <form ref={element} noValidate onSubmit={(event) => void ask(event)}>
        <Stack>
          <ApprovalFields form={form} disabled={disabled} />
          {failure === null ? null : (
            <Banner tone="error" title={t('notSigned.title')}>
              <p>{t(`notSigned.${failure}`)}</p>
              <p>{t('notSigned.kept')}</p>
            </Banner>
          )}
          <SealNote />
          <div>
            <Button type="submit" look="primary" size="large" icon="lock" disabled={disabled}>
              {t('form.sign')}
            </Button>
          </div>
        </Stack>
      </form>
      {entry === null ? null : (
        <SignConfirmation
          entry={entry}
          onClose={() => setEntry(null)}
          onConfirm={() => void sign(entry).then(() => setEntry(null))}
        />
      )}
    </Panel>
  );
}

/** Says beforehand who will be able to open the file. */
function SealNote() {
  const { t } = useTranslation('submit');
  const { officers } = useOpenResponse();
  if (officers.length === 0)
    return (
      <Banner tone="warning" title={t('seal.openTitle')}>
        {t('seal.willBeOpen')}
      </Banner>
    );
  return <p>{t('seal.willBeSealed', { names: officers.map(({ name }) => name).join(t('seal.separator')) })}</p>;
}

function useApprovalForm() {
  const { now } = useChiefServices();
  const { fiscalYear } = useOpenResponse().inspection;
  const today = tokyoDay(now());
  return useForm<ApprovalEntry>({
    defaultValues: blankApproval(today),
    shouldFocusError: false,
    resolver: async (values) => {
      const errors = approvalMistakes(values, today, fiscalYear);
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
  });
}

/** Signs once at a time; `failure` is why the last attempt was refused. */
function useSigning(onSigned: () => void) {
  const { t } = useTranslation('submit');
  const services = useChiefServices();
  const open = useOpenResponse();
  const announce = useAnnounce();
  const running = useRef(false);
  const [failure, setFailure] = useState<NotSigned['kind'] | null>(null);
  const sign = async (entry: ApprovalEntry) => {
    if (running.current) return;
    running.current = true;
    try {
      const outcome = await signResponse(services, open, approvalOf(entry));
      setFailure(outcome.ok ? null : outcome.failure.kind);
      if (!outcome.ok) return;
      onSigned();
      announce(t('done', { revision: outcome.value.revision }));
    } finally {
      running.current = false;
    }
  };
  return { sign, failure };
}

function SignConfirmation(props: { entry: ApprovalEntry; onClose: () => void; onConfirm: () => void }) {
  const { entry, onClose, onConfirm } = props;
  const { t } = useTranslation('submit');
  const { response } = useOpenResponse();
  const { post, name, capacity } = entry;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={onConfirm}
      title={t('confirm.title', { revision: response.revision })}
      confirmLabel={t('confirm.confirm')}
    >
      <Stack gap="tight">
        <p>{t('confirm.text')}</p>
        <p>{t('confirm.later')}</p>
        <p className={styles.strong}>
          {t('confirm.approver', { post, name, capacity: t(`form.capacities.${capacity}`) })}
        </p>
      </Stack>
    </ConfirmDialog>
  );
}
