import { Fragment, type ReactNode } from 'react';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { SaveBadge } from '../../../shared/saving/SaveBadge.tsx';
import type { Collection } from '../collection/use-collection.ts';
import { NothingCounted } from './NothingCounted.tsx';
import { OfficerFrame, type OfficerPageId } from './OfficerFrame.tsx';

interface OfficerPageProps {
  page: OfficerPageId;
  title: string;
  lead: string;
  /** The page writes, so its header shows the save badge. */
  writes?: boolean;
  /** The page shows figures, so it is replaced by a note while no submission counts. */
  counts?: boolean;
  /** Starts anew when another inspection is chosen. */
  children: (collection: Collection) => ReactNode;
}

/** A page of the officer about the collection. */
export function OfficerPage({ page, title, lead, writes = false, counts = false, children }: OfficerPageProps) {
  return (
    <OfficerFrame page={page}>
      {(collection) => (
        <>
          {writes ? (
            <InHeader slot="state">
              <SaveBadge />
            </InHeader>
          ) : null}
          <PageHeader title={title} lead={lead} />
          <Fragment key={collection.inspection.id}>
            {counts && collection.summary.tallies.length === 0 ? (
              <NothingCounted collection={collection} />
            ) : (
              children(collection)
            )}
          </Fragment>
        </>
      )}
    </OfficerFrame>
  );
}
