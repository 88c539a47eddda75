import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { OfficerFrame } from '../../shared/frame/OfficerFrame.tsx';
import { OneDepartment } from '../../shared/frame/OneDepartment.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { SaveBadge } from '../../../shared/saving/SaveBadge.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { replyRows } from '../reply-rows.ts';
import { useCorrespondence } from '../use-correspondence.ts';
import { ReplyDesk } from './ReplyDesk.tsx';

/** Writes to one department, beside what it answered. */
export function DepartmentReturnPage({ code }: { code: string }) {
  const { t } = useTranslation('returns');
  return (
    <OfficerFrame page="returns">
      {(collection) => (
        <>
          <InHeader slot="state">
            <SaveBadge />
          </InHeader>
          <OneDepartment
            collection={collection}
            code={code}
            titleOf={({ code: own, name }) => t('department.title', { department: `${own} ${name}` })}
            back={{ href: `#${paths.returns()}`, label: t('department.back') }}
          >
            {() => <DepartmentReturn collection={collection} code={code} />}
          </OneDepartment>
        </>
      )}
    </OfficerFrame>
  );
}

function DepartmentReturn({ collection, code }: { collection: Collection; code: string }) {
  const { t } = useTranslation('returns');
  const correspondence = useCorrespondence(collection.inspection.id);
  const row = useMemo(() => {
    if (correspondence === undefined) return undefined;
    return replyRows(collection, correspondence).find(({ status }) => status.department.code === code);
  }, [collection, correspondence, code]);
  if (correspondence === undefined || row === undefined) return <Busy label={t('reading')} />;
  return (
    <ReplyDesk
      key={row.head.digest}
      collection={collection}
      row={row}
      stored={correspondence.drafts.get(row.head.digest)}
    />
  );
}
