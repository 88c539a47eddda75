import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LEAST_PASSPHRASE } from '#domain/exchange/passphrase.ts';
import type { PreparedTables } from '#domain/inspection/preparation.ts';
import type { InspectionEntry, InspectionMistake } from './inspection-entry.ts';
import type { PackEntry, PackMistake } from './pack-entry.ts';

/** Everything that is typed and chosen before packs are made. */
export type SetupEntry = InspectionEntry & PackEntry & Pick<PreparedTables, 'pasted'>;

export type SetupForm = UseFormReturn<SetupEntry>;

/** What is wrong with a field, in words; '' while nothing is. */
export function useMistake(form: SetupForm, name: keyof SetupEntry): string {
  const { t } = useTranslation('setup');
  const mistake = form.formState.errors[name]?.message as InspectionMistake | PackMistake | undefined;
  return mistake === undefined ? '' : t(`inspection.mistakes.${mistake}`, { least: LEAST_PASSPHRASE });
}
