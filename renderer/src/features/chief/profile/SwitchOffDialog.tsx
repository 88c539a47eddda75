import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { offConcerns, type OffConcern } from '#domain/profile/profile.ts';
import type { Flag } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useFlagsAsked } from './use-flags-asked.ts';
import styles from './Profile.module.css';

interface SwitchOffDialogProps {
  flag: Flag;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks why a flag is off, saying what speaks against it and what it takes out of the inspection; also where a given reason is corrected. */
export function SwitchOffDialog({ flag, onReason, onClose }: SwitchOffDialogProps) {
  const { t } = useTranslation('profile');
  const { cancel } = useUiTexts();
  const { response } = useOpenResponse();
  const { asked } = useFlagsAsked();
  const stored = response.profile[flag.id];
  const correcting = stored?.on === false && stored.reason !== '';
  const [reason, setReason] = useState(stored?.reason ?? '');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const give = () => {
    const typed = plainText(reason).trim();
    if (typed !== '') return onReason(typed);
    setRefused(true);
    field.current?.focus();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={correcting ? t('off.editTitle') : t('off.title')}
      actions={
        <>
          <Button onPress={onClose}>{stored?.on === true ? t('off.keep') : cancel}</Button>
          <Button look="primary" onPress={give}>
            {correcting ? t('off.saveReason') : t('off.confirm')}
          </Button>
        </>
      }
    >
      <Stack>
        <p className={styles.offFlag}>{flag.label}</p>
        {correcting ? null : (
          <>
            <Concerns concerns={offConcerns(asked, response.profile, flag.id)} />
            <Removed flag={flag} />
          </>
        )}
        <TextArea
          label={t('off.reason')}
          help={t('off.reasonHelp')}
          need="required"
          lines={2}
          maxLength={1000}
          autoFocus
          inputRef={field}
          value={reason}
          onChange={setReason}
          error={refused && reason.trim() === '' ? t('off.reasonMissing') : ''}
        />
      </Stack>
    </Dialog>
  );
}

/** Why a reason is asked for. */
function Concerns({ concerns }: { concerns: readonly OffConcern[] }) {
  const { t } = useTranslation('profile');
  return (
    <>
      {concerns.map((concern) =>
        // What is said of hidden answers stands below the items they belong to.
        concern === 'answers-hidden' || concern === 'explained' ? null : (
          <p key={concern}>{t(`off.concerns.${concern}`)}</p>
        ),
      )}
    </>
  );
}

function Removed({ flag }: { flag: Flag }) {
  const { t } = useTranslation('profile');
  const { asked, itemsOf } = useFlagsAsked();
  const items = itemsOf(flag.id);
  const answered = asked.answersHidden(flag.id);
  if (items.length === 0) return <p>{t('off.removedNone')}</p>;
  return (
    <>
      <p>{t('off.removed', { items: items.length })}</p>
      <ul className={styles.removed} tabIndex={0} aria-label={t('off.removedList')}>
        {items.map((item) => (
          <li key={item.id}>
            <b>{item.id}</b> {item.text}
          </li>
        ))}
      </ul>
      {answered === 0 ? null : <p>{t('off.answered', { answered })}</p>}
    </>
  );
}
