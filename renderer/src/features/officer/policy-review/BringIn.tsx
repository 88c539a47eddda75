import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '#domain/answers/plain-text.ts';
import { subjectKey } from '#domain/policy-review/review.ts';
import { Button } from '#ui/button/Button.tsx';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useFocusOnFirstMistake } from '../../shared/focus/focus-first-mistake.ts';
import { RecorderField } from '../shared/recorder/RecorderField.tsx';
import { useServices } from '../../shared/services/services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useRecorder } from '../shared/recorder/use-recorder.ts';

const EMPTY = { clause: '', text: '' };

/** Adds a clause that needs review because of a change no figure shows. */
export function BringIn({ collection: { inspection, questionnaire } }: { collection: Collection }) {
  const { t } = useTranslation('policyReview');
  const { policyReviews, saving, now } = useServices();
  const notify = useNotice();
  const { recorder } = useRecorder();
  const [entry, setEntry] = useState(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useFocusOnFirstMistake(form, attempt);
  const text = plainText(entry.text).trim();
  const by = plainText(recorder).trim();
  const missing = (value: string, said: string) => (attempt > 0 && value === '' ? said : '');
  const save = async () => {
    if (entry.clause === '' || text === '' || by === '') return setAttempt(attempt + 1);
    const subject = subjectKey({ kind: 'clause', id: entry.clause });
    const outcome = await saving.track(() => policyReviews.bringIn(inspection.id, subject, { text, by, at: now() }));
    if (!outcome.ok) return notify({ tone: 'error', text: t('entry.failed') });
    setEntry(EMPTY);
    setAttempt(0);
    notify({ tone: 'success', text: t('bringIn.saved') });
  };
  return (
    <Disclosure title={t('bringIn.title')} level={2}>
      <div ref={form}>
        <Stack>
          <p>{t('bringIn.lead')}</p>
          <ComboBox
            label={t('bringIn.clause')}
            need="required"
            options={questionnaire.policy.clauses.map(({ id, heading }) => ({ id, label: `${id} ${heading}` }))}
            value={entry.clause === '' ? null : entry.clause}
            onChange={(clause) => setEntry({ ...entry, clause: clause ?? '' })}
            error={missing(entry.clause, t('bringIn.clauseMissing'))}
          />
          <TextArea
            label={t('bringIn.text')}
            need="required"
            lines={2}
            maxLength={2000}
            value={entry.text}
            onChange={(typed) => setEntry({ ...entry, text: typed })}
            error={missing(text, t('bringIn.textMissing'))}
          />
          <RecorderField refused={attempt > 0} />
          <div>
            <Button icon="plus" onPress={() => void save()}>
              {t('bringIn.save')}
            </Button>
          </div>
        </Stack>
      </div>
    </Disclosure>
  );
}
