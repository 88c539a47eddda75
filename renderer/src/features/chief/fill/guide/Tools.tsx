import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import type { Undoing } from '../keys/use-history.ts';
import { useWalking } from '../walk/walk-context.ts';
import styles from './Guide.module.css';

/** Undo, redo, and the list of keys. */
export function Tools({ undoing, onKeys }: { undoing: Undoing; onKeys: () => void }) {
  const { t } = useTranslation('fill');
  const { readOnly } = useWalking();
  const { canUndo, canRedo, undoOrRedo } = undoing;
  return (
    <div className={styles.tools}>
      {readOnly ? null : (
        <>
          <Button look="quiet" size="small" disabled={!canUndo} onPress={() => undoOrRedo('undo')}>
            {t('history.undo')}
          </Button>
          <Button look="quiet" size="small" disabled={!canRedo} onPress={() => undoOrRedo('redo')}>
            {t('history.redo')}
          </Button>
        </>
      )}
      <Button look="quiet" size="small" onPress={onKeys}>
        {t('keys.title')}
      </Button>
    </div>
  );
}
