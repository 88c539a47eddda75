import { useTranslation } from 'react-i18next';
import { FilePassphrase } from '../../shared/passphrase/FilePassphrase.tsx';

interface LastYearPassphraseProps {
  fileName: string;
  /** The last one did not open the file. */
  wrong: boolean;
  onUnlock: (passphrase: string) => Promise<void>;
  onStop: () => void;
}

/** Asks for the passphrase of an own copy. */
export function LastYearPassphrase({ fileName, ...asking }: LastYearPassphraseProps) {
  const { t } = useTranslation('profile');
  const words = {
    label: t('lastYear.passphrase.label'),
    wrong: t('lastYear.passphrase.wrong'),
    open: t('lastYear.passphrase.open'),
    opening: t('lastYear.reading'),
    stop: t('lastYear.passphrase.stop'),
  };
  return (
    <FilePassphrase words={words} {...asking}>
      <p>{t('lastYear.passphrase.text', { fileName })}</p>
    </FilePassphrase>
  );
}
