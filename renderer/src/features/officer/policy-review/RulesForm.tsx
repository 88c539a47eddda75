import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { rulesFault, type ReviewRules } from '#domain/policy-review/rules.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useServices } from '../../shared/services/services.ts';
import styles from './PolicyReview.module.css';

interface RulesFormProps {
  inspection: string;
  rules: ReviewRules;
}

const NUMBERS = ['threshold', 'measured', 'sameReason', 'aside', 'clues'] as const;

/** By what rules candidates are pointed out, to be adjusted for this inspection. */
export function RulesForm({ inspection, rules }: RulesFormProps) {
  const { t } = useTranslation('policyReview');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={t('settings.title')} level={2} open={open} onToggle={setOpen}>
      {open ? <RulesFields inspection={inspection} rules={rules} onSaved={() => setOpen(false)} /> : null}
    </Disclosure>
  );
}

function RulesFields({ inspection, rules, onSaved }: RulesFormProps & { onSaved: () => void }) {
  const { t } = useTranslation('policyReview');
  const { policyReviews, saving } = useServices();
  const notify = useNotice();
  const [numbers, setNumbers] = useState(rules);
  const [phrases, setPhrases] = useState(rules.phrases.join('\n'));
  const [refused, setRefused] = useState<ReturnType<typeof rulesFault>>(null);
  const save = async () => {
    const written = { ...numbers, phrases: linesOf(phrases) };
    const fault = rulesFault(written);
    setRefused(fault);
    if (fault !== null) return;
    const finish = saving.begin();
    const outcome = await policyReviews.keepRules(inspection, written);
    finish(outcome);
    if (!outcome.ok) return notify({ tone: 'error', text: t('settings.failed') });
    notify({ tone: 'success', text: t('settings.saved') });
    onSaved();
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
