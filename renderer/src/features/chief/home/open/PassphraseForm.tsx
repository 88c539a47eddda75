import { useTranslation } from 'react-i18next';
import { FilePassphrase } from '../../../shared/passphrase/FilePassphrase.tsx';
import type { Opened, OpenedText } from './opening.ts';
import styles from './Open.module.css';

interface PassphraseFormProps {
  asked: Extract<Opened, { kind: 'passphrase' }>;
  onUnlock: (file: OpenedText, passphrase: string) => Promise<void>;
  onPutAside: () => void;
}

/** Asks for the passphrase of a file that was opened on the first page. */
export function PassphraseForm({ asked: { file, of, wrong }, onUnlock, onPutAside }: PassphraseFormProps) {
  const { t } = useTranslation('home');
  const words = {
    label: t('passphrase.label'),
    wrong: t('passphrase.wrong'),
    open: t('passphrase.open'),
    opening: t('passphrase.opening'),
    stop: t('passphrase.putAside'),
  };
  return (
    <div className={styles.passphrase}>
      <FilePassphrase
        words={words}
        wrong={wrong}
        onUnlock={(passphrase) => onUnlock(file, passphrase)}
        onStop={onPutAside}
      >
        <p className={styles.fileName}>{t('passphrase.title', { fileName: file.fileName })}</p>
        <p>{t(`passphrase.text.${of}`)}</p>
      </FilePassphrase>
    </div>
  );
}
