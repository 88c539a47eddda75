import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { OpenResponseContext, useResponse, type NotOpened, type OpenResponse } from './open-response.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { fillPath, useRememberedPlace } from './remembered-place.ts';
import { SaveBadge } from '../../../shared/saving/SaveBadge.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { SentBack } from './SentBack.tsx';
import { useChiefServices } from '../services/chief-services.ts';
import type { Step } from './steps.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useHandIn } from './use-hand-in.ts';
import { besideStep, stepPage } from './way-back.ts';
import styles from './ResponseFrame.module.css';

interface ResponseFrameProps {
  id: string;
  /** Null on 変更の記録, which belongs to no step. */
  step: Step | null;
  children: ReactNode;
}

/** Around every page of one response: opens it in this window, and shows the department, the steps and the save badge. */
export function ResponseFrame({ id, step, children }: ResponseFrameProps) {
  const dates = useDates();
  const { t } = useTranslation('response');
  const { SecondCopy } = useChiefServices();
  const opened = useResponse(id);
  if (opened === undefined) return <Busy label={t('reading')} />;
  if (!opened.ok) return <NoResponse why={opened.failure} />;
  const open = opened.value;
  return (
    <OpenResponseContext value={open}>
      <InHeader slot="place">
        <span>{`${dates.fiscalYear(open.inspection.fiscalYear)}　${open.department.name}`}</span>
      </InHeader>
      <InHeader slot="state">
        <SaveBadge />
      </InHeader>
      <StepNavigation open={open} step={step} />
      <div className={styles.notes}>
        <SaveFailure />
        <SecondCopy brief={step === 'fill'} />
        <Standing open={open} step={step} />
        <SentBack open={open} />
      </div>
      {children}
    </OpenResponseContext>
  );
}

function NoResponse({ why }: { why: NotOpened }) {
  const { t } = useTranslation('response');
  if (why.kind === 'gone')
    return (
      <Banner tone="error" title={t('gone.title')}>
        {t('gone.text')}
      </Banner>
    );
  const { department: code } = why.response;
  const successors = why.inspection.roster.filter(({ succeeds }) => succeeds.includes(code));
  const names = successors.map((each) => `${each.code} ${each.name}`).join(t('unlisted.separator'));
  return (
    <Banner
      tone="error"
      title={t('unlisted.title', { code })}
      actions={<LinkButton href={`#${paths.home()}`}>{t('unlisted.home')}</LinkButton>}
    >
      <p>{t('unlisted.kept')}</p>
      <p>{names === '' ? t('unlisted.ask') : t('unlisted.succeeded', { names })}</p>
    </Banner>
  );
}

function StepNavigation({ open, step }: { open: OpenResponse; step: Step | null }) {
  const { t } = useTranslation('response');
  const { response, questionnaire } = open;
  const place = useRememberedPlace(response.id);
  const [location] = useHashLocation();
  const page = stepPage(location, response.id);
  const steps: { id: Step; href: string }[] = [
    { id: 'profile', href: paths.profile(response.id) },
    {
      id: 'fill',
      href: page?.step === 'fill' ? page.address : fillPath(response.id, questionnaire, place?.item ?? null),
    },
    { id: 'review', href: paths.review(response.id) },
    { id: 'submit', href: paths.submit(response.id) },
  ];
  return (
    <nav className={`${styles.steps} ui-no-print`} aria-label={t('steps.label')}>
      <ol>
        {steps.map(({ id, href }, index) => (
          <li key={id}>
            <a href={`#${href}`} {...(id === step ? { 'aria-current': 'step' as const } : {})}>
              <span className={styles.stepNumber}>{index + 1}</span>
              {t(`steps.${id}`)}
            </a>
          </li>
        ))}
      </ol>
      <a
        href={`#${besideStep(paths.changes(response.id), location, response.id)}`}
        {...(step === null ? { 'aria-current': 'page' as const } : {})}
      >
        {t('steps.changes')}
      </a>
    </nav>
  );
}

/** That nothing can be changed any more, and whether the response is on its way to the officer. */
function Signed({ open }: { open: OpenResponse }) {
  const { t } = useTranslation('response');
  const handIn = useHandIn(open);
  if (handIn === undefined) return null;
  const kind = handIn?.kind;
  if (kind === 'to-export' || kind === 'to-hand-in')
    return (
      <Banner
        tone="warning"
        title={t(`handIn.${kind}.title`)}
        actions={<LinkButton href={`#${paths.submit(open.response.id)}`}>{t(`handIn.${kind}.open`)}</LinkButton>}
      >
        <p>{t(`handIn.${kind}.text`)}</p>
        <p>{t('locked.text')}</p>
      </Banner>
    );
  return (
    <Banner tone="info" title={t(kind === 'handed-in' ? 'handIn.handed-in.title' : 'locked.title')}>
      {t('locked.text')}
    </Banner>
  );
}

function Standing({ open, step }: { open: OpenResponse; step: Step | null }) {
  const { t } = useTranslation('response');
  if (open.elsewhere)
    return (
      <Banner tone="warning" title={t('elsewhere.title')}>
        {t('elsewhere.text')}
      </Banner>
    );
  // The last step says so itself, and how to go on.
  if (open.response.signOff !== null) return step === 'submit' ? null : <Signed open={open} />;
  if (open.response.handedOver !== null)
    return (
      <Banner
        tone="warning"
        title={t('handedOver.title')}
        actions={<LinkButton href={`#${paths.handover(open.response.id)}`}>{t('handedOver.open')}</LinkButton>}
      >
        {t('handedOver.text')}
      </Banner>
    );
  return null;
}
