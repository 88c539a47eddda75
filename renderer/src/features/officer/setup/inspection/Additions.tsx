import { useTranslation } from 'react-i18next';
import { factsTable, readFacts } from '#documents/roster/facts-csv.ts';
import { presetsTable, readPresets } from '#documents/roster/presets-csv.ts';
import type { Department } from '#domain/inspection/roster.ts';
import type { OpenActions } from '#domain/pack/additions.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { AdditionField } from './AdditionField.tsx';
import { EarlierActions } from './EarlierActions.tsx';
import type { SetupForm } from './setup-form.ts';

interface AdditionsProps {
  form: SetupForm;
  questionnaire: Questionnaire;
  roster: readonly Department[];
  known: KnownInspection | null;
  /** The open actions that go along, by department; undefined while they are being read. */
  actions: ReadonlyMap<string, OpenActions> | undefined;
}

/** What each department's pack adds to the pack for all: 参考値, 所属の状況 that the officer sets beforehand, and open actions. */
export function Additions({ form, questionnaire, roster, known, actions }: AdditionsProps) {
  const { t } = useTranslation('setup');
  return (
    <>
      <AdditionField
        form={form}
        name="facts"
        read={(rows) => readFacts(rows, questionnaire, roster)}
        template={(facts) => factsTable(questionnaire, roster, facts)}
        count={(facts) => {
          const filled = [...facts.values()].filter((each) => each.length > 0);
          return t('facts.count', { departments: filled.length, n: filled.flat().length });
        }}
      />
      <AdditionField
        form={form}
        name="presets"
        read={(rows) => readPresets(rows, questionnaire, roster)}
        template={(presets) => presetsTable(questionnaire, roster, presets)}
        count={(presets) => {
          const all = [...presets.values()].flat();
          const locked = all.filter((preset) => preset.locked).length;
          return t('presets.count', { departments: presets.size, n: all.length, locked });
        }}
      />
      <EarlierActions form={form} known={known} actions={actions} />
    </>
  );
}
