import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { NEW_INSPECTION, type WholePreparation } from '#domain/inspection/preparation.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../../shared/focus/focus-first-mistake.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { useUnlocked } from '../../shared/keys/use-unlocked.ts';
import { officersFor, type MadePacks } from '../packs/make-packs.ts';
import { MakingProgress } from '../packs/MakingProgress.tsx';
import { usePackMaking } from '../packs/use-making.ts';
import { useCityTrust } from '../use-city-trust.ts';
import { inspectionFrom } from './inspection-entry.ts';
import { InspectionDetails } from './InspectionDetails.tsx';
import { InspectionFields } from './InspectionFields.tsx';
import { MakePacks, NotMade } from './MakePacks.tsx';
import { additionsFrom, isSealed } from './pack-entry.ts';
import { PackFields } from './PackFields.tsx';
import { PreparationState } from './PreparationState.tsx';
import { questionnaireOf, questionnairesOf } from './questionnaires.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useOpenActions } from './use-open-actions.ts';
import styles from './Inspection.module.css';

interface PreparationFormProps {
  known: KnownInspection | null;
  /** The officers' keys of this computer. */
  keys: readonly KeyFile[];
  preparation: WholePreparation | null;
  onMade: (made: MadePacks) => void;
  onStartOver: () => void;
}

/** The form in which packs are prepared. What is entered is kept as it is entered, passphrases excepted. */
export function PreparationForm({ known, keys, preparation, onMade, onStartOver }: PreparationFormProps) {
  const { t } = useTranslation('setup');
  const { newId } = useOfficerServices();
  const key = known?.inspection.id ?? NEW_INSPECTION;
  const revision = (known?.pack?.revision ?? 0) + 1;
  const unlocked = useUnlocked();
  const choices = questionnairesOf(useInspections());
  const { form, handlers, stop } = useKeptForm({ known, keys, preparation });
  const withdrawn = useCityTrust(useWatch({ control: form.control, name: 'city' }))?.withdrawn ?? [];
  const officers = unlocked === null ? [] : officersFor(unlocked, known?.officers ?? [], keys, withdrawn);
  const chosen = useWatch({ control: form.control, name: 'questionnaire' });
  const questionnaire = questionnaireOf(choices, chosen);
  const actions = useOpenActions(form, known, questionnaire);
  const { make, making, progress, failure, cancel } = usePackMaking((made) => {
    stop();
    onMade(made);
  });
  const element = useRef<HTMLFormElement>(null);
  useFocusOnFirstMistake(element, form.formState.submitCount);
  const submit = form.handleSubmit((entry) =>
    make(() => {
      const inspection = inspectionFrom(entry, questionnaire, known?.inspection ?? null, newId());
      const additions = additionsFrom(entry, questionnaire, inspection.roster, actions ?? new Map());
      const passphrase = isSealed(entry, questionnaire) ? entry.passphrase : null;
      return { inspection, questionnaire, officers, withdrawn, revision, additions, passphrase, preparation: key };
    }),
  );
  const discarded = () => {
    stop();
    onStartOver();
  };
  return (
    <form ref={element} noValidate onSubmit={(event) => void submit(event)} {...handlers}>
      <Stack>
        <PreparationState preparation={key} present={revision - 1} onDiscarded={discarded} />
        <div className={styles.form} inert={making}>
          <InspectionFields form={form} choices={choices} again={known !== null} />
          <InspectionDetails form={form} questionnaire={questionnaire} />
          <PackFields form={form} questionnaire={questionnaire} known={known} actions={actions} />
        </div>
        <NotMade failure={failure} />
        {making ? (
          <MakingProgress
            progress={progress}
            words={{ pending: t('pack.pending'), progress: t('pack.progress') }}
            onCancel={cancel}
          />
        ) : (
          <MakePacks
            form={form}
            revision={revision}
            officers={officers}
            ready={actions !== undefined}
            again={failure !== null}
          />
        )}
      </Stack>
    </form>
  );
}
