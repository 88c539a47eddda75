import { useTranslation } from 'react-i18next';
import type { Response } from '#domain/answers/response.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { pathToContinue, useRememberedPlace } from '../shared/response/remembered-place.ts';
import { responseStanding } from './response-standing.ts';

/** Says that the department has a response already and leads there. */
export function ExistingResponse({ open, response }: { open: KnownInspection; response: Response }) {
  const { t } = useTranslation('home');
  const place = useRememberedPlace(response.id);
  const { inspection, questionnaire } = open;
  const department = findDepartment(inspection.roster, response.department)?.name ?? response.department;
  const { revision } = response;
  return (
    <Banner
      tone="info"
      title={t('begin.existing.title', { department })}
      actions={
        <LinkButton look="primary" href={`#${pathToContinue(response, questionnaire, place ?? null)}`}>
          {t('begin.existing.open')}
        </LinkButton>
      }
    >
      {t(`begin.existing.${responseStanding(response)}`, { revision })}
    </Banner>
  );
}
