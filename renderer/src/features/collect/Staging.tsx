import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { countText } from '../fraction-text.ts';
import type { Collection } from '../use-collection.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { StagingTable } from './StagingTable.tsx';
import { takeFocus } from '../take-focus.ts';
import { useIntake, verdictCounts } from './use-intake.ts';
import { VerdictBadge, verdictRank } from './VerdictBadge.tsx';

/** What was read and is not stored yet: counts, conflicts to decide, the files, and the intake. */
export function Staging({ collection, intake }: { collection: Collection; intake: ReturnType<typeof useIntake> }) {
  const { t } = useTranslation('collect');
  const { staged, conflicts, decisions, plan } = intake;
  const { counts } = plan;
  const ready = counts.new + counts.update + counts.decided;
  const waiting = staged.some(({ verdict }) => verdict === 'sealed');
  return (
    <div ref={takeFocus} tabIndex={-1}>
      <Panel title={t('staging.title')}>
        <p>{t('staging.lead')}</p>
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
        {ready === 0 && conflicts.length === 0 && !waiting ? (
          <Banner tone="warning" title={t('staging.nothing.title')}>
            {t('staging.nothing.text')}
          </Banner>
        ) : null}
        <StagingTable staged={staged} held={collection.submissions} />
        <Row>
          <Button look="primary" onPress={() => void intake.commit()} disabled={ready === 0 || intake.storing}>
            {intake.storing ? t('staging.committing') : t('staging.commit', { n: countText(plan.intake.files.length) })}
          </Button>
          <Button onPress={intake.clear} disabled={intake.storing}>
            {t('staging.clear')}
          </Button>
          {plan.undecided.length === 0 ? null : (
            <span>{t('staging.undecided', { n: countText(plan.undecided.length) })}</span>
          )}
        </Row>
      </Panel>
    </div>
  );
}

function VerdictCounts({ staged }: { staged: Parameters<typeof verdictCounts>[0] }) {
  const { t } = useTranslation('collect');
  const counts = [...verdictCounts(staged)].sort(([a], [b]) => verdictRank(a) - verdictRank(b));
  return (
    <ul className="collect-counts" aria-label={t('staging.counts')}>
      {counts.map(([verdict, n]) => (
        <li key={verdict}>
          <VerdictBadge verdict={verdict} count={t('files', { n: countText(n) })} />
        </li>
      ))}
    </ul>
  );
}
