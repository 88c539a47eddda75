import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import styles from './Submit.module.css';

/** The code, large and in its groups, so that it can be compared with paper. */
export function VerificationCode({ code }: { code: string }) {
  const { t } = useTranslation('submit');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <div className={styles.code}>
      <h3>{t('signed.code')}</h3>
      <div className={styles.codeCopy}>
        <p className={styles.codeText}>{code}</p>
        <Button size="small" onPress={copy}>
          {t('signed.copy')}
        </Button>
        <span role="status">{outcome === null ? '' : t(`signed.${outcome}`)}</span>
      </div>
      <p className={styles.soft}>{t('signed.codeHelp')}</p>
    </div>
  );
}
