import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffered, isProposed, unitKey, type RestoreUnit } from '#domain/backup/restore-unit.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { Fact, Facts } from '../../shared/facts/Facts.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { takeFocus } from '../../shared/focus/take-focus.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { useInspections } from '../../shared/live/use-inspections.ts';
import { ContentsFacts } from './ContentsFacts.tsx';
import type { CopySource, NotRestored, OpenedCopy } from './restoring.ts';
import { groupsOf, replacedBy } from './unit-groups.ts';
import { UnitTable } from './UnitTable.tsx';
import type { Restoring } from './use-restoring.ts';
import styles from './Backup.module.css';

interface RestoreReviewProps {
  opened: OpenedCopy;
  failure: NotRestored | null;
  onRestore: Restoring['restore'];
  onPutAside: () => void;
}

/** What a copy holds and how it stands to what is here, to choose from. */
export function RestoreReview({ opened, failure, onRestore, onPutAside }: RestoreReviewProps) {
  const { t } = useTranslation('backup');
  const { source, preview } = opened;
  const nothing = !preview.units.some(isOffered);
  return (
    <div className={styles.review} ref={takeFocus} tabIndex={-1}>
      <Stack>
        <SourceFacts source={source} />
        {failure === null ? null : <Banner tone="error" title={t(`review.failures.${failure}`)} />}
        {nothing ? (
          <>
            <Banner tone="success" title={t('review.nothing.title')}>
              {t('review.nothing.text')}
            </Banner>
            <Row>
              <Button onPress={onPutAside}>{t('restore.putAside')}</Button>
            </Row>
          </>
        ) : (
          <Choosing opened={opened} onRestore={onRestore} onPutAside={onPutAside} />
        )}
      </Stack>
    </div>
  );
}

function SourceFacts({ source }: { source: CopySource }) {
  const { t } = useTranslation('backup');
  const dates = useDates();
  if (source.kind === 'snapshot')
    return (
      <Facts>
        <Fact term={t('review.made')}>{dates.instant(source.snapshot.at)}</Fact>
      </Facts>
    );
  const { madeAt, app, contents } = source.payload;
  return (
    <Facts>
      <Fact term={t('review.made')}>{dates.instant(madeAt)}</Fact>
      <Fact term={t('review.version')}>{app}</Fact>
      <ContentsFacts contents={contents} />
    </Facts>
  );
}

function Choosing({ opened, onRestore, onPutAside }: Omit<RestoreReviewProps, 'failure'>) {
  const { t } = useTranslation('backup');
  const known = useInspections();
  const { units } = opened.preview;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(units.filter(isProposed).map(unitKey)));
  const wanted = units.filter((unit) => chosen.has(unitKey(unit)));
  const { ask, asking, pending, restore, close } = useRestore({ opened, wanted, onRestore });
  const replaced = replacedBy(wanted);
  const choose = (key: string, on: boolean) => {
    const others = [...chosen].filter((each) => each !== key);
    setChosen(new Set(on ? [...others, key] : others));
  };
  return (
    <>
      <p>{t('review.lead')}</p>
      {groupsOf(opened.preview, known).map((group) => (
        <UnitTable key={group.inspection ?? ''} group={group} chosen={chosen} onChoose={choose} />
      ))}
      {replaced === 0 ? null : (
        <Banner tone="warning" title={t('review.replaces.title', { n: replaced })}>
          {t('review.replaces.text')}
        </Banner>
      )}
      {wanted.length === 0 ? <p>{t('review.chooseSome')}</p> : null}
      <Row>
        <Button look="primary" disabled={wanted.length === 0 || pending} onPress={() => ask(replaced > 0)}>
          {t('review.restore', { n: wanted.length })}
        </Button>
        <Button onPress={onPutAside} disabled={pending}>
          {t('restore.putAside')}
        </Button>
      </Row>
      {pending ? <Busy label={t('review.restoring')} /> : null}
      {asking ? <ReplaceDialog replaced={replaced} onClose={close} onConfirm={() => restore(true)} /> : null}
    </>
  );
}

interface RestoreHook extends Pick<RestoreReviewProps, 'opened' | 'onRestore'> {
  wanted: readonly RestoreUnit[];
}

/** Asks first where something is replaced; brings back once at a time. */
function useRestore({ opened, wanted, onRestore }: RestoreHook) {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const restore = (replaces: boolean) => {
    setAsking(false);
    if (pending) return;
    setPending(true);
    void onRestore(opened, new Set(wanted.map(unitKey)), replaces).finally(() => setPending(false));
  };
  const ask = (replaces: boolean) => (replaces ? setAsking(true) : restore(false));
  return { ask, asking, pending, restore, close: () => setAsking(false) };
}

function ReplaceDialog(props: { replaced: number; onClose: () => void; onConfirm: () => void }) {
  const { t } = useTranslation('backup');
  const { host } = useDeviceServices();
  const kept = host.journal === null ? 'browser' : 'desktop';
  return (
    <ConfirmDialog
      open
      onClose={props.onClose}
      onConfirm={props.onConfirm}
      title={t('review.confirm.title', { n: props.replaced })}
      confirmLabel={t('review.confirm.confirm')}
      look="danger"
    >
      <p>{t('review.replaces.text')}</p>
      <p>{t(`review.confirm.${kept}`)}</p>
    </ConfirmDialog>
  );
}
