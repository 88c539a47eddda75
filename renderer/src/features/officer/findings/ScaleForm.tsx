import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scaleFault, type RiskScale } from '#domain/findings/risk.ts';
import { Button } from '#ui/button/Button.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Columns } from '#ui/layout/Columns.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { FoldedForm } from '../shared/frame/FoldedForm.tsx';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { entryOf, scaleOf, type ScaleEntry } from './scale-entry.ts';
import styles from './Findings.module.css';

interface ScaleFormProps {
  collection: Collection;
  scale: RiskScale;
}

/** The city's scale of risk, to be adjusted for this inspection. */
export function ScaleForm({ collection, scale }: ScaleFormProps) {
  const { t } = useTranslation('findings');
  return (
    <FoldedForm title={t('scale.title')}>
      {(close) => <ScaleFields collection={collection} scale={scale} onSaved={close} />}
    </FoldedForm>
  );
}

function ScaleFields({ collection, scale, onSaved }: ScaleFormProps & { onSaved: () => void }) {
  const { t } = useTranslation('findings');
  const { threats } = collection.questionnaire.policy;
  const { treatments } = useOfficerServices();
  const record = useRecording();
  const [entry, setEntry] = useState(() => entryOf(scale, threats));
  const [refused, setRefused] = useState<ReturnType<typeof scaleFault>>(null);
  const set = (change: Partial<ScaleEntry>) => setEntry({ ...entry, ...change });
  const written = scaleOf(entry);
  const save = async () => {
    const fault = scaleFault(written);
    setRefused(fault);
    if (fault !== null) return;
    const outcome = await record(() => treatments.keepScale(collection.inspection.id, written), {
      saved: t('scale.saved'),
      failed: t('scale.failed'),
    });
    if (outcome.ok) onSaved();
  };
  const area = (name: 'likelihood' | 'loss' | 'levels', help: string) => (
    <TextArea
      label={t(`scale.${name}`)}
      help={help}
      lines={3}
      maxLength={500}
      value={entry[name]}
      onChange={(typed) => set({ [name]: typed })}
    />
  );
  return (
    <Stack>
      <p>{t('scale.lead')}</p>
      <Columns>
        {area('likelihood', t('scale.steps'))}
        {area('loss', t('scale.steps'))}
        {area('levels', t('scale.levelsHelp'))}
      </Columns>
      <fieldset className={styles.threats}>
        <legend>{t('scale.threats')}</legend>
        <p className={styles.soft}>{t('scale.threatsHelp')}</p>
        {threats.map(({ id, label }) => (
          <Select
            key={id}
            label={`${id} ${label}`}
            placeholder=""
            options={written.likelihood.map((step, index) => ({ id: String(index + 1), label: step }))}
            value={String(written.threats[id] ?? 1)}
            onChange={(step) => set({ threats: { ...entry.threats, [id]: Number(step) } })}
          />
        ))}
      </fieldset>
      {refused === null ? null : <Banner tone="error" title={t(`scale.faults.${refused}`)} />}
      <div>
        <Button look="primary" onPress={() => void save()}>
          {t('scale.save')}
        </Button>
      </div>
    </Stack>
  );
}
