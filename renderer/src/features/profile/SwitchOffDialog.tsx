import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsRemoved } from '#domain/answers/applicability.ts';
import { HOLD } from '#domain/answers/answer.ts';
import { plainText } from '#domain/answers/plain-text.ts';
import { flagsOn } from '#domain/profile/profile.ts';
import type { Flag, Item } from '#domain/questionnaire/questionnaire.ts';
import { Button } from '#ui/button/Button.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { statusIn, useOpenResponse } from '../open-response.ts';

interface SwitchOffDialogProps {
  flag: Flag;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks why a flag is switched off, showing what that takes out of the inspection; also where a given reason is corrected. */
export function SwitchOffDialog({ flag, onReason, onClose }: SwitchOffDialogProps) {
  const { t } = useTranslation('profile');
  const { response, own } = useOpenResponse();
  const stored = response.profile[flag.id];
  const preset = own?.presets.find((each) => each.flag === flag.id);
  const wasOn = stored === undefined ? preset?.on === true : stored.on;
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
      title={wasOn ? t('off.title') : t('off.editTitle')}
      actions={
        <>
          {wasOn ? <Button onPress={onClose}>{t('off.keep')}</Button> : null}
          <Button look="primary" onPress={give}>
            {wasOn ? t('off.confirm') : t('off.saveReason')}
          </Button>
        </>
      }
    >
      <Stack>
        <p className="profile-off-flag">{flag.label}</p>
        {wasOn ? <Removed flag={flag} /> : null}
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

function Removed({ flag }: { flag: Flag }) {
  const { t } = useTranslation('profile');
  const items = useRemoved(flag);
  const { answers } = useOpenResponse();
  const answered = items.filter(({ id }) => {
    const choice = answers.get(id)?.choice ?? null;
    return choice !== null && choice !== HOLD;
  }).length;
  if (items.length === 0) return <p>{t('off.removedNone')}</p>;
  return (
    <>
      <p>{t('off.removed', { items: items.length })}</p>
      <ul className="profile-removed" tabIndex={0} aria-label={t('off.removedList')}>
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

function useRemoved(flag: Flag): Item[] {
  const { questionnaire, response, department, answers } = useOpenResponse();
  const off = new Set([...flagsOn(questionnaire, response.profile, department)].filter((each) => each !== flag.id));
  const on = new Set([...off, flag.id]);
  return itemsRemoved(questionnaire, on, off, statusIn(answers));
}
