import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findDepartment, targetsOf } from '#domain/inspection/roster.ts';
import { withdrawnIn, type WithdrawnKey } from '#domain/pack/pack-payload.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Fingerprint } from '../../../shared/fingerprint/Fingerprint.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { takeFocus } from '../../../shared/focus/take-focus.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { Fact, Facts } from '../Fact.tsx';
import type { OpenedPack, ReviewProps } from './opening.ts';
import { PackChanges } from './PackChanges.tsx';
import { takePack } from './take-in.ts';
import styles from './Open.module.css';

/** What a pack is, who signed it and what it changes, before it is taken in. A key that is new here is taken only on the person's word. */
export function PackReview({ opened, onDone, onPutAside }: ReviewProps<OpenedPack>) {
  const { t } = useTranslation('home');
  const { signer, relation, held, trust } = opened;
  const withdrawn = newlyWithdrawn(opened);
  const settled = signer === 'accepted' && withdrawn.length === 0;
  const [compared, setCompared] = useState(false);
  const { take, failed } = useTaking(opened, onDone);
  return (
    <div className={styles.review} ref={takeFocus} tabIndex={-1}>
      <PackFacts opened={opened} />
      <Banner tone={signer === 'accepted' ? 'info' : 'warning'} title={t(`pack.signer.${signer}.title`)}>
        {t(`pack.signer.${signer}.text`, { cities: trust.otherCities.join(t('pack.separator')) })}
      </Banner>
      <WithdrawnKeys keys={withdrawn} />
      {relation === 'new' ? null : <p>{t(`pack.relation.${relation}`)}</p>}
      {held === undefined || relation === 'same' ? null : <PackChanges opened={opened} held={held} />}
      {settled ? null : (
        <Checkbox checked={compared} onChange={setCompared}>
          {signer === 'accepted' ? t('pack.withdrawn.confirm') : t(`pack.signer.${signer}.confirm`)}
        </Checkbox>
      )}
      {failed ? <Banner tone="error" title={t('open.notStored')} /> : null}
      <Row>
        <Button look="primary" disabled={!settled && !compared} onPress={() => void take()}>
          {t('pack.take')}
        </Button>
        <Button onPress={onPutAside}>{t('pack.putAside')}</Button>
      </Row>
    </div>
  );
}

/** The keys that the pack withdraws and that nobody withdrew here before. */
function newlyWithdrawn({ pack, trust }: OpenedPack): WithdrawnKey[] {
  return withdrawnIn(pack.payload).filter(({ key }) => !trust.withdrawn.some((each) => each.key === key));
}

/** A stolen key could withdraw the right ones, so a person looks at what is withdrawn. */
function WithdrawnKeys({ keys }: { keys: readonly WithdrawnKey[] }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  if (keys.length === 0) return null;
  return (
    <Banner tone="warning" title={t('pack.withdrawn.title', { n: keys.length })}>
      <p>{t('pack.withdrawn.text')}</p>
      <ul>
        {keys.map(({ key, name, reason, at }) => (
          <li key={key}>
            {t('pack.withdrawn.key', { name, at: dates.instant(at), reason })} <Fingerprint signingKey={key} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function useTaking(opened: OpenedPack, onDone: ReviewProps<OpenedPack>['onDone']) {
  const services = useChiefServices();
  const [failed, setFailed] = useState(false);
  const take = async () => {
    const kept = await takePack(services, opened);
    setFailed(!kept.ok);
    const { id, title } = opened.pack.payload.inspection;
    if (kept.ok) onDone({ kind: 'pack', inspection: id, title });
  };
  return { take, failed };
}

function PackFacts({ opened: { pack } }: { opened: OpenedPack }) {
  const { t } = useTranslation('home');
  const dates = useDates();
  const { inspection, revision, officers, issuedAt, department } = pack.payload;
  const signedBy = officers.find(({ key }) => key === pack.key)?.name ?? '';
  const { length: targets } = targetsOf(inspection.roster);
  return (
    <Facts>
      <Fact term={t('pack.inspection')}>{inspection.title}</Fact>
      <Fact term={t('inspection.city')}>{inspection.city}</Fact>
      <Fact term={t('inspection.pack')}>{t('inspection.packRevision', { revision })}</Fact>
      {department === null ? null : (
        <Fact term={t('pack.department')}>
          {department.code} {findDepartment(inspection.roster, department.code)?.name}
        </Fact>
      )}
      <Fact term={t('pack.issuedAt')}>{dates.instant(issuedAt)}</Fact>
      <Fact term={t('inspection.baseDate')}>{dates.day(inspection.baseDate)}</Fact>
      <Fact term={t('inspection.due')}>{dates.day(inspection.dueOn)}</Fact>
      <Fact term={t('pack.roster')}>{t('pack.rosterCount', { targets, all: inspection.roster.length })}</Fact>
      <Fact term={t('pack.officers')}>{officers.map(({ name }) => name).join(t('pack.separator'))}</Fact>
      <Fact term={t('pack.signedBy')}>{signedBy}</Fact>
      <Fact term={t('pack.fingerprint')}>
        <Fingerprint signingKey={pack.key} />
      </Fact>
    </Facts>
  );
}
