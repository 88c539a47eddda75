import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { Button } from '#ui/button/Button.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { KeyForm } from './KeyForm.tsx';
import { OpenKeyFile } from './OpenKeyFile.tsx';
import { MakeSheet } from './recovery/MakeSheet.tsx';
import { SaveKeyFile } from './SaveKeyFile.tsx';
import styles from '../Setup.module.css';

interface MakeKeyProps {
  /** The key was restored from its saved file or from its recovery sheet. */
  onProven: (file: KeyFile, officer: UnlockedOfficer) => Promise<void>;
  onCancel: () => void;
}

type Step = 'save' | 'prove' | 'sheet';

/** Makes a key, and goes on only when it has been restored from a second copy: its file or its recovery sheet. */
export function MakeKey({ onProven, onCancel }: MakeKeyProps) {
  const { t } = useTranslation('setup');
  const { sealing, now } = useOfficerServices();
  const [made, setMade] = useState<KeyFile | null>(null);
  const [step, setStep] = useState<Step>('save');
  if (made === null)
    return (
      <KeyForm
        title={t('keys.make.title')}
        lead={t('keys.make.lead')}
        action={t('keys.make.make')}
        onEntered={async (name, passphrase) => setMade(await sealing.createKey(name, passphrase, now()))}
        onCancel={onCancel}
      />
    );
  const back = () => setStep('save');
  if (step === 'prove')
    return (
      <OpenKeyFile
        title={t('keys.prove.title')}
        lead={t('keys.prove.lead')}
        expected={made}
        onOpened={onProven}
        onCancel={back}
      />
    );
  if (step === 'sheet')
    return <MakeSheet file={made} onProven={(officer) => onProven(made, officer)} onCancel={back} />;
  return (
    <SaveKeyFile title={t('keys.save.title')} file={made} onSaved={() => setStep('prove')} onCancel={onCancel}>
      <p className={styles.soft}>{t('keys.save.instead')}</p>
      <Row>
        <Button onPress={() => setStep('sheet')}>{t('keys.save.sheet')}</Button>
      </Row>
    </SaveKeyFile>
  );
}
