import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { paths } from './paths.ts';
import type { Collection } from './use-collection.ts';

/** Stands where figures will be: why there are none, and the way to the reception. */
export function NothingCounted({ collection }: { collection: Collection }) {
  const { t } = useTranslation('overview');
  return (
    <EmptyState
      title={t('nothing.title')}
      action={
        <LinkButton look="primary" href={`#${paths.collect()}`}>
          {t('nothing.go')}
        </LinkButton>
      }
    >
      {collection.submissions.length === 0 ? t('nothing.text') : t('nothing.conflicts')}
    </EmptyState>
  );
}
