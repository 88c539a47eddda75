import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { subjectKey } from '#domain/policy-review/review.ts';
import { Button } from '#ui/button/Button.tsx';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { RecordFields } from '../../shared/record-form/RecordFields.tsx';
import { useRecordForm } from '../../shared/record-form/use-record-form.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';
import { useRecording } from '../../shared/saving/use-recording.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useRecorder } from '../shared/recorder/use-recorder.ts';

const EMPTY = { clause: '', text: '' };

/** Adds a clause that needs review because of a change no figure shows. */
export function BringIn({ collection: { inspection, questionnaire } }: { collection: Collection }) {
  const { t } = useTranslation('policyReview');
  const { policyReviews, now } = useOfficerServices();
  const record = useRecording();
  const { recorder } = useRecorder();
  const form = useRecordForm({
    start: EMPTY,
    written: ({ clause, text: typed }) => {
      const [text, by] = [plainText(typed).trim(), plainText(recorder).trim()];
      return clause === '' || text === '' || by === '' ? null : { clause, text, by };
    },
    record: async ({ clause, text, by }) => {
      const subject = subjectKey({ kind: 'clause', id: clause });
      const outcome = await record(() => policyReviews.bringIn(inspection.id, subject, { text, by, at: now() }), {
        saved: t('bringIn.saved'),
        failed: t('entry.failed'),
      });
      if (outcome.ok) form.reset();
      return null;
    },
  });
  const { entry, set, missing } = form;
  return (
    <Disclosure title={t('bringIn.title')} level={2}>
      <RecordFields form={form}>
        <p>{t('bringIn.lead')}</p>
        <ComboBox
          label={t('bringIn.clause')}
          need="required"
          options={questionnaire.policy.clauses.map(({ id, heading }) => ({ id, label: `${id} ${heading}` }))}
          value={entry.clause === '' ? null : entry.clause}
          onChange={(clause) => set({ clause: clause ?? '' })}
          error={missing(entry.clause, t('bringIn.clauseMissing'))}
        />
        <TextArea
          label={t('bringIn.text')}
          need="required"
          lines={2}
          maxLength={2000}
          value={entry.text}
          onChange={(text) => set({ text })}
          error={missing(entry.text, t('bringIn.textMissing'))}
        />
        <RecorderField refused={form.refused} />
        <div>
          <Button icon="plus" onPress={() => void form.submit()}>
            {t('bringIn.save')}
          </Button>
        </div>
      </RecordFields>
    </Disclosure>
  );
}
