import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';

/** Shown instead of every page when the stored answers cannot be opened. */
export function StartFailurePage({ kind }: { kind: 'newer' | 'refused' }) {
  const { t } = useTranslation('errors');
  return (
    <>
      <PageHeader title={t(`start.${kind}.title`)} lead={t(`start.${kind}.text`)} />
      <Button look="primary" onPress={() => window.location.reload()}>
        {t('page.reload')}
      </Button>
    </>
  );
}
