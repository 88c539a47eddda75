import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { StepPanel } from '../StepPanel.tsx';
import styles from './AfterHandover.module.css';

const ITEMS = ['destroy', 'secret', 'sheet', 'pack', 'doubt'] as const;

/** What predecessor and successor do once the key is handed over. */
export function AfterHandover({ title, name, onDone }: { title: string; name: string; onDone: () => void }) {
  const { t } = useTranslation('setup');
  return (
    <StepPanel title={title}>
      <p role="status">{t('keys.handover.after.lead', { name })}</p>
      <ol className={styles.list}>
        {ITEMS.map((item) => (
          <li key={item}>{t(`keys.handover.after.items.${item}`)}</li>
        ))}
      </ol>
      <Row>
        <Button look="primary" onPress={onDone}>
          {t('keys.handover.after.done')}
        </Button>
      </Row>
    </StepPanel>
  );
}
