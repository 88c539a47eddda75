import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exhausted } from '#domain/result.ts';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { BasisBar } from './BasisBar.tsx';
import { ClosingFaultNote } from './ClosingFaultNote.tsx';
import { EditionsNote } from './EditionsNote.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { InspectionChoice } from './InspectionChoice.tsx';
import { KeyState } from './KeyState.tsx';
import type { Basis } from '../collection/use-closings.ts';
import { useCollectedInspection, useCollection, type Collection } from '../collection/use-collection.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import styles from './OfficerFrame.module.css';

// The order of the navigation; a line stands between the parts.
const PAGES = [
  { id: 'setup', part: 'gather', href: paths.setup() },
  { id: 'collect', part: 'gather', href: paths.collect() },
  { id: 'returns', part: 'gather', href: paths.returns() },
  { id: 'overview', part: 'read', href: paths.overview() },
  { id: 'items', part: 'read', href: paths.ranking() },
  { id: 'findings', part: 'read', href: paths.findings() },
  { id: 'samples', part: 'read', href: paths.samples() },
  { id: 'years', part: 'read', href: paths.years() },
  { id: 'policyReview', part: 'report', href: paths.policyReview() },
  { id: 'report', part: 'report', href: paths.report() },
  { id: 'records', part: 'report', href: paths.records() },
] as const;

const PARTS = ['gather', 'read', 'report'] as const;

/** The pages of the security officer, in the order of their navigation. */
export type OfficerPageId = (typeof PAGES)[number]['id'];

/** Pages that work on what is held now, whatever the figures elsewhere are taken from. */
const OF_NOW = new Set<OfficerPageId>(['setup', 'collect', 'returns', 'records']);

/** A committee is given figures that do not change any more, without being asked for them each time. Elsewhere the officer looks at what has come in. */
function basisOf(page: OfficerPageId): Basis {
  if (OF_NOW.has(page)) return 'now';
  return page === 'report' ? 'asked-or-newest' : 'asked-or-now';
}

interface OfficerFrameProps {
  page: OfficerPageId;
  /** Draws the page as soon as the collection has been read; a page that needs no collection does not wait for one. */
  children: ReactNode | ((collection: Collection) => ReactNode);
}

/** Around every page of the security officer: which inspection it is, the way between the pages, and the collection. */
export function OfficerFrame({ page, children }: OfficerFrameProps) {
  const dates = useDates();
  const { t } = useTranslation('frame');
  const { inspection } = useCollectedInspection();
  return (
    <>
      <InHeader slot="place">
        <span>{`${dates.fiscalYear(inspection.fiscalYear)}　${t('officer.place')}`}</span>
      </InHeader>
      <div className={`${styles.desk} ui-no-print`}>
        <InspectionChoice inspection={inspection.id} />
        <KeyState />
      </div>
      <nav className={`${styles.pages} ui-no-print`} aria-label={t('officer.pages')}>
        {PARTS.map((part) => (
          <ul key={part} aria-label={t(`officer.part.${part}`)}>
            {PAGES.filter((each) => each.part === part).map(({ id, href }) => (
              <li key={id}>
                <a href={`#${href}`} {...(id === page ? { 'aria-current': 'page' as const } : {})}>
                  {t(`officer.page.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      {typeof children === 'function' ? <OfCollection basis={basisOf(page)}>{children}</OfCollection> : children}
    </>
  );
}

interface OfCollectionProps {
  basis: Basis;
  children: (collection: Collection) => ReactNode;
}

/** What the page shows of the collection, under what its figures are taken from. */
function OfCollection({ basis, children }: OfCollectionProps) {
  const { t } = useTranslation('frame');
  const reading = useCollection(basis);
  const ofBasis = basis !== 'now';
  switch (reading.kind) {
    case 'reading':
      return <Busy label={t('officer.reading')} />;
    case 'fault':
      return <ClosingFaultNote closing={reading.closing} fault={reading.fault} />;
    case 'read':
      return (
        <>
          {ofBasis ? <BasisBar collection={reading.collection} /> : null}
          {ofBasis ? <EditionsNote summary={reading.collection.summary} /> : null}
          {children(reading.collection)}
        </>
      );
    default:
      return exhausted(reading);
  }
}
