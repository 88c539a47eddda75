import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { WithdrawnKey } from '#domain/pack/payload.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../focus-first-mistake.ts';
import { useServices } from '../../services.ts';
import { useInspections } from '../../use-inspections.ts';
import { useUnlocked } from '../../use-unlocked.ts';
import { useWatched } from '../../use-watched.ts';
import { useCityTrust } from '../use-city-trust.ts';
import { inspectionFrom, inspectionMistakes, startingEntry } from './inspection-entry.ts';
import { InspectionDetails } from './InspectionDetails.tsx';
import { InspectionFields } from './InspectionFields.tsx';
import { officersFor, type MadePacks } from './make-pack.ts';
import { MakingProgress } from './MakingProgress.tsx';
import { additionsFrom, isSealed, packMistakes, startingPack } from './pack-entry.ts';
import { PackFields } from './PackFields.tsx';
import { questionnaireOf, questionnairesOf } from './questionnaires.ts';
import type { SetupEntry, SetupForm } from './setup-form.ts';
import { usePackMaking } from './use-making.ts';
import { useOpenActions } from './use-open-actions.ts';

interface InspectionPanelProps {
  /** The inspection whose pack is made again; null: a new one. */
  known: KnownInspection | null;
  /** Packs were made and this computer keeps the inspection. */
  onMade: (made: MadePacks) => void;
}

/** An inspection's dates and roster, and the making of its packs. */
export function InspectionPanel({ known, onMade }: InspectionPanelProps) {
  const { t } = useTranslation('setup');
  const { newId } = useServices();
  const revision = (known?.pack?.revision ?? 0) + 1;
  const unlocked = useUnlocked();
  const choices = questionnairesOf(useInspections());
  const form = useSetupForm(known);
  const withdrawn = useCityTrust(useWatch({ control: form.control, name: 'city' }))?.withdrawn ?? [];
  const officers = useOfficers(known, withdrawn);
  const chosen = useWatch({ control: form.control, name: 'questionnaire' });
  const questionnaire = questionnaireOf(choices, chosen);
  const actions = useOpenActions(form, known, questionnaire);
  const canSign = unlocked !== null && officers.some(({ key }) => key === unlocked.key);
  const { make, progress, failure, cancel } = usePackMaking(onMade);
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const submit = form.handleSubmit((entry) => {
    const inspection = inspectionFrom(entry, questionnaire, known?.inspection ?? null, newId());
    const additions = additionsFrom(entry, questionnaire, inspection.roster, actions ?? new Map());
    const passphrase = isSealed(entry, questionnaire) ? entry.passphrase : null;
    return make({ inspection, questionnaire, officers, withdrawn, revision, additions, passphrase });
  });
  return (
    <Panel title={known === null ? t('inspection.heading') : t('inspection.headingAgain', { revision })}>
      <p>{known === null ? t('inspection.lead') : t('inspection.leadAgain')}</p>
      <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <InspectionFields form={form} choices={choices} again={known !== null} />
          <InspectionDetails form={form} questionnaire={questionnaire} />
          <PackFields form={form} questionnaire={questionnaire} known={known} actions={actions} />
          <Failure failure={failure} />
          {unlocked === null || !canSign ? (
            <p>{t(unlocked === null ? 'pack.locked' : 'pack.withdrawnKey')}</p>
          ) : (
            <p>{t('pack.officers', { names: officers.map(({ name }) => name).join(t('pack.separator')) })}</p>
          )}
          {progress === null ? (
            <MakeButton form={form} revision={revision} disabled={!canSign || actions === undefined} />
          ) : (
            <MakingProgress progress={progress} onCancel={cancel} />
          )}
        </Stack>
      </form>
    </Panel>
  );
}

function MakeButton({ form, revision, disabled }: { form: SetupForm; revision: number; disabled: boolean }) {
  const { t } = useTranslation('setup');
  const handing = useWatch({ control: form.control, name: 'handing' });
  return (
    <div>
      <Button type="submit" look="primary" size="large" icon="file" disabled={disabled}>
        {handing === 'all' ? t('pack.make', { revision }) : t('pack.makeEach', { revision })}
      </Button>
    </div>
  );
}

function Failure({ failure }: { failure: ReturnType<typeof usePackMaking>['failure'] }) {
  const { t } = useTranslation('setup');
  if (failure === null) return null;
  if (failure === 'cancelled') return <Banner tone="info" title={t('pack.cancelled')} />;
  return (
    <Banner tone="error" title={t('pack.notMade')}>
      {t(`pack.failures.${failure}`)}
    </Banner>
  );
}

function useSetupForm(known: KnownInspection | null): SetupForm {
  const { t } = useTranslation('setup');
  const { now } = useServices();
  const choices = questionnairesOf(useInspections());
  const usual = () => {
    const [newest] = choices;
    if (newest === undefined) throw new Error('the computer knows no questionnaire');
    return {
      title: (year: string) => t('inspection.titleOf', { year }),
      questionnaire: newest.digest,
      city: newest.questionnaire.policy.city,
      approvalPosts: t('details.approval.usual').split('・'),
    };
  };
  return useForm<SetupEntry>({
    defaultValues: { ...startingEntry(known?.inspection ?? null, now(), usual()), ...startingPack(known) },
    shouldFocusError: false,
    resolver: async (values) => {
      const questionnaire = questionnaireOf(choices, values.questionnaire);
      const mistakes = Object.entries({
        ...inspectionMistakes(values),
        ...packMistakes(values, questionnaire, values.roster),
      });
      if (mistakes.length === 0) return { values, errors: {} };
      const errors = Object.fromEntries(mistakes.map(([field, message]) => [field, { type: 'mistake', message }]));
      return { values: {}, errors };
    },
  });
}

/** Everybody the results will be sealed to. */
function useOfficers(known: KnownInspection | null, withdrawn: readonly WithdrawnKey[]) {
  const { officerKeys } = useServices();
  const kept = useWatched('officer-keys', () => officerKeys.all) ?? [];
  const unlocked = useUnlocked();
  return unlocked === null ? [] : officersFor(unlocked, known?.officers ?? [], kept, withdrawn);
}
