import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Switch } from '#ui/choice/Switch.tsx';
import { useOfficerServices } from '../services/officer-services.ts';

/** 所属名を伏せる: for every page of the officer and its exports. Each time it is switched on, the names are drawn anew. */
export function MaskingSwitch() {
  const { t } = useTranslation('frame');
  const { officerView, newId } = useOfficerServices();
  const seed = useStore(officerView, ({ maskingSeed }) => maskingSeed);
  return (
    <Switch
      on={seed !== null}
      onChange={(on) => officerView.setState({ maskingSeed: on ? `${newId()}${newId()}` : null })}
    >
      {t('masking.switch')}
    </Switch>
  );
}
