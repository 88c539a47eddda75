import { useTranslation } from 'react-i18next';
import { progressOf } from '#domain/answers/progress.ts';
import type { Place } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { useStoredResponse, type OpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { pathToContinue, useRememberedPlace } from '../shared/response/remembered-place.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useHandIn } from '../shared/response/use-hand-in.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { responseStanding } from './response-standing.ts';
import styles from './Home.module.css';

/** The responses of one inspection that were begun on this computer; nothing while there are none. */
export function BegunResponses({ inspection }: { inspection: string }) {
  const { t } = useTranslation('home');
  const { responses } = useChiefServices();
  const begun = useWatched(inspection, () => responses.all(inspection)) ?? [];
  if (begun.length === 0) return null;
  return (
    <Panel title={t('continue.title')}>
      <ul className={styles.begun}>
        {begun
          .toSorted((a, b) => a.department.localeCompare(b.department))
          .map(({ id }) => (
            <BegunResponse key={id} id={id} />
          ))}
      </ul>
    </Panel>
  );
}

function BegunResponse({ id }: { id: string }) {
  const open = useStoredResponse(id);
  const place = useRememberedPlace(id);
  if (open === undefined || place === undefined) return null;
  if (open.ok) return <Begun open={open.value} place={place} />;
  return open.failure.kind === 'unlisted' ? <Unlisted response={open.failure.response} /> : null;
}

/** A response whose department is not in the roster any more: it stays in the list, and its page says what happened. */
function Unlisted({ response: { id, department, revision } }: { response: Response }) {
  const { t } = useTranslation('home');
  return (
    <li>
      <a className={styles.begunLink} href={`#${paths.profile(id)}`}>
        <span className={styles.begunName}>{t('continue.unlisted.name', { code: department })}</span>
        <span className={styles.begunState}>
          {t('continue.revision', { revision })}
          <Badge tone="warning" icon="warning">
            {t('continue.unlisted.state')}
          </Badge>
        </span>
        <span className={styles.begunUnlisted}>{t('continue.unlisted.text')}</span>
        <span className={styles.begunOnward}>
          <Icon name="chevronRight" />
        </span>
      </a>
    </li>
  );
}

const LOOKS = {
  draft: { icon: 'edit' },
  signed: { tone: 'success', icon: 'lock' },
  'to-export': { tone: 'warning', icon: 'warning' },
  'to-hand-in': { tone: 'warning', icon: 'warning' },
  'handed-in': { tone: 'success', icon: 'success' },
  handedOver: { tone: 'warning', icon: 'lock' },
} as const;

function Begun({ open, place }: { open: OpenResponse; place: Place | null }) {
  const { t } = useTranslation('home');
  const { response, department, questionnaire, items, answers } = open;
  const { answered, applicable } = progressOf(questionnaire, items, answers);
  const handIn = useHandIn(open);
  if (handIn === undefined) return null;
  const standing = handIn?.kind ?? responseStanding(response);
  return (
    <li>
      <a className={styles.begunLink} href={`#${pathToContinue(response, questionnaire, place)}`}>
        <span className={styles.begunName}>
          <span className={styles.begunCode}>{department.code}</span>
          {department.name}
        </span>
        <span className={styles.begunState}>
          {t('continue.revision', { revision: response.revision })}
          <Badge {...LOOKS[standing]}>{t(`continue.${standing}`)}</Badge>
        </span>
        <div className={styles.begunProgress}>
          <ProgressBar
            label={t('continue.progress')}
            value={answered}
            max={applicable}
            valueText={t('continue.progressValue', { answered, applicable })}
          />
        </div>
        <span className={styles.begunPlace} data-pending={standing === 'to-export' || standing === 'to-hand-in'}>
          {standing === 'draft' ? <PlaceWords place={place} /> : t(`continue.next.${standing}`)}
        </span>
        <span className={styles.begunOnward}>
          <Icon name="chevronRight" />
        </span>
      </a>
    </li>
  );
}

function PlaceWords({ place }: { place: Place | null }) {
  const { t } = useTranslation('home');
  if (place === null || !isKnown(place.view)) return t('continue.open');
  const step = t(`continue.step.${place.view}`);
  const words =
    place.view !== 'fill' || place.item === null ? step : t('continue.placeItem', { step, item: place.item });
  return t('continue.place', { place: words });
}

const VIEWS = ['profile', 'fill', 'review', 'submit'] as const;

function isKnown(view: string): view is (typeof VIEWS)[number] {
  return VIEWS.some((each) => each === view);
}
