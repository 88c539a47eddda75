import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import type { Protection } from '#state/working-copies.ts';
import { Button } from '#ui/button/Button.tsx';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { NewPassphrase } from '../../shared/passphrase/NewPassphrase.tsx';
import { BLANK_PASSPHRASE, passphraseMistakes } from '../../shared/passphrase/passphrase-entry.ts';
import { usePlaintextWarning } from '../../shared/saving/PlaintextWarning.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { rememberingSeal } from './remembering-seal.ts';

interface ProtectionFormProps {
  action: string;
  /** Called within the press, so that a choice of files may be shown. */
  onReady: (protection: Protection) => void;
  /** Another way to go on, with the same protection. */
  other?: { action: string; onReady: (protection: Protection) => void } | null;
  children?: ReactNode;
}

export const UNPROTECTED: Protection = { seal: null, unseal: nothingOpens };

/** Whether a copy is sealed with a passphrase. Without one the person is warned first. */
export function ProtectionForm({ action, onReady, other = null, children }: ProtectionFormProps) {
  const { t } = useTranslation('workingCopy');
  const { sealing } = useChiefServices();
  const [how, setHow] = useState<'sealed' | 'plain'>('sealed');
  const [passphrase, setPassphrase] = useState(BLANK_PASSPHRASE);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, attempts);
  const plain = usePlaintextWarning(t('protection.holds'));
  const goOn = (go: ProtectionFormProps['onReady']) => {
    setAttempts(attempts + 1);
    if (how === 'plain') plain.guard(() => go(UNPROTECTED));
    else if (Object.keys(passphraseMistakes(passphrase)).length === 0)
      go({
        seal: rememberingSeal(sealing.sealWithPassphrase(passphrase.passphrase)),
        unseal: sealing.unsealWithPassphrase(passphrase.passphrase),
      });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn(onReady);
  };
  return (
    <form ref={element} noValidate onSubmit={submit}>
      <Stack>
        <RadioGroup
          label={t('protection.label')}
          value={how}
          onChange={(id) => setHow(id === 'plain' ? 'plain' : 'sealed')}
          options={(['sealed', 'plain'] as const).map((id) => ({
            id,
            label: t(`protection.${id}`),
            note: t(`protection.notes.${id}`),
          }))}
        />
        {how === 'sealed' ? <NewPassphrase entry={passphrase} onChange={setPassphrase} checked={attempts > 0} /> : null}
        {children}
        <Row>
          <Button type="submit" look="primary" icon="download">
            {action}
          </Button>
          {other === null ? null : <Button onPress={() => goOn(other.onReady)}>{other.action}</Button>}
        </Row>
        {plain.dialog}
      </Stack>
    </form>
  );
}
