import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { drawableCounts, drawSample } from '#domain/sampling/draw.ts';
import type { SampleDraw, SamplePlan } from '#domain/sampling/sample.ts';
import { Button } from '#ui/button/Button.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useServices } from '../../shared/services/services.ts';
import styles from './Samples.module.css';

interface DrawFormProps {
  summary: CitySummary;
  draws: readonly SampleDraw[];
  onDrawn: () => void;
}

const PROPOSED_DEPARTMENTS = 10;
const PROPOSED_ITEMS = 3;
const LONGEST_SEED = 100;

/** How many departments and items are drawn, and with which seed. */
export function DrawForm({ summary, draws, onDrawn }: DrawFormProps) {
  const { t } = useTranslation('samples');
  const form = useRef<HTMLDivElement>(null);
  const { drawable, parents, entry, set, attempt, busy, draw } = useDrawing(summary, draws, onDrawn);
  useFocusOnFirstMistake(form, attempt);
  if (drawable.departments === 0) return <EmptyState title={t('draw.nothingTitle')}>{t('draw.nothing')}</EmptyState>;
  const refused = (missing: boolean, text: string) => (attempt > 0 && missing ? text : '');
  return (
    <div ref={form}>
      <Stack>
        <p>{t('draw.lead', { departments: countText(drawable.departments) })}</p>
        <div className={styles.plan}>
          <NumberField
            label={t('draw.departments')}
            help={t('draw.departmentsHelp', { parents: countText(parents) })}
            min={1}
            max={drawable.departments}
            value={entry.departments}
            onChange={(departments) => set({ departments })}
            error={refused(entry.departments === null, t('draw.numberMissing'))}
          />
          <NumberField
            label={t('draw.items')}
            min={1}
            max={drawable.items}
            value={entry.items}
            onChange={(items) => set({ items })}
            error={refused(entry.items === null, t('draw.numberMissing'))}
          />
          <TextField
            label={t('draw.seed')}
            help={t('draw.seedHelp')}
            maxLength={LONGEST_SEED}
            value={entry.seed}
            onChange={(seed) => set({ seed })}
            error={refused(entry.seed.trim() === '', t('draw.seedMissing'))}
          />
        </div>
        <div>
          <Button look="primary" onPress={() => void draw()} pending={busy}>
            {t('draw.go')}
          </Button>
        </div>
      </Stack>
    </div>
  );
}

/** A plan as it is being entered. */
interface PlanEntry {
  seed: string;
  departments: number | null;
  items: number | null;
}

function useDrawing(summary: CitySummary, draws: readonly SampleDraw[], onDrawn: () => void) {
  const { t } = useTranslation('samples');
  const { sampling, saving, now } = useServices();
  const notify = useNotice();
  const inspection = summary.inspection.id;
  const drawable = useMemo(() => drawableCounts(summary), [summary]);
  const parents = new Set(summary.tallies.map(({ department }) => department.parent)).size;
  const [entry, setEntry] = useState<PlanEntry>({
    seed: `${inspection.slice(0, 8)}-${draws.length + 1}`,
    departments: Math.min(Math.max(PROPOSED_DEPARTMENTS, parents), drawable.departments),
    items: Math.min(PROPOSED_ITEMS, drawable.items),
  });
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const draw = async () => {
    const plan = planOf(entry);
    if (plan === null) return setAttempt((tried) => tried + 1);
    setBusy(true);
    const pairs = drawSample(summary, plan);
    const finish = saving.begin();
    const outcome = await sampling.add({ inspection, plan, drawnAt: now(), pairs });
    finish(outcome);
    setBusy(false);
    if (!outcome.ok) return notify({ tone: 'error', text: t('draw.failed') });
    const departments = countText(new Set(pairs.map(({ department }) => department)).size);
    notify({ tone: 'success', text: t('draw.drawn', { departments, pairs: countText(pairs.length) }) });
    onDrawn();
  };
  const set = (change: Partial<PlanEntry>) => setEntry({ ...entry, ...change });
  return { drawable, parents, entry, set, attempt, busy, draw };
}

/** Null while something is missing. */
function planOf({ seed, departments, items }: PlanEntry): SamplePlan | null {
  const words = plainText(seed).trim();
  if (words === '' || departments === null || items === null) return null;
  return { seed: words, departments, items };
}
