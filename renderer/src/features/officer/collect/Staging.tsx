import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { StagingTable } from './StagingTable.tsx';
import { TakeOffButton } from './TakeOffButton.tsx';
import { takeFocus } from '../../shared/focus/take-focus.ts';
import { verdictCounts, type IntakeDesk } from './use-intake.ts';
import { VerdictBadge, verdictRank } from './VerdictBadge.tsx';
import styles from './Collect.module.css';

interface StagingProps {
  collection: Collection;
  intake: IntakeDesk;
  /** While files are being read or stored. */
  busy: boolean;
}

/** What was read and is not taken in yet: counts, conflicts to decide, the files, and the intake. */
export function Staging({ collection, intake, busy }: StagingProps) {
  const { t } = useTranslation('collect');
  const { staged, conflicts, decisions, plan } = intake;
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <Panel title={t('staging.title')}>
        <TableState intake={intake} />
        <VerdictCounts staged={staged} />
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.department.code}
            questionnaire={collection.questionnaire}
            conflict={conflict}
            chosen={decisions.get(conflict.department.code) ?? null}
            onChoose={(digest) => intake.decide(conflict.department.code, digest)}
            canWait
          />
        ))}
        <StagingTable collection={collection} intake={intake} disabled={busy} />
        <Row>
          <Button look="primary" onPress={() => void intake.commit()} disabled={plan.intake.files.length === 0 || busy}>
            {t('staging.commit', { n: countText(plan.intake.files.length) })}
          </Button>
          <TakeOffButton intake={intake} disabled={busy} />
          {plan.unchosen === 0 ? null : <span>{t('staging.unchosen', { n: countText(plan.unchosen) })}</span>}
          {plan.undecided === 0 ? null : <span>{t('staging.undecided', { n: countText(plan.undecided) })}</span>}
        </Row>
      </Panel>
    </div>
  );
}

/** What has become of the files so far, and what the officer has to know of them. */
function TableState({ intake: { staged, resumed, unkept, plan, report } }: { intake: IntakeDesk }) {
  const { t } = useTranslation('collect');
  const sealed = staged.some(({ verdict }) => verdict === 'sealed');
  const stuck = plan.intake.files.length + plan.undecided + plan.unchosen === 0 && !sealed && report === null;
  return (
    <>
      {resumed === 0 ? null : (
        <Banner tone="info" title={t('staging.resumed.title', { n: countText(resumed) })}>
          {t('staging.resumed.text')}
        </Banner>
      )}
      {unkept ? (
        <Banner tone="warning" title={t('staging.unkept.title')}>
          {t('staging.unkept.text')}
        </Banner>
      ) : (
        <p>{t('staging.lead')}</p>
      )}
      {stuck ? (
        <Banner tone="warning" title={t('staging.nothing.title')}>
          {t('staging.nothing.text')}
        </Banner>
      ) : null}
    </>
  );
}

function VerdictCounts({ staged }: { staged: Parameters<typeof verdictCounts>[0] }) {
  const { t } = useTranslation('collect');
  const counts = [...verdictCounts(staged)].sort(([a], [b]) => verdictRank(a) - verdictRank(b));
  return (
    <ul className={styles.counts} aria-label={t('staging.counts')}>
      {counts.map(([verdict, n]) => (
        <li key={verdict}>
          <VerdictBadge verdict={verdict} count={t('files', { n: countText(n) })} />
        </li>
      ))}
    </ul>
  );
}
