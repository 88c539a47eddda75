import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { fillPath } from '../../shared/response/remembered-place.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import type { OpenedReturn, ReviewProps } from './opening.ts';
import { keepReturn, reopenForReturn } from './take-in.ts';

const LONGEST_REASON = 1000;

type Failure = 'reason' | 'changed' | 'storage';

/** Opens the revision that is answered again, or only receives the return, as far as its standing allows. */
export function ReturnActions({ opened, onDone, onPutAside }: ReviewProps<OpenedReturn>) {
  const { t } = useTranslation('home');
  const { response, standing, read } = opened;
  const [reason, setReason] = useState(useFirstReason(opened));
  const { reopen, keep, failure } = useAnswering(opened, onDone);
  const field = useRef<HTMLTextAreaElement>(null);
  const canReopen = standing === 'signed';
  const onlyKeep = !canReopen || read.payload.kind === 'improvement';
  const start = () => {
    if (reason.trim() === '') field.current?.focus();
    void reopen(reason);
  };
  return (
    <>
      {canReopen ? (
        <TextArea
          label={t('returned.reason')}
          help={t('returned.reasonHelp')}
          need="required"
          lines={2}
          maxLength={LONGEST_REASON}
          inputRef={field}
          value={reason}
          onChange={setReason}
          error={failure === 'reason' && reason.trim() === '' ? t('returned.failures.reason') : ''}
        />
      ) : null}
      {failure === null || failure === 'reason' ? null : (
        <Banner tone="error" title={t(`returned.failures.${failure}`)} />
      )}
      <Row>
        {canReopen ? (
          <Button look="primary" onPress={start}>
            {t('returned.reopen', { revision: response.revision + 1 })}
          </Button>
        ) : null}
        {onlyKeep ? (
          <Button look={canReopen ? 'secondary' : 'primary'} onPress={() => void keep()}>
            {t('returned.keep')}
          </Button>
        ) : null}
        <Button onPress={onPutAside}>{t('returned.putAside')}</Button>
      </Row>
    </>
  );
}

function useFirstReason({ read: { payload } }: OpenedReturn): string {
  const { t } = useTranslation('home');
  const dates = useDates();
  const { kind, issuedAt, message } = payload;
  const why = t('returned.firstReason', { kind: t(`returned.kinds.${kind}`), at: dates.instant(issuedAt) });
  return (message === '' ? why : t('returned.firstReasonWith', { why, message })).slice(0, LONGEST_REASON);
}

/** `failure` is why the last attempt did nothing more than keep the return, or not even that. */
function useAnswering(opened: OpenedReturn, onDone: ReviewProps<OpenedReturn>['onDone']) {
  const services = useChiefServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const reopen = async (reason: string) => {
    const next = await reopenForReturn(services, opened, reason);
    setFailure(next.ok ? null : next.failure.kind);
    const first = opened.read.payload.remarks[0]?.item ?? null;
    if (next.ok) services.go(fillPath(next.value.id, opened.known.questionnaire, first));
  };
  const keep = async () => {
    const kept = await keepReturn(services, opened);
    setFailure(kept.ok ? null : 'storage');
    if (kept.ok) onDone({ kind: 'return', response: opened.response.id });
  };
  return { reopen, keep, failure };
}
