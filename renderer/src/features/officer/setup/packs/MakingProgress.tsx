import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import type { ProgressStore } from './progress.ts';
import styles from './Packs.module.css';

interface MakingProgressProps {
  progress: ProgressStore;
  /** What is going on: before the first pack, and over the bar. */
  words: { pending: string; progress: string };
  onCancel: () => void;
}

/** How far the making or saving of packs is, with a way to stop it where there are several. It stands in the place of the button that was pressed. */
export function MakingProgress({ progress, words, onCancel }: MakingProgressProps) {
  const { t } = useTranslation('setup');
  const { cancel } = useUiTexts();
  const { done, total } = useStore(progress) ?? { done: 0, total: 0 };
  return (
    <div ref={takeFocus} tabIndex={-1} className={styles.making}>
      {done === 0 ? (
        <Busy label={words.pending} />
      ) : (
        <ProgressBar
          label={words.progress}
          value={done}
          max={total}
          valueText={t('pack.progressOf', { done, total })}
        />
      )}
      {total === 1 ? null : (
        <div>
          <Button onPress={onCancel}>{cancel}</Button>
        </div>
      )}
    </div>
  );
}
