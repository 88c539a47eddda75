import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../focus-first-mistake.ts';
import { useServices } from '../../services.ts';
import { useInspections } from '../../use-inspections.ts';
import { useUnlocked } from '../../use-unlocked.ts';
import { useWatched } from '../../use-watched.ts';
import { inspectionFrom, inspectionMistakes, startingEntry, type InspectionEntry } from './inspection-entry.ts';
import { InspectionFields } from './InspectionFields.tsx';
import { makePack, officersFor } from './make-pack.ts';

interface InspectionPanelProps {
  /** The inspection whose pack is made again; null: a new one. */
  known: KnownInspection | null;
  /** A pack was made and this computer keeps the inspection. */
  onMade: () => void;
}

/** An inspection's dates and roster, and the making of its pack. */
export function InspectionPanel({ known, onMade }: InspectionPanelProps) {
  const { t } = useTranslation('setup');
  const revision = (known?.pack?.revision ?? 0) + 1;
  const unlocked = useUnlocked();
  const form = useInspectionForm(known);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const { make, failure } = useMaking(known, onMade);
  const submit = form.handleSubmit(make);
  return (
    <Panel title={known === null ? t('inspection.heading') : t('inspection.headingAgain', { revision })}>
      <p>{known === null ? t('inspection.lead') : t('inspection.leadAgain')}</p>
      <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <InspectionFields form={form} />
          {failure === null ? null : (
            <Banner tone="error" title={t('pack.notMade')}>
              {t(`pack.failures.${failure}`)}
            </Banner>
          )}
          {unlocked === null ? <p>{t('pack.locked')}</p> : <Recipients known={known} />}
          <div>
            <Button
              type="submit"
              look="primary"
              size="large"
              icon="file"
              disabled={unlocked === null || form.formState.isSubmitting}
            >
              {t('pack.make', { revision })}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}

function useInspectionForm(known: KnownInspection | null) {
  const { t } = useTranslation('setup');
  const { now } = useServices();
  return useForm<InspectionEntry>({
    defaultValues: startingEntry(known?.inspection ?? null, now(), (year) => t('inspection.titleOf', { year })),
    shouldFocusError: false,
    resolver: async (values) => {
      const mistakes = Object.entries(inspectionMistakes(values));
      if (mistakes.length === 0) return { values, errors: {} };
      const errors = Object.fromEntries(mistakes.map(([field, message]) => [field, { type: 'mistake', message }]));
      return { values: {}, errors };
    },
  });
}

/** Everybody the results will be sealed to. */
function useOfficers(known: KnownInspection | null) {
  const { officerKeys } = useServices();
  const kept = useWatched('officer-keys', () => officerKeys.all) ?? [];
  const unlocked = useUnlocked();
  return unlocked === null ? [] : officersFor(unlocked, known?.officers ?? [], kept);
}

function Recipients({ known }: { known: KnownInspection | null }) {
  const { t } = useTranslation('setup');
  const names = useOfficers(known).map(({ name }) => name);
  return <p>{t('pack.officers', { names: names.join(t('pack.separator')) })}</p>;
}

function useMaking(known: KnownInspection | null, onMade: () => void) {
  const services = useServices();
  const builtIn = useInspections().at(-1);
  const unlocked = useUnlocked();
  const officers = useOfficers(known);
  const [failure, setFailure] = useState<'unreadable' | 'storage' | null>(null);
  const make = async (entry: InspectionEntry) => {
    const questionnaire = (known ?? builtIn)?.questionnaire;
    if (unlocked === null || questionnaire === undefined) return;
    const inspection = inspectionFrom(entry, questionnaire, known?.inspection ?? null, services.newId());
    const revision = (known?.pack?.revision ?? 0) + 1;
    const made = await makePack(services, { inspection, questionnaire, officers, revision }, unlocked);
    setFailure(made.ok ? null : made.failure.kind);
    if (!made.ok) return;
    services.desk.setState({ inspection: inspection.id });
    onMade();
  };
  return { make, failure };
}
