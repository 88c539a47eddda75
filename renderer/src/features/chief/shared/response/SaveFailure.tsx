import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useChiefServices } from '../services/chief-services.ts';

/** Why the last write was refused and what to do, as long as that is so: the badge at the top has room for one word only. */
export function SaveFailure() {
  const { t } = useTranslation('saving');
  const { saving } = useChiefServices();
  const failure = useStore(saving, (state) => state.failure);
  if (failure === null) return null;
  return (
    <Banner tone="error" title={t('saving.failed')}>
      {t(`saving.why.${failure}`)}
    </Banner>
  );
}
