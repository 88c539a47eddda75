import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { rulesFault, type ReviewRules } from '#domain/policy-review/rules.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { FoldedForm } from '../shared/frame/FoldedForm.tsx';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import styles from './PolicyReview.module.css';

interface RulesFormProps {
  inspection: string;
  rules: ReviewRules;
}

const NUMBERS = ['threshold', 'measured', 'sameReason', 'aside', 'clues'] as const;

/** By what rules candidates are pointed out, to be adjusted for this inspection. */
export function RulesForm({ inspection, rules }: RulesFormProps) {
  const { t } = useTranslation('policyReview');
  return (
    <FoldedForm title={t('settings.title')}>
      {(close) => <RulesFields inspection={inspection} rules={rules} onSaved={close} />}
    </FoldedForm>
  );
}

function RulesFields({ inspection, rules, onSaved }: RulesFormProps & { onSaved: () => void }) {
  const { t } = useTranslation('policyReview');
  const { policyReviews } = useOfficerServices();
  const record = useRecording();
  const [numbers, setNumbers] = useState(rules);
  const [phrases, setPhrases] = useState(rules.phrases.join('\n'));
  const [refused, setRefused] = useState<ReturnType<typeof rulesFault>>(null);
  const save = async () => {
    const written = { ...numbers, phrases: linesOf(phrases) };
    const fault = rulesFault(written);
    setRefused(fault);
    if (fault !== null) return;
    const outcome = await record(() => policyReviews.keepRules(inspection, written), {
      saved: t('settings.saved'),
      failed: t('settings.failed'),
    });
    if (outcome.ok) onSaved();
  };
  return (
    <Stack>
      <p>{t('settings.lead')}</p>
      <div className={styles.numbers}>
        {NUMBERS.map((name) => (
          <NumberField
            key={name}
            label={t(`settings.${name}`)}
            min={1}
            max={name === 'threshold' ? 100 : 20_000}
            value={numbers[name]}
            onChange={(value) => setNumbers({ ...numbers, [name]: value ?? 0 })}
          />
        ))}
      </div>
      <Checkbox checked={numbers.readyReasons} onChange={(readyReasons) => setNumbers({ ...numbers, readyReasons })}>
        {t('settings.readyReasons')}
      </Checkbox>
      <TextArea
        label={t('settings.phrases')}
        help={t('settings.phrasesHelp')}
        lines={3}
        maxLength={2000}
        value={phrases}
        onChange={setPhrases}
      />
      {refused === null ? null : <Banner tone="error" title={t(`settings.faults.${refused}`)} />}
      <div>
        <Button look="primary" onPress={() => void save()}>
          {t('settings.save')}
        </Button>
      </div>
    </Stack>
  );
}

function linesOf(text: string): string[] {
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
