import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayLabel, instantLabel } from '#domain/calendar.ts';
import { targetsOf } from '#domain/inspection/roster.ts';
import { Button } from '#ui/button/Button.tsx';
import { Checkbox } from '#ui/choice/Checkbox.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Fingerprint } from '../../Fingerprint.tsx';
import { takeFocus } from '../../take-focus.ts';
import type { OpenedPack } from './use-pack.ts';

interface PackReviewProps {
  opened: OpenedPack;
  /** True when the last attempt to keep it failed. */
  failed: boolean;
  onTake: (opened: OpenedPack) => Promise<void>;
  onPutAside: () => void;
}

/** What a pack is and who signed it, before it is taken in. A key that is new here is taken only on the person's word. */
export function PackReview({ opened, failed, onTake, onPutAside }: PackReviewProps) {
  const { t } = useTranslation('home');
  const { signer, relation } = opened;
  const [compared, setCompared] = useState(false);
  return (
    <div className="pack-review" ref={takeFocus} tabIndex={-1}>
      <PackFacts opened={opened} />
      <Banner tone={signer === 'accepted' ? 'info' : 'warning'} title={t(`pack.signer.${signer}.title`)}>
        {t(`pack.signer.${signer}.text`)}
      </Banner>
      {relation === 'new' ? null : <p>{t(`pack.relation.${relation}`)}</p>}
      {signer === 'accepted' ? null : (
        <Checkbox checked={compared} onChange={setCompared}>
          {t(`pack.signer.${signer}.confirm`)}
        </Checkbox>
      )}
      {failed ? <Banner tone="error" title={t('pack.notStored')} /> : null}
      <Row>
        <Button look="primary" disabled={signer !== 'accepted' && !compared} onPress={() => void onTake(opened)}>
          {t('pack.take')}
        </Button>
        <Button onPress={onPutAside}>{t('pack.putAside')}</Button>
      </Row>
    </div>
  );
}

function PackFacts({ opened: { pack } }: { opened: OpenedPack }) {
  const { t } = useTranslation('home');
  const { inspection, revision, officers, issuedAt } = pack.payload;
  const signedBy = officers.find(({ key }) => key === pack.key)?.name ?? '';
  const { length: targets } = targetsOf(inspection.roster);
  return (
    <dl className="home-dates">
      <Fact term={t('pack.inspection')}>{inspection.title}</Fact>
      <Fact term={t('inspection.city')}>{inspection.city}</Fact>
      <Fact term={t('inspection.pack')}>{t('inspection.packRevision', { revision })}</Fact>
      <Fact term={t('pack.issuedAt')}>{instantLabel(issuedAt)}</Fact>
      <Fact term={t('inspection.baseDate')}>{dayLabel(inspection.baseDate)}</Fact>
      <Fact term={t('inspection.due')}>{dayLabel(inspection.dueOn)}</Fact>
      <Fact term={t('pack.roster')}>{t('pack.rosterCount', { targets, all: inspection.roster.length })}</Fact>
      <Fact term={t('pack.officers')}>{officers.map(({ name }) => name).join(t('pack.separator'))}</Fact>
      <Fact term={t('pack.signedBy')}>{signedBy}</Fact>
      <Fact term={t('pack.fingerprint')}>
        <Fingerprint signingKey={pack.key} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
