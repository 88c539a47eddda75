import { useTranslation } from 'react-i18next';
import type { DepartmentStatus } from '#domain/collection/status.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { countText } from '../../../shared/numbers/fraction-text.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import type { Collection } from '../collection/use-collection.ts';

const LEFT_OUT = ['conflict', 'sent-back'] as const;

/** Stands where figures will be: why there are none, and the way to the reception. */
export function NothingCounted({ collection }: { collection: Collection }) {
  const { t } = useTranslation('frame');
  const { statuses } = collection.summary;
  const countOf = (state: DepartmentStatus['state']) => statuses.filter((each) => each.state === state).length;
  const leftOut = LEFT_OUT.filter((state) => countOf(state) > 0);
  return (
    <EmptyState
      title={t('nothing.title')}
      action={
        <LinkButton look="primary" href={`#${paths.collect()}`}>
          {t('nothing.go')}
        </LinkButton>
      }
    >
      {leftOut.length === 0 ? <p>{t('nothing.text')}</p> : null}
      {leftOut.map((state) => (
        <p key={state}>{t(`nothing.${state}`, { n: countText(countOf(state)) })}</p>
      ))}
    </EmptyState>
  );
}
