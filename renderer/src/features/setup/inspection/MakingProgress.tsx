import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useUiTexts } from '#ui/text/texts.ts';
import type { MakingProgress as Progress } from './use-making.ts';

/** How far the making of packs is, with a way to stop it where there are several. */
export function MakingProgress({ progress: { done, total }, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { t } = useTranslation('setup');
  const { cancel } = useUiTexts();
  if (total === 1) return <Busy label={t('pack.pending')} />;
  return (
    <Stack>
      {done === 0 ? (
        <Busy label={t('pack.pending')} />
      ) : (
        <ProgressBar
          label={t('pack.progress')}
          value={done}
          max={total}
          valueText={t('pack.progressOf', { done, total })}
        />
      )}
      <div>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </Stack>
  );
}
