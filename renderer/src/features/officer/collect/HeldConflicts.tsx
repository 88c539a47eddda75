import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { heldConflicts, type Conflict } from './conflicts.ts';

/** Conflicts among received files: open ones to be decided, decided ones to be looked at and changed. */
export const HeldConflicts = memo(function HeldConflicts({ collection }: { collection: Collection }) {
  const { t } = useTranslation('collect');
  const { inspection, submissions } = collection;
  const conflicts = useMemo(() => heldConflicts(inspection, submissions), [inspection, submissions]);
  const open = conflicts.filter(({ chosen }) => chosen === null);
  const decided = conflicts.filter(({ chosen }) => chosen !== null);
  return (
    <>
      {open.length === 0 ? null : (
        <Panel title={t('held.open')}>
          <p>{t('held.openLead')}</p>
          <Choices collection={collection} conflicts={open} />
        </Panel>
      )}
      {decided.length === 0 ? null : (
        <Disclosure title={t('held.decided')} level={2} aside={t('held.count', { n: countText(decided.length) })}>
          <Stack>
            <p>{t('held.decidedLead')}</p>
            <Choices collection={collection} conflicts={decided} />
          </Stack>
        </Disclosure>
      )}
    </>
  );
});

function Choices({ collection, conflicts }: { collection: Collection; conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('collect');
  const { submissions, now } = useOfficerServices();
  const record = useRecording();
  const choose = async (department: string, chosen: string | null) => {
    if (chosen === null) return;
    await record(() => submissions.decide(collection.inspection.id, { department, chosen }, now()), {
      saved: t('held.chosen'),
      failed: t('outcome.failed.title'),
    });
  };
  return conflicts.map((conflict) => (
    <ConflictChoice
      key={conflict.department.code}
      questionnaire={collection.questionnaire}
      conflict={conflict}
      chosen={conflict.chosen}
      onChoose={(digest) => void choose(conflict.department.code, digest)}
      canWait={false}
    />
  ));
}
