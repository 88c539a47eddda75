import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';

/** Shown for an address that no page answers to. */
export function NotFoundPage() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <LinkButton href="#/" look="primary">
        {t('notFound.home')}
      </LinkButton>
    </>
  );
}
