import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { ChangedItem } from '#domain/years/comparable-items.ts';
import type { YearComparison } from '#domain/years/comparison.ts';
import { RadioGroup } from '#ui/choice/RadioGroup.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useRecorder } from '../shared/recorder/use-recorder.ts';
import styles from './Years.module.css';

const COMPARE = 'compare';
const LEAVE = 'leave';

/** Items whose wording changed, side by side, to be confirmed by the officer; nothing where there are none. */
export function WordingPanel({ comparison }: { comparison: YearComparison }) {
  const { t } = useTranslation('years');
  const [refused, setRefused] = useState(false);
  const decide = useDeciding(comparison, () => setRefused(true));
  const { changed } = comparison.itemPairs;
  if (changed.length === 0) return null;
  return (
    <Panel title={t('wording.title', { n: countText(changed.length) })}>
      <Stack>
        <p>{t('wording.lead')}</p>
        <RecorderField refused={refused} />
        <ul className={styles.wordings}>
          {changed.map((each) => (
            <li key={each.now.id}>
              <Wording
                comparison={comparison}
                changed={each}
                onDecide={(comparable) => void decide(each, comparable)}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}

interface WordingProps {
  comparison: YearComparison;
  changed: ChangedItem;
  onDecide: (comparable: boolean) => void;
}

function Wording({ comparison, changed: { now, past, decision }, onDecide }: WordingProps) {
  const { t } = useTranslation('years');
  const dates = useDates();
  const year = (summary: YearComparison['now']) => dates.fiscalYear(summary.inspection.fiscalYear);
  const value = decision === null ? null : decision.comparable ? COMPARE : LEAVE;
  return (
    <>
      <dl className={styles.wording}>
        <div>
          <dt>{t('wording.past', { year: year(comparison.past) })}</dt>
          <dd>{past.text}</dd>
        </div>
        <div>
          <dt>{t('wording.now', { year: year(comparison.now) })}</dt>
          <dd>{now.text}</dd>
        </div>
      </dl>
      <RadioGroup
        label={t('wording.choice', { item: now.id })}
        direction="row"
        options={[
          { id: COMPARE, label: t('wording.compare') },
          { id: LEAVE, label: t('wording.leave') },
        ]}
        value={value}
        onChange={(id) => onDecide(id === COMPARE)}
      />
      <p className={styles.soft}>
        {decision === null
          ? t('wording.open')
          : t('wording.decided', { by: decision.by, at: dates.instant(decision.at) })}
      </p>
    </>
  );
}

function useDeciding({ now, past }: YearComparison, onRefused: () => void) {
  const { t } = useTranslation('years');
  const services = useOfficerServices();
  const notify = useNotice();
  const record = useRecording();
  const { recorder } = useRecorder();
  return async (changed: ChangedItem, comparable: boolean) => {
    const by = plainText(recorder).trim();
    if (by === '') {
      onRefused();
      return notify({ tone: 'warning', text: t('wording.byMissing') });
    }
    const decision = {
      inspection: now.inspection.id,
      earlier: past.inspection.id,
      item: changed.now.id,
      now: changed.nowDigest,
      past: changed.pastDigest,
      comparable,
      by,
      at: services.now(),
    };
    await record(() => services.wordings.decide(decision), {
      saved: t('wording.saved', { item: changed.now.id }),
      failed: t('wording.failed'),
    });
  };
}
