import { useTranslation } from 'react-i18next';
import type { Submission } from '#domain/collection/submission.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { verificationCode } from '#domain/exchange/digest.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { Fact, Facts } from '../../../shared/facts/Facts.tsx';
import { useDates } from '../../../shared/dates/use-dates.ts';

/** Who handed in what and when. */
export function HeadPanel({ department, submission }: { department: Department; submission: Submission }) {
  const dates = useDates();
  const { t } = useTranslation('overview');
  const { payload, digest, importedAt, fileName } = submission;
  const { respondent, approver, response, declaredAt } = payload;
  const none = t('department.none');
  const approval = [
    `${approver.post} ${approver.name}`,
    t('department.approvedHow', {
      capacity: t(`department.capacity.${approver.capacity}`),
      medium: t(`department.medium.${approver.medium}`),
    }),
    approver.capacityReason,
  ].join('');
  const facts: [string, string][] = [
    [t('department.parent'), department.parent ?? none],
    [t('department.bodies'), department.bodies.join('・')],
    [t('department.revision'), t('department.revisionText', { n: response.revision })],
    ...(response.reason === null ? [] : [[t('department.reopened'), response.reason] as [string, string]]),
    [t('department.respondent'), `${respondent.post} ${respondent.name}`],
    [t('department.approver'), approval],
    [t('department.approval'), dates.day(approver.date)],
    [t('department.documentNumber'), approver.documentNumber === '' ? none : approver.documentNumber],
    [t('department.declaredAt'), dates.instant(declaredAt)],
    [t('department.importedAt'), dates.instant(importedAt)],
    [t('department.code'), verificationCode(digest)],
    [t('department.fileName'), fileName],
  ];
  return (
    <Panel title={t('department.head')}>
      <Facts>
        {facts.map(([term, value]) => (
          <Fact key={term} term={term}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}
