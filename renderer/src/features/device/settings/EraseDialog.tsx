import { useTranslation } from 'react-i18next';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Result } from '#domain/result.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { Agreement } from '../../shared/record-form/Agreement.tsx';
import { RecordFields } from '../../shared/record-form/RecordFields.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import styles from './Settings.module.css';

/** Why nothing was deleted. `open`: another window works with it. */
export interface NotErased {
  kind: 'open' | 'storage';
}

interface EraseDialogProps {
  title: string;
  held: HeldHere;
  /** What is deleted, one line each. */
  goes: readonly string[];
  /** A last sentence on what follows; '' for none. */
  note: string;
  erase: () => Promise<Result<unknown, NotErased>>;
  onClose: () => void;
  onErased: () => void;
}

/** Names what will be lost, warns of what exists nowhere else, and deletes once that was confirmed. */
export function EraseDialog({ title, held, goes, note, erase, onClose, onErased }: EraseDialogProps) {
  const { t } = useTranslation('settings');
  const form = useRecordForm<{ agreed: boolean }, true, NotErased['kind']>({
    start: { agreed: false },
    written: ({ agreed }) => agreed || null,
    record: async () => {
      const erased = await erase();
      if (!erased.ok) return erased.failure.kind;
      onErased();
      return null;
    },
  });
  const { entry, set, failure } = form;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void form.submit()}
      title={title}
      confirmLabel={t('erase.confirm')}
      look="danger"
      pending={form.pending}
    >
      <RecordFields form={form}>
        <p>{t('erase.lead')}</p>
        <ul className={styles.goes}>
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {note === '' ? null : <p>{note}</p>}
        <OnlyHere held={held} />
        <Agreement
          text={t('erase.agree')}
          agreed={entry.agreed}
          onChange={(agreed) => set({ agreed })}
          error={form.refused && !entry.agreed ? t('erase.agreeMissing') : ''}
        />
        {failure === null ? null : (
          <Banner tone="error" title={t('erase.failed')}>
            {t(`erase.failures.${failure}`)}
          </Banner>
        )}
      </RecordFields>
    </ConfirmDialog>
  );
}

function OnlyHere({ held: { drafts, unexported } }: { held: HeldHere }) {
  const { t } = useTranslation('settings');
  return (
    <>
      {unexported === 0 ? null : (
        <Banner tone="error" title={t('erase.unexported.title', { n: unexported })}>
          {t('erase.unexported.text')}
        </Banner>
      )}
      {drafts === 0 ? null : (
        <Banner tone="warning" title={t('erase.drafts.title', { n: drafts })}>
          {t('erase.drafts.text')}
        </Banner>
      )}
    </>
  );
}
