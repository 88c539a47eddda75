import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { paths } from '../../shared/navigation/paths.ts';

/** Stands where the comparison will be: how an earlier year gets onto this computer. */
export function NoEarlierYear() {
  const { t } = useTranslation('years');
  return (
    <EmptyState
      title={t('none.title')}
      action={
        <Row justify="start">
          <LinkButton look="primary" href={`#${paths.open()}`}>
            {t('none.open')}
          </LinkButton>
          <LinkButton href={`#${paths.collect()}`}>{t('none.collect')}</LinkButton>
        </Row>
      }
    >
      <p>{t('none.text')}</p>
    </EmptyState>
  );
}
