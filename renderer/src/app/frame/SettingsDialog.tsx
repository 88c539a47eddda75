import { useTranslation } from 'react-i18next';
import { LANGUAGES, TEXT_SIZES, THEMES } from '#state/preferences.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { usePreferences } from './preferences-context.ts';

/** Text size, colours and language; every choice takes effect at once. */
export function SettingsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('common');
  const [preferences, change] = usePreferences();
  return (
    <Dialog open={open} onClose={onClose} title={t('settings.title')}>
      <p>{t('settings.lead')}</p>
      <RadioGroup
        label={t('settings.textSize')}
        direction="row"
        value={preferences.textSize}
        options={TEXT_SIZES.map((id) => ({ id, label: t(`settings.textSizes.${id}`) }))}
        onChange={(id) => change({ textSize: chosen(TEXT_SIZES, id) })}
      />
      <RadioGroup
        label={t('settings.theme')}
        direction="row"
        value={preferences.theme}
        options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
        onChange={(id) => change({ theme: chosen(THEMES, id) })}
      />
      <RadioGroup
        label={t('settings.language')}
        direction="row"
        value={preferences.language}
        options={LANGUAGES.map((id) => ({ id, label: t(`settings.languages.${id}`) }))}
        onChange={(id) => change({ language: chosen(LANGUAGES, id) })}
      />
    </Dialog>
  );
}

function chosen<T extends string>(among: readonly T[], id: string): T {
  const found = among.find((each) => each === id);
  if (found === undefined) throw new Error(`not an option: ${id}`);
  return found;
}
