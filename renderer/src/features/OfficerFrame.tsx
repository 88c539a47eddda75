import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { paths } from './paths.ts';
import { InspectionChoice } from './InspectionChoice.tsx';
import { KeyState } from './KeyState.tsx';
import { useCollectedInspection, useCollection, type Collection } from './use-collection.ts';
import { useDates } from './use-dates.ts';
import './OfficerFrame.css';

const PAGES = [
  { id: 'setup', href: paths.setup() },
  { id: 'collect', href: paths.collect() },
  { id: 'returns', href: paths.returns() },
  { id: 'overview', href: paths.overview() },
  { id: 'items', href: paths.ranking() },
  { id: 'findings', href: paths.findings() },
  { id: 'records', href: paths.records() },
] as const;

/** The pages of the security officer, in the order of their navigation. */
type OfficerPage = (typeof PAGES)[number]['id'];

interface OfficerFrameProps {
  page: OfficerPage;
  /** Draws the page as soon as the collection has been read. */
  children: (collection: Collection) => ReactNode;
}

/** Around every page of the security officer: which inspection it is, the way between the pages, and the collection. */
export function OfficerFrame({ page, children }: OfficerFrameProps) {
  const dates = useDates();
  const { t } = useTranslation('overview');
  const { inspection } = useCollectedInspection();
  const collection = useCollection();
  return (
    <>
      <InHeader slot="place">
        <span>{`${dates.fiscalYear(inspection.fiscalYear)}　${t('officer.place')}`}</span>
      </InHeader>
      <div className="officer-desk ui-no-print">
        <InspectionChoice inspection={inspection.id} />
        <KeyState />
      </div>
      <nav className="officer-pages ui-no-print" aria-label={t('officer.pages')}>
        <ul>
          {PAGES.map(({ id, href }) => (
            <li key={id}>
              <a href={`#${href}`} {...(id === page ? { 'aria-current': 'page' as const } : {})}>
                {t(`officer.page.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {collection === undefined ? <Busy label={t('officer.reading')} /> : children(collection)}
    </>
  );
}
