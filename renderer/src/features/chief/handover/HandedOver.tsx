import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Response } from '#domain/answers/response.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { takeBack } from './hand-over.ts';
import styles from './Handover.module.css';

interface HandedOverProps {
  handedOver: NonNullable<Response['handedOver']>;
  onTakenBack: () => void;
}

/** To whom the draft went, and the way back. */
export function HandedOver({ handedOver: { to, at }, onTakenBack }: HandedOverProps) {
  const { t } = useTranslation('handover');
  const dates = useDates();
  const { elsewhere } = useOpenResponse();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={t('done.title')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('done.to')}</dt>
          <dd>
            {to.post}　{to.name}
          </dd>
        </div>
        <div>
          <dt>{t('done.at')}</dt>
          <dd>{dates.instant(at)}</dd>
        </div>
      </dl>
      <p>{t('done.text')}</p>
      <Row>
        <Button icon="undo" disabled={elsewhere} onPress={() => setAsking(true)}>
          {t('done.takeBack')}
        </Button>
      </Row>
      {asking ? <TakeBackDialog onClose={() => setAsking(false)} onTakenBack={onTakenBack} /> : null}
    </Panel>
  );
}

function TakeBackDialog({ onClose, onTakenBack }: { onClose: () => void; onTakenBack: () => void }) {
  const { t } = useTranslation('handover');
  const services = useChiefServices();
  const notify = useNotice();
  const { response } = useOpenResponse();
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const confirm = async () => {
    if (pending) return;
    setPending(true);
    const taken = await takeBack(services, response.id);
    setPending(false);
    setFailed(!taken.ok);
    if (!taken.ok) return;
    onTakenBack();
    notify({ tone: 'success', text: t('takeBack.done') });
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('takeBack.title')}
      confirmLabel={t('takeBack.confirm')}
      pending={pending}
    >
      <Stack gap="tight">
        <p>{t('takeBack.used')}</p>
        <p>{t('takeBack.after')}</p>
        {failed ? <Banner tone="error" title={t('takeBack.failed')} /> : null}
      </Stack>
    </ConfirmDialog>
  );
}
