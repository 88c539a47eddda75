import { useTranslation } from 'react-i18next';
import type { StagedFile } from '#domain/collection/staging.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { KeyUnlock } from '../shared/keys/KeyUnlock.tsx';
import { useUnlocked } from '../shared/keys/use-unlocked.ts';

/** Asks for the officer's key while sealed files lie on the table that it was not tried on. */
export function SealedFiles({
  staged,
  onUnlocked,
}: {
  staged: readonly StagedFile[];
  onUnlocked: () => Promise<void>;
}) {
  const { t } = useTranslation('collect');
  const unlocked = useUnlocked();
  const sealed = staged.filter(({ verdict }) => verdict === 'sealed' || verdict === 'not-for-this-key').length;
  if (sealed === 0 || unlocked !== null) return null;
  return (
    <Panel title={t('sealed.title', { n: countText(sealed) })}>
      <p>{t('sealed.text')}</p>
      <KeyUnlock sheet onUnlocked={() => void onUnlocked()} />
    </Panel>
  );
}
