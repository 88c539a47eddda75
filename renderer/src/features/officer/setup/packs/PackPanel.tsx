import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '#domain/calendar.ts';
import type { PackIssue } from '#domain/pack/issue.ts';
import type { HeldPack, KnownInspection } from '#domain/pack/known-inspection.ts';
import { exhausted } from '#domain/result.ts';
import { Select } from '#ui/choice/Select.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import { SaveDepartments } from './SaveDepartments.tsx';
import { SaveForAll } from './SaveForAll.tsx';
import { SaveHeld } from './SaveHeld.tsx';
import setupStyles from '../Setup.module.css';
import styles from './Packs.module.css';

type Packed = KnownInspection & { pack: HeldPack };

interface PackPanelProps {
  known: Packed;
  /** The packs were made just now, or come back to: the focus comes here. */
  arrive: boolean;
}

/** The packs of an inspection: saving their files, as often as they are asked for, those of earlier revisions among them. */
export function PackPanel({ known, arrive }: PackPanelProps) {
  const { t } = useTranslation('setup');
  const { packIssues } = useOfficerServices();
  const { id, title } = known.inspection;
  const latest = known.pack.revision;
  const issues = useWatched(id, () => packIssues.of(id));
  const [revision, setRevision] = useState(latest);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrive) place.current?.focus();
  }, [arrive]);
  return (
    <div ref={place} tabIndex={-1} className={styles.made}>
      <Panel title={t('pack.title', { revision })}>
        <p>{t('pack.lead', { title })}</p>
        {issues === undefined ? (
          <Busy label={t('pack.reading')} />
        ) : (
          <>
            <Revisions issues={issues} known={known} revision={revision} onRevision={setRevision} />
            <Revision
              key={revision}
              known={known}
              issue={issues.find((each) => each.revision === revision) ?? null}
              arrive={arrive}
            />
          </>
        )}
      </Panel>
    </div>
  );
}

interface RevisionsProps {
  issues: readonly PackIssue[];
  known: Packed;
  revision: number;
  onRevision: (revision: number) => void;
}

/** Which revision is saved; nothing while there is only one. */
function Revisions({ issues, known, revision, onRevision }: RevisionsProps) {
  const { t } = useTranslation('setup');
  const { revision: latest, receivedAt } = known.pack;
  const instants = new Map([[latest, receivedAt], ...issues.map((each) => [each.revision, each.issuedAt] as const)]);
  if (instants.size < 2) return null;
  return (
    <>
      <div className={setupStyles.narrow}>
        <Select
          label={t('pack.revision')}
          placeholder={t('pack.revision')}
          options={[...instants].map(([each, at]) => ({
            id: String(each),
            label: t(each === latest ? 'pack.revisionLatest' : 'pack.revisionOf', { revision: each }),
            note: t('pack.madeAt', { at: instantLabel(at) }),
          }))}
          value={String(revision)}
          onChange={(id) => onRevision(Number(id))}
        />
      </div>
      {revision === latest ? null : (
        <Banner tone="warning" title={t('pack.earlier.title', { revision })}>
          {t('pack.earlier.text', { latest })}
        </Banner>
      )}
    </>
  );
}

interface RevisionProps {
  known: Packed;
  /** Null where the packs were not made on this computer. */
  issue: PackIssue | null;
  arrive: boolean;
}

function Revision({ known, issue, arrive }: RevisionProps) {
  const { t } = useTranslation('setup');
  const { key, receivedAt } = known.pack;
  return (
    <>
      <p>
        {t('pack.fingerprint')}　<Fingerprint signingKey={issue?.key ?? key} />
      </p>
      <p className={setupStyles.soft}>{t('pack.madeAt', { at: instantLabel(issue?.issuedAt ?? receivedAt) })}</p>
      {issue === null ? <SaveHeld known={known} /> : <Save issue={issue} arrive={arrive} />}
    </>
  );
}

function Save({ issue, arrive }: { issue: PackIssue; arrive: boolean }) {
  const { packs } = issue;
  switch (packs.kind) {
    case 'all':
      return <SaveForAll pack={packs} arrive={arrive} />;
    case 'departments':
      return <SaveDepartments issue={issue} packs={packs} arrive={arrive} />;
    default:
      return exhausted(packs);
  }
}
