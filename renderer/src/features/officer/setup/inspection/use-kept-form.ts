import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KeyFile } from '#domain/exchange/officer-key.ts';
import { NEW_INSPECTION, type WholePreparation } from '#domain/inspection/preparation.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';
import { inspectionMistakes, startingEntry } from './inspection-entry.ts';
import { packMistakes, startingPack } from './pack-entry.ts';
import { createPreparationWriter } from './preparation-writer.ts';
import { restoredEntry } from './prepared-entry.ts';
import { questionnaireOf, questionnairesOf } from './questionnaires.ts';
import type { SetupEntry, SetupForm } from './setup-form.ts';
import { usualCity } from './usual-city.ts';

interface FormSource {
  known: KnownInspection | null;
  keys: readonly KeyFile[];
  preparation: WholePreparation | null;
}

/**
 * The form of a preparation, as it was left where something was entered before, and kept while it is filled in: shortly after the last key, when a
 * field is left, before the window closes and when the form goes away. `handlers` go to the form's element; after `stop` nothing is kept any more.
 */
export function useKeptForm(source: FormSource) {
  const { saving, preparations, now } = useOfficerServices();
  const { known, preparation } = source;
  const form = useSetupForm(source);
  const [writer] = useState(() =>
    createPreparationWriter(
      {
        inspection: known?.inspection.id ?? NEW_INSPECTION,
        revision: preparation?.revision ?? known?.pack?.revision ?? 0,
      },
      { saving, preparations, entry: () => form.getValues(), now },
    ),
  );
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const [field] = (name ?? '').split('.', 1);
          if (field !== undefined && field !== '') writer.changed(field as keyof SetupEntry);
        },
      }),
    [form, writer],
  );
  useEffect(() => () => void writer.flush(), [writer]);
  const handlers = {
    onBlur: () => void writer.flush(),
    onCompositionStart: () => writer.composing(true),
    onCompositionEnd: () => writer.composing(false),
  };
  return { form, handlers, stop: writer.stop };
}

function useSetupForm({ known, keys, preparation }: FormSource): SetupForm {
  const { t } = useTranslation('setup');
  const { now } = useOfficerServices();
  const inspections = useInspections();
  const choices = questionnairesOf(inspections);
  const starting = (): SetupEntry => {
    const [newest] = choices;
    if (newest === undefined) throw new Error('the computer knows no questionnaire');
    const usual = {
      title: (year: string) => t('inspection.titleOf', { year }),
      questionnaire: newest.digest,
      city: usualCity(inspections, keys),
      approvalPosts: t('details.approval.usual').split('・'),
    };
    const start = {
      ...startingEntry(known?.inspection ?? null, now(), usual),
      ...startingPack(known),
      pasted: { roster: '', facts: '', presets: '' },
    };
    const restored = restoredEntry(start, preparation, {
      questionnaires: choices.map(({ digest }) => digest),
      inspections: inspections.map(({ inspection }) => inspection.id),
    });
    // Once packs were handed out, the questionnaire stays.
    return known === null ? restored : { ...restored, questionnaire: start.questionnaire };
  };
  const [defaultValues] = useState(starting);
  return useForm<SetupEntry>({
    defaultValues,
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
