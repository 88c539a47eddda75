import { useTranslation } from 'react-i18next';
import type { Direction } from '#domain/answers/history.ts';
import { Button } from '#ui/button/Button.tsx';

interface UndoButtonsProps {
  canUndo: boolean;
  canRedo: boolean;
  undoOrRedo: (direction: Direction) => void;
}

/** 元に戻す and やり直す for the answers to the questions. */
export function UndoButtons({ canUndo, canRedo, undoOrRedo }: UndoButtonsProps) {
  const { t } = useTranslation('profile');
  return (
    <>
      <Button look="quiet" size="small" disabled={!canUndo} onPress={() => undoOrRedo('undo')}>
        {t('history.undo')}
      </Button>
      <Button look="quiet" size="small" disabled={!canRedo} onPress={() => undoOrRedo('redo')}>
        {t('history.redo')}
      </Button>
    </>
  );
}
