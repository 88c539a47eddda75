import { useTranslation } from 'react-i18next';
import { LANGUAGES, TEXT_SIZES, THEMES } from '#state/preferences.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { Switch } from '#ui/choice/Switch.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './Settings.module.css';

/** Text size, colours, language and single keys; every choice takes effect at once. */
export function LookPanel() {
  const { t } = useTranslation('settings');
  const [preferences, change] = usePreferences();
  return (
    <Panel title={t('look.title')}>
      <RadioGroup
        label={t('look.textSize')}
        direction="row"
        value={preferences.textSize}
        options={TEXT_SIZES.map((id) => ({ id, label: t(`look.textSizes.${id}`) }))}
        onChange={(id) => change({ textSize: chosen(TEXT_SIZES, id) })}
      />
      <RadioGroup
        label={t('look.theme')}
        direction="row"
        value={preferences.theme}
        options={THEMES.map((id) => ({ id, label: t(`look.themes.${id}`) }))}
        onChange={(id) => change({ theme: chosen(THEMES, id) })}
      />
      <RadioGroup
        label={t('look.language')}
        direction="row"
        value={preferences.language}
        options={LANGUAGES.map((id) => ({ id, label: t(`look.languages.${id}`) }))}
        onChange={(id) => change({ language: chosen(LANGUAGES, id) })}
      />
      <div>
        <Switch on={preferences.shortcuts} onChange={(shortcuts) => change({ shortcuts })}>
          {t('look.shortcuts')}
        </Switch>
        <p className={styles.soft}>{t('look.shortcutsHelp')}</p>
      </div>
    </Panel>
  );
}

function chosen<T extends string>(among: readonly T[], id: string): T {
  const found = among.find((each) => each === id);
  if (found === undefined) throw new Error(`not an option: ${id}`);
  return found;
}
