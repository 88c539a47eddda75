import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import { drawableCounts, drawSample } from '#domain/sampling/draw.ts';
import type { SampleDraw, SamplePlan } from '#domain/sampling/sample.ts';
import { Button } from '#ui/button/Button.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { RecordFields } from '../../shared/record-form/RecordFields.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { countText } from '../../shared/numbers/fraction-text.ts';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
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
  const { drawable, parents, form } = useDrawing(summary, draws, onDrawn);
  const { entry, set, refused } = form;
  if (drawable.departments === 0) return <EmptyState title={t('draw.nothingTitle')}>{t('draw.nothing')}</EmptyState>;
  return (
    <RecordFields form={form}>
      <p>{t('draw.lead', { departments: countText(drawable.departments) })}</p>
      <div className={styles.plan}>
        <NumberField
          label={t('draw.departments')}
          help={t('draw.departmentsHelp', { parents: countText(parents) })}
          min={1}
          max={drawable.departments}
          value={entry.departments}
          onChange={(departments) => set({ departments })}
          error={refused && entry.departments === null ? t('draw.numberMissing') : ''}
        />
        <NumberField
          label={t('draw.items')}
          min={1}
          max={drawable.items}
          value={entry.items}
          onChange={(items) => set({ items })}
          error={refused && entry.items === null ? t('draw.numberMissing') : ''}
        />
        <TextField
          label={t('draw.seed')}
          help={t('draw.seedHelp')}
          maxLength={LONGEST_SEED}
          value={entry.seed}
          onChange={(seed) => set({ seed })}
          error={form.missing(entry.seed, t('draw.seedMissing'))}
        />
      </div>
      <div>
        <Button look="primary" onPress={() => void form.submit()} pending={form.pending}>
          {t('draw.go')}
        </Button>
      </div>
    </RecordFields>
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
  const { sampling, now } = useOfficerServices();
  const record = useRecording();
  const inspection = summary.inspection.id;
  const drawable = useMemo(() => drawableCounts(summary), [summary]);
  const parents = new Set(summary.tallies.map(({ department }) => department.parent)).size;
  const start: PlanEntry = {
    seed: `${inspection.slice(0, 8)}-${draws.length + 1}`,
    departments: Math.min(Math.max(PROPOSED_DEPARTMENTS, parents), drawable.departments),
    items: Math.min(PROPOSED_ITEMS, drawable.items),
  };
  const form = useRecordForm({
    start,
    written: planOf,
    record: async (plan) => {
      const pairs = drawSample(summary, plan);
      const departments = countText(new Set(pairs.map(({ department }) => department)).size);
      const outcome = await record(() => sampling.add({ inspection, plan, drawnAt: now(), pairs }), {
        saved: t('draw.drawn', { departments, pairs: countText(pairs.length) }),
        failed: t('draw.failed'),
      });
      if (outcome.ok) onDrawn();
      return null;
    },
  });
  return { drawable, parents, form };
}

/** The plan to draw by; null while something is missing. */
function planOf({ seed, departments, items }: PlanEntry): SamplePlan | null {
  const words = plainText(seed).trim();
  if (words === '' || departments === null || items === null) return null;
  return { seed: words, departments, items };
}
