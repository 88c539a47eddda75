import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import type { Treating } from './use-treating.ts';
import styles from './Findings.module.css';

/** Says what was recorded last, with the way back; stays until the next change. */
export function UndoBanner({ treating: { undoable, undo } }: { treating: Treating }) {
  const { t } = useTranslation('findings');
  return (
    <div className={`${styles.undo} ui-no-print`} role="status">
      {undoable === null ? null : (
        <>
          <span>{t('changed', { n: countText(undoable) })}</span>
          <Button size="small" icon="undo" onPress={() => void undo()}>
            {t('undo')}
          </Button>
        </>
      )}
    </div>
  );
}
