import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { ClosingTable } from './ClosingTable.tsx';
import { Supplements } from './Supplements.tsx';
import styles from './Closing.module.css';

interface ClosingPanelProps {
  collection: Collection;
  /** Where the departments stand now, with what waits on the table. */
  statuses: Collection['present'];
}

/** 締め: the closings there are, what came after the newest one, and the way to a further one. */
export const ClosingPanel = memo(function ClosingPanel({ collection, statuses }: ClosingPanelProps) {
  const { t } = useTranslation('closing');
  const [closing, setClosing] = useState(false);
  const { closings, submissions } = collection;
  const newest = closings.at(-1);
  return (
    <Panel
      title={t('panel.title')}
      actions={
        <Button size="small" icon="lock" disabled={submissions.length === 0} onPress={() => setClosing(true)}>
          {newest === undefined ? t('panel.close') : t('panel.closeAgain')}
        </Button>
      }
    >
      <p>{t('panel.lead')}</p>
      {newest === undefined ? (
        <p className={styles.none}>{submissions.length === 0 ? t('panel.nothing') : t('panel.none')}</p>
      ) : (
        <>
          <ClosingTable collection={collection} />
          <Supplements newest={newest} collection={collection} />
        </>
      )}
      {closing ? <CloseDialog collection={collection} statuses={statuses} onClose={() => setClosing(false)} /> : null}
    </Panel>
  );
});
