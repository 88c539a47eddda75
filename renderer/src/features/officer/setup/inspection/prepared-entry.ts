import type { PreparedFields, WholePreparation } from '#domain/inspection/preparation.ts';
import { AS_BEFORE } from './pack-entry.ts';
import type { SetupEntry } from './setup-form.ts';

/** What of the form is kept as a preparation beside its tables: everything but passphrases. */
export function preparedFields(entry: SetupEntry): PreparedFields {
  const { roster: _, facts: __, presets: ___, pasted: ____, passphrase: _____, again: ______, ...fields } = entry;
  return fields;
}

/** What there is to choose from now. */
interface Choices {
  /** Digests of questionnaires. */
  questionnaires: readonly string[];
  /** Ids of inspections. */
  inspections: readonly string[];
}

/** The form as it was left: `start` with what was entered since. What was chosen and is not there any more falls back to how the form starts. */
export function restoredEntry(
  start: SetupEntry,
  preparation: Pick<WholePreparation, 'fields' | 'tables'> | null,
  { questionnaires, inspections }: Choices,
): SetupEntry {
  if (preparation === null) return start;
  const { fields, tables } = preparation;
  const { questionnaire, earlier } = fields;
  const isHere = earlier === '' || earlier === AS_BEFORE || inspections.includes(earlier);
  return {
    ...start,
    ...fields,
    questionnaire: questionnaires.includes(questionnaire) ? questionnaire : start.questionnaire,
    earlier: isHere ? earlier : start.earlier,
    ...tables,
  };
}
