import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { useOfficerServices } from '../../../shared/services/officer-services.ts';
import { KeyForm } from '../KeyForm.tsx';
import { OpenKeyFile } from '../OpenKeyFile.tsx';
import { SaveKeyFile } from '../SaveKeyFile.tsx';
import { AfterHandover } from './AfterHandover.tsx';

interface HandoverProps {
  /** The key of this computer that is handed over; null: one from a file. */
  kept: KeyFile | null;
  /** Keeps the new key file in place of the old one; false when it could not be stored. */
  onProven: (file: KeyFile, officer: UnlockedOfficer) => Promise<boolean>;
  onClose: () => void;
}

/** How far the handover is. The old passphrase is held from `renew` on until the keys have been sealed anew. */
type Step =
  | { at: 'open' }
  | { at: 'renew'; old: KeyFile; passphrase: string }
  | { at: 'save' | 'prove' | 'after'; file: KeyFile };

const NUMBERS = { open: 1, renew: 2, save: 3, prove: 4, after: 5 };

/** 引継ぎ: the same keys under the name and the passphrase of a new officer. */
export function Handover({ kept, onProven, onClose }: HandoverProps) {
  const { t } = useTranslation('setup');
  const { sealing } = useOfficerServices();
  const [step, setStep] = useState<Step>({ at: 'open' });
  const { at } = step;
  const title = t('keys.handover.step', { n: NUMBERS[at], title: t(`keys.handover.${at}.title`) });
  const renew = async (old: KeyFile, passphrase: string, name: string, newPassphrase: string) => {
    const file = await sealing.rewrap(old, passphrase, name, newPassphrase);
    if (!file.ok) throw new Error(`a key file that was just opened is ${file.failure.kind}`);
    setStep({ at: 'save', file: file.value });
  };
  const prove = async (file: KeyFile, officer: UnlockedOfficer) => {
    if (await onProven(file, officer)) setStep({ at: 'after', file });
  };
  switch (step.at) {
    case 'open':
      return (
        <OpenKeyFile
          title={title}
          lead={t('keys.handover.open.lead')}
          initial={kept}
          expected={null}
          onOpened={async (old, _, passphrase) => setStep({ at: 'renew', old, passphrase })}
          onCancel={onClose}
        />
      );
    case 'renew':
      return (
        <KeyForm
          title={title}
          lead={t('keys.handover.renew.lead')}
          action={t('keys.handover.renew.make')}
          onEntered={(name, newPassphrase) => renew(step.old, step.passphrase, name, newPassphrase)}
          onCancel={onClose}
        />
      );
    case 'save':
      return (
        <SaveKeyFile
          title={title}
          file={step.file}
          onSaved={() => setStep({ at: 'prove', file: step.file })}
          onCancel={onClose}
        />
      );
    case 'prove':
      return (
        <OpenKeyFile
          title={title}
          lead={t('keys.handover.prove.lead')}
          expected={step.file}
          onOpened={prove}
          onCancel={() => setStep({ at: 'save', file: step.file })}
        />
      );
    case 'after':
      return <AfterHandover title={title} name={step.file.name} onDone={onClose} />;
  }
}
