import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#domain/answers/progress.ts';
import type { Person } from '#domain/answers/response.ts';
import type { DraftStanding, NotAdopted } from '#domain/handover/adopt.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { Fact, Facts } from '../Fact.tsx';
import type { OpenedDraft, ReviewProps } from './opening.ts';
import { adoptDraft } from './take-in.ts';
import styles from './Open.module.css';

/** What a draft that was handed over holds, and continuing it here. */
export function DraftReview({ opened, onDone, onPutAside }: ReviewProps<OpenedDraft>) {
  const { standing } = opened;
  return (
    <div className={styles.review} ref={takeFocus} tabIndex={-1}>
      <DraftFacts opened={opened} />
      {standing.ok ? (
        <Adopting opened={opened} standing={standing.value} onDone={onDone} onPutAside={onPutAside} />
      ) : (
        <WhyNot failure={standing.failure} onPutAside={onPutAside} />
      )}
    </div>
  );
}

function DraftFacts({ opened: { payload, known, progress } }: { opened: OpenedDraft }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const { department, response, from, to, handedOverAt } = payload;
  const person = ({ post, name }: Person) => t('draft.person', { post, name });
  return (
    <Facts>
      <Fact term={t('draft.what')}>{t('draft.kind')}</Fact>
      {known === undefined ? null : <Fact term={t('pack.inspection')}>{known.inspection.title}</Fact>}
      <Fact term={t('begin.department')}>
        {department.code} {department.name}
      </Fact>
      <Fact term={t('copy.revision')}>{t('continue.revision', { revision: response.revision })}</Fact>
      {progress.file === null ? null : (
        <Fact term={t('draft.progress')}>{t('draft.progressValue', figures(progress.file))}</Fact>
      )}
      <Fact term={t('draft.from')}>{person(from)}</Fact>
      <Fact term={t('draft.to')}>{person(to)}</Fact>
      <Fact term={t('draft.at')}>{dates.instant(handedOverAt)}</Fact>
    </Facts>
  );
}

function figures({ answered, applicable }: Progress) {
  return { answered, applicable };
}

/** Continues the draft once at a time; `failure` is why the last attempt changed nothing. */
function useAdopting(opened: OpenedDraft, standing: DraftStanding, onDone: ReviewProps<OpenedDraft>['onDone']) {
  const services = useChiefServices();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<'changed' | 'elsewhere' | 'storage' | 'unreadable' | null>(null);
  const adopt = async () => {
    if (pending) return;
    setPending(true);
    const stored = await adoptDraft(services, opened, standing);
    setPending(false);
    setFailure(stored.ok ? null : stored.failure.kind);
    if (stored.ok) onDone({ kind: 'draft', response: stored.value.id, department: opened.payload.department.name });
  };
  return { adopt, failure };
}

function Adopting(props: ReviewProps<OpenedDraft> & { standing: DraftStanding }) {
  const { opened, standing, onDone, onPutAside } = props;
  const { t } = useTranslation('home');
  const { adopt, failure } = useAdopting(opened, standing, onDone);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      {standing.kind === 'differs' ? <BothCounts opened={opened} /> : <p>{t(`draft.${standing.kind}`)}</p>}
      {failure === null ? null : <Banner tone="error" title={t(`draft.failures.${failure}`)} />}
      <Row>
        {standing.kind === 'differs' ? (
          <>
            <LinkButton href={`#${paths.profile(standing.held.id)}`}>{t('draft.differs.keep')}</LinkButton>
            <Button onPress={() => setAsking(true)}>{t('draft.differs.replace')}</Button>
          </>
        ) : (
          <Button look="primary" onPress={() => void adopt()}>
            {t('draft.adopt')}
          </Button>
        )}
        <Button onPress={onPutAside}>{t('draft.putAside')}</Button>
      </Row>
      {asking ? <ReplaceDialog opened={opened} onClose={close} onConfirm={() => void adopt().then(close)} /> : null}
    </>
  );
}

/** Two drafts of the same response: what each of them holds. */
function BothCounts({ opened: { progress } }: { opened: OpenedDraft }) {
  const { t } = useTranslation('home');
  return (
    <Banner tone="warning" title={t('draft.differs.title')}>
      <p>{t('draft.differs.text')}</p>
      <Facts>
        {(['file', 'here'] as const).map((side) => {
          const counted = progress[side];
          return counted === null ? null : (
            <Fact key={side} term={t(`draft.differs.${side}`)}>
              {t('draft.progressValue', figures(counted))}
            </Fact>
          );
        })}
      </Facts>
    </Banner>
  );
}

function ReplaceDialog(props: { opened: OpenedDraft; onClose: () => void; onConfirm: () => void }) {
  const { opened, onClose, onConfirm } = props;
  const { t } = useTranslation('home');
  const { file, here } = opened.progress;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={onConfirm}
      title={t('draft.differs.confirmTitle')}
      confirmLabel={t('draft.differs.confirm')}
      look="danger"
    >
      {t('draft.differs.confirmText', { answered: here?.answered ?? 0, fileAnswered: file?.answered ?? 0 })}
    </ConfirmDialog>
  );
}

/** Nothing is taken over: what is here stays as it is. */
function WhyNot({ failure, onPutAside }: { failure: NotAdopted; onPutAside: () => void }) {
  const { t } = useTranslation('home');
  const held = 'held' in failure ? failure.held : null;
  const place = failure.kind === 'made-here' ? paths.handover : paths.profile;
  return (
    <>
      <Banner tone={held === null ? 'warning' : 'info'} title={t(`draft.whyNot.${failure.kind}.title`)}>
        {t(`draft.whyNot.${failure.kind}.text`)}
      </Banner>
      <Row>
        {held === null ? null : <LinkButton href={`#${place(held.id)}`}>{t('draft.whyNot.open')}</LinkButton>}
        <Button onPress={onPutAside}>{t('draft.putAside')}</Button>
      </Row>
    </>
  );
}
