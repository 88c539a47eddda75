import { useTranslation } from 'react-i18next';
import { tokyoDay } from '#domain/calendar.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { keptUntil, retentionIsOver } from '#domain/inspection/retention.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useWatched } from '../../shared/live/use-watched.ts';
import styles from './Records.module.css';

/** What disposing of an inspection takes away, and what to think of before. */
export function AboutDisposal({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('records');
  const { now } = useOfficerServices();
  const dates = useDates();
  const over = retentionIsOver(inspection, tokyoDay(now()));
  return (
    <Stack>
      {over ? null : (
        <Banner tone="warning" title={t('dispose.early.title')}>
          {t('dispose.early.text', { day: dates.day(keptUntil(inspection)) })}
        </Banner>
      )}
      <WhatGoes inspection={inspection} />
    </Stack>
  );
}

function WhatGoes({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('records');
  const { disposals, desk, go } = useOfficerServices();
  const held = useWatched(inspection.id, () => disposals.holdings([inspection.id]))?.get(inspection.id);
  if (held === undefined) return null;
  const toLedger = () => {
    desk.setState({ inspection: inspection.id });
    go(paths.collect());
  };
  return (
    <>
      <p>{t('dispose.lead')}</p>
      <ul className={styles.goes}>
        <li>{t('dispose.goes.submissions', { n: countText(held.submissions) })}</li>
        <li>{t('dispose.goes.responses', { n: countText(held.responses) })}</li>
        <li>{t('dispose.goes.ledger', { n: countText(held.ledgerEntries) })}</li>
        <li>{t('dispose.goes.rest')}</li>
      </ul>
      {inspection.sample ? <p>{t('dispose.sampleStays')}</p> : null}
      {held.ledgerEntries === 0 ? null : (
        <p className={styles.ledger}>
          {t('dispose.ledger')}
          <Button size="small" onPress={toLedger}>
            {t('dispose.toLedger')}
          </Button>
        </p>
      )}
    </>
  );
}
