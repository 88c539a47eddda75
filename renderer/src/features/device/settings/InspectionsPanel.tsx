import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { paths } from '../../shared/navigation/paths.ts';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { useInspections } from '../../shared/live/use-inspections.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import { EraseInspection } from './EraseInspection.tsx';
import styles from './Settings.module.css';

/** The inspections of which responses were begun on this computer, each with the way to delete it. */
export function InspectionsPanel() {
  const { t } = useTranslation('settings');
  const notify = useNotice();
  const { disposals } = useDeviceServices();
  const known = useInspections();
  const ids = known.map(({ inspection }) => inspection.id);
  const holdings = useWatched(ids.join(' '), () => disposals.holdings(ids));
  const [chosen, setChosen] = useState<Inspection | null>(null);
  const [erased, setErased] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (erased > 0) list.current?.focus();
  }, [erased]);
  const begun = known.filter(({ inspection }) => (holdings?.get(inspection.id)?.responses ?? 0) > 0);
  const finish = () => {
    setChosen(null);
    setErased((before) => before + 1);
    notify({ tone: 'success', text: t('inspections.done') });
  };
  return (
    <Panel title={t('inspections.title')}>
      <p>{t('inspections.lead')}</p>
      <div ref={list} tabIndex={-1}>
        {begun.length > 0 ? (
          <ul className={styles.list}>
            {begun.map(({ inspection }) => (
              <BegunInspection key={inspection.id} inspection={inspection} onErase={() => setChosen(inspection)} />
            ))}
          </ul>
        ) : (
          <p className={styles.soft}>{holdings === undefined ? '' : t('inspections.none')}</p>
        )}
      </div>
      {chosen === null ? null : (
        <EraseInspection inspection={chosen} onClose={() => setChosen(null)} onErased={finish} />
      )}
    </Panel>
  );
}

function BegunInspection({ inspection, onErase }: { inspection: Inspection; onErase: () => void }) {
  const { t } = useTranslation('settings');
  const { heldHere } = useDeviceServices();
  const held = useWatched(inspection.id, () => heldHere(inspection.id));
  if (held === undefined) return null;
  const { responses, revisions, officer } = held;
  return (
    <li>
      <span className={styles.inspection}>
        <b>{inspection.title}</b>
        <span className={styles.soft}>{t('inspections.counts', { responses, revisions })}</span>
        {officer ? <span className={styles.soft}>{t('inspections.officer')}</span> : null}
      </span>
      {officer ? (
        <LinkButton size="small" href={`#${paths.records()}`}>
          {t('inspections.records')}
        </LinkButton>
      ) : (
        <Button
          size="small"
          icon="trash"
          label={t('inspections.eraseOf', { title: inspection.title })}
          onPress={onErase}
        >
          {t('inspections.erase')}
        </Button>
      )}
    </li>
  );
}
