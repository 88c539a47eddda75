import { useTranslation } from 'react-i18next';
import type { LedgerEntry, LedgerEvent } from '#domain/collection/ledger.ts';
import type { Submission } from '#domain/collection/submission.ts';
import { visibleName } from '#domain/collection/visible-name.ts';
import { exhausted } from '#domain/result.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { Fact, Facts } from '../../shared/facts/Facts.tsx';
import { Fingerprint } from '../../shared/fingerprint/Fingerprint.tsx';

interface LedgerLineProps {
  entry: LedgerEntry;
  /** The file the line speaks of, while it is held. */
  file: Submission | undefined;
  /** The file came from a computer that the department had not used before. */
  newSigner: boolean;
}

/** What one line of the ledger says; it unfolds to what the file and the line are vouched for with. */
export function LedgerLine({ entry, file, newSigner }: LedgerLineProps) {
  const { t } = useTranslation('collect');
  const { event, hash } = entry;
  const signer = event.kind === 'imported' ? event.signer : file?.payload.device.key;
  const concernsDepartment = 'department' in event;
  const pack = file?.payload.pack ?? null;
  const aside = newSigner ? (
    <Badge tone="warning" icon="warning">
      {t('ledger.newSigner')}
    </Badge>
  ) : undefined;
  return (
    <Disclosure title={<EventText event={event} />} level={null} look="row" aside={aside}>
      <Facts>
        {concernsDepartment ? (
          <>
            <Fact term={t('look.signer')}>{signer === undefined ? '' : <Fingerprint signingKey={signer} />}</Fact>
            <Fact term={t('look.pack')}>{pack === null ? '' : t('revision', { n: pack.revision })}</Fact>
          </>
        ) : null}
        <Proof event={event} />
        <Fact term={t('ledger.hash')}>{hash}</Fact>
      </Facts>
    </Disclosure>
  );
}

/** By what the thing is known that a line speaks of: a digest, or the fingerprint of a key. */
function Proof({ event }: { event: LedgerEvent }) {
  const { t } = useTranslation('collect');
  switch (event.kind) {
    case 'key-withdrawn':
      return (
        <Fact term={t('ledger.withdrawnKey')}>
          <Fingerprint signingKey={event.key} />
        </Fact>
      );
    case 'closed':
      return <Fact term={t('ledger.closingDigest')}>{event.digest}</Fact>;
    case 'decided':
      return <Fact term={t('ledger.digest')}>{event.chosen}</Fact>;
    default:
      return <Fact term={t('ledger.digest')}>{event.digest}</Fact>;
  }
}

function EventText({ event }: { event: LedgerEvent }) {
  const { t } = useTranslation('collect');
  switch (event.kind) {
    case 'imported':
      return t('ledger.imported', {
        verdict: t(`verdicts.${event.relation}.label`),
        fileName: visibleName(event.fileName),
      });
    case 'decided':
      return t('ledger.decided', { n: event.setAside.length });
    case 'accepted':
    case 'reconsidered':
      return t(`ledger.${event.kind}`);
    case 'returned':
      return t(`ledger.returned.${event.answer}`);
    case 'withdrawn':
      return t('ledger.withdrawn', { fileName: visibleName(event.fileName) });
    case 'closed':
      return t('ledger.closed', { n: event.number });
    case 'key-withdrawn':
      return t('ledger.keyWithdrawn', { name: visibleName(event.name), reason: visibleName(event.reason) });
    default:
      return exhausted(event);
  }
}
