import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { NotRestorable } from '#domain/result-file/restore.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { Fact, Facts } from '../Fact.tsx';
import type { OpenedCopy, ReviewProps } from './opening.ts';
import { restoreCopy } from './take-in.ts';
import styles from './Open.module.css';

/** What a department's own result file holds, and bringing the response back from it where this computer has none. */
export function CopyReview({ opened, onDone, onPutAside }: ReviewProps<OpenedCopy>) {
  const { t } = useTranslation('home');
  const { standing } = opened;
  return (
    <div className={styles.review} ref={takeFocus} tabIndex={-1}>
      <CopyFacts opened={opened} />
      {standing.ok ? (
        <Restoring opened={opened} known={standing.value} onDone={onDone} onPutAside={onPutAside} />
      ) : (
        <>
          <WhyNot failure={standing.failure} />
          <Row>
            <Button onPress={onPutAside}>{t('copy.putAside')}</Button>
          </Row>
        </>
      )}
      <p className={styles.soft}>{t('copy.forOfficers')}</p>
    </div>
  );
}

function CopyFacts({ opened: { read, standing } }: { opened: OpenedCopy }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const { department, response, declaredAt, approver } = read.payload;
  return (
    <Facts>
      <Fact term={t('copy.what')}>{t('copy.result')}</Fact>
      {standing.ok ? <Fact term={t('pack.inspection')}>{standing.value.inspection.title}</Fact> : null}
      <Fact term={t('begin.department')}>
        {department.code} {department.name}
      </Fact>
      <Fact term={t('copy.revision')}>{t('continue.revision', { revision: response.revision })}</Fact>
      <Fact term={t('copy.declaredAt')}>{dates.instant(declaredAt)}</Fact>
      <Fact term={t('copy.approver')}>
        {approver.post} {approver.name}
      </Fact>
      <Fact term={t('copy.code')}>
        <span className={styles.code}>{read.code}</span>
      </Fact>
    </Facts>
  );
}

function Restoring({ opened, known, onDone, onPutAside }: ReviewProps<OpenedCopy> & { known: KnownInspection }) {
  const { t } = useTranslation('home');
  const services = useChiefServices();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<'exists' | 'storage' | 'unreadable' | null>(null);
  const restore = async () => {
    if (pending) return;
    setPending(true);
    const restored = await restoreCopy(services, opened, known);
    setPending(false);
    setFailure(restored.ok ? null : restored.failure.kind);
    const { name } = opened.read.payload.department;
    if (restored.ok) onDone({ kind: 'copy', response: restored.value.id, department: name });
  };
  return (
    <>
      <p>{t('copy.offer')}</p>
      {failure === null ? null : <Banner tone="error" title={t(`copy.failures.${failure}`)} />}
      <Row>
        <Button look="primary" onPress={() => void restore()}>
          {t('copy.restore')}
        </Button>
        <Button onPress={onPutAside} disabled={pending}>
          {t('copy.putAside')}
        </Button>
      </Row>
      {pending ? <Busy label={t('copy.restoring')} /> : null}
    </>
  );
}

/** Nothing is brought back: what is here stays as it is. */
function WhyNot({ failure }: { failure: NotRestorable }) {
  const { t } = useTranslation('home');
  if (failure.kind !== 'exists')
    return (
      <Banner tone="warning" title={t(`copy.whyNot.${failure.kind}.title`)}>
        {t(`copy.whyNot.${failure.kind}.text`)}
      </Banner>
    );
  const { id, revision, signOff } = failure.response;
  return (
    <Banner
      tone="info"
      title={t('copy.whyNot.exists.title')}
      actions={<LinkButton href={`#${paths.submit(id)}`}>{t('copy.whyNot.exists.open')}</LinkButton>}
    >
      {t(`copy.whyNot.exists.${signOff === null ? 'draft' : 'signed'}`, { revision })}
    </Banner>
  );
}
