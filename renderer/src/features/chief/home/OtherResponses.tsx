import { useTranslation } from 'react-i18next';
import type { Response } from '#domain/answers/response.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { pathToContinue, useRememberedPlace } from '../shared/response/remembered-place.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { responseStanding } from './response-standing.ts';
import styles from './Begin.module.css';

/** The responses other departments have on this computer, so that nobody begins or continues the wrong one; nothing while there are none. */
export function OtherResponses({ open }: { open: KnownInspection }) {
  const { t } = useTranslation('home');
  const { responses } = useChiefServices();
  const { id } = open.inspection;
  const begun = useWatched(id, () => responses.all(id)) ?? [];
  if (begun.length === 0) return null;
  return (
    <Panel title={t('begin.others.title')}>
      <p>{t('begin.others.text')}</p>
      <ul className={styles.others}>
        {begun
          .toSorted((a, b) => a.department.localeCompare(b.department))
          .map((response) => (
            <OtherResponse key={response.id} open={open} response={response} />
          ))}
      </ul>
    </Panel>
  );
}

function OtherResponse({ open, response }: { open: KnownInspection; response: Response }) {
  const { t } = useTranslation('home');
  const place = useRememberedPlace(response.id) ?? null;
  const name = findDepartment(open.inspection.roster, response.department)?.name ?? '';
  return (
    <li>
      <a href={`#${pathToContinue(response, open.questionnaire, place)}`}>
        <span>
          {response.department} {name}
        </span>
        <span>{t(`continue.${responseStanding(response)}`)}</span>
      </a>
    </li>
  );
}
