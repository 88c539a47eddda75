import { useMemo } from 'react';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { yearComparison } from '#domain/years/comparison.ts';
import type { WordingDecision } from '#domain/years/wording-decision.ts';
import { Stack } from '#ui/layout/Stack.tsx';
import { CityChange } from './CityChange.tsx';
import { GroupChanges } from './GroupChanges.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Trend } from './Trend.tsx';
import { WordingPanel } from './WordingPanel.tsx';
import { Worse } from './Worse.tsx';

interface YearDifferencesProps {
  now: CitySummary;
  past: CitySummary;
  /** Every earlier year that is held, the newest first. */
  years: readonly CitySummary[];
  decisions: readonly WordingDecision[];
}

/** Everything about two years beside each other. */
export function YearDifferences({ now, past, years, decisions }: YearDifferencesProps) {
  const comparison = useMemo(() => yearComparison(now, past, decisions), [now, past, decisions]);
  return (
    <Stack>
      <CityChange comparison={comparison} />
      <Worse comparison={comparison} />
      <GroupChanges comparison={comparison} />
      {years.length < 2 ? null : <Trend now={now} years={years} decisions={decisions} />}
      <WordingPanel comparison={comparison} />
      <LeftOut comparison={comparison} />
    </Stack>
  );
}
