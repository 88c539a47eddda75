import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Result } from '#domain/outcome.ts';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
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
  const [agreed, setAgreed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<NotErased | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(place, attempt);
  const confirm = async () => {
    if (!agreed) return setAttempt(attempt + 1);
    setPending(true);
    const erased = await erase();
    setPending(false);
    if (erased.ok) onErased();
    else setFailure(erased.failure);
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={title}
      confirmLabel={t('erase.confirm')}
      look="danger"
      pending={pending}
    >
      <div ref={place}>
        <Stack>
          <p>{t('erase.lead')}</p>
          <ul className={styles.goes}>
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {note === '' ? null : <p>{note}</p>}
          <OnlyHere held={held} />
          <Agreement agreed={agreed} onChange={setAgreed} missing={attempt > 0 && !agreed} />
          {failure === null ? null : (
            <Banner tone="error" title={t('erase.failed')}>
              {t(`erase.failures.${failure.kind}`)}
            </Banner>
          )}
        </Stack>
      </div>
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

function Agreement(props: { agreed: boolean; onChange: (agreed: boolean) => void; missing: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <div>
      <Checkbox checked={props.agreed} onChange={props.onChange} invalid={props.missing}>
        {t('erase.agree')}
      </Checkbox>
      {props.missing ? (
        <p className={styles.mistake} role="alert">
          <Icon name="error" />
          {t('erase.agreeMissing')}
        </p>
      ) : null}
    </div>
  );
}
