import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tallyOf } from '#domain/aggregation/item-outcomes.ts';
import type { Verdict } from '#domain/collection/staging.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { findDepartment } from '#domain/inspection/roster.ts';
import type { ReadResultFile } from '#domain/result-file/read.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { AnswerList } from '../../shared/handed-in/AnswerList.tsx';
import { ProfileTable } from '../../shared/handed-in/ProfileTable.tsx';
import type { Collection } from '../../shared/collection/use-collection.ts';
import { CountsView } from './CountsView.tsx';
import { HeadFacts } from './HeadFacts.tsx';
import styles from './Look.module.css';

interface ContentViewProps {
  collection: Collection;
  result: ReadResultFile;
  verdict: Verdict;
  fileName: string;
  beside: Pick<Submission, 'digest' | 'payload'> | null;
}

/** Everything a file says. Answers to another checklist or of a department that is not on the roster are not taken for this one's. */
export function ContentView({ collection, result, verdict, fileName, beside }: ContentViewProps) {
  const { t } = useTranslation('collect');
  const { inspection, questionnaire } = collection;
  const { payload } = result;
  const department = findDepartment(inspection.roster, payload.department.code);
  const foreign = verdict === 'other-inspection' || verdict === 'other-questionnaire' || department === undefined;
  const tally = useMemo(
    () => (foreign ? null : tallyOf(questionnaire, department, payload)),
    [foreign, questionnaire, department, payload],
  );
  return (
    <Stack>
      <HeadFacts result={result} fileName={fileName} beside={beside} />
      {tally === null ? (
        <Banner tone="info" title={t('look.foreign.title')}>
          {t('look.foreign.text')}
        </Banner>
      ) : (
        <>
          <CountsView questionnaire={questionnaire} tally={tally} />
          <section className={styles.part}>
            <h3>{t('look.profile')}</h3>
            <ProfileTable questionnaire={questionnaire} profile={payload.profile} />
          </section>
          <AnswerList questionnaire={questionnaire} tally={tally} />
        </>
      )}
    </Stack>
  );
}
