import { useTranslation } from 'react-i18next';
import { signerRelation } from '#domain/collection/compared-with.ts';
import type { Submission } from '#domain/collection/submission.ts';
import type { ReadResultFile } from '#domain/result-file/read.ts';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Fact, Facts } from '../../../shared/facts/Facts.tsx';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { FileName } from '../FileName.tsx';
import styles from '../Collect.module.css';

interface HeadFactsProps {
  result: ReadResultFile;
  fileName: string;
  beside: Pick<Submission, 'digest' | 'payload'> | null;
}

/** Who handed in what and when, and which computer vouches for it. */
export function HeadFacts({ result, fileName, beside }: HeadFactsProps) {
  const dates = useDates();
  const { t } = useTranslation('collect');
  const { payload, code, key, sealed } = result;
  const { respondent, approver, response, pack } = payload;
  const how = t('look.approvedHow', {
    capacity: t(`look.capacity.${approver.capacity}`),
    medium: t(`look.medium.${approver.medium}`),
  });
  const relation = signerRelation(result, beside);
  return (
    <Facts>
      <Fact term={t('conflict.revision')}>{t('revision', { n: response.revision })}</Fact>
      <Fact term={t('look.reopened')}>{response.reason ?? ''}</Fact>
      <Fact term={t('conflict.respondent')}>{`${respondent.post} ${respondent.name}`}</Fact>
      <Fact term={t('look.approver')}>{`${approver.post} ${approver.name}${how}${approver.capacityReason}`}</Fact>
      <Fact term={t('look.approvedOn')}>{dates.day(approver.date)}</Fact>
      <Fact term={t('look.documentNumber')}>{approver.documentNumber}</Fact>
      <Fact term={t('conflict.declaredAt')}>{dates.instant(payload.declaredAt)}</Fact>
      <Fact term={t('conflict.code')}>
        <span className={styles.code}>{code}</span>
      </Fact>
      <Fact term={t('look.pack')}>{pack === null ? t('look.noPack') : t('revision', { n: pack.revision })}</Fact>
      <Fact term={t('look.seal')}>{t(sealed ? 'look.sealed' : 'look.unsealed')}</Fact>
      <Fact term={t('look.signer')}>
        <Fingerprint signingKey={key} />{' '}
        <Badge {...(relation === 'other' ? { tone: 'warning', icon: 'warning' } : {})}>
          {t(`look.signers.${relation}`)}
        </Badge>
      </Fact>
      <Fact term={t('staging.file')}>
        <FileName>{fileName}</FileName>
      </Fact>
    </Facts>
  );
}
