import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { useDeviceServices } from '../../shared/services/device-services.ts';
import { SealDialog, type SealChange } from './SealDialog.tsx';
import styles from './Settings.module.css';

/** 保存内容の封: a passphrase for everything that is stored on this computer. */
export function SealPanel() {
  const { t } = useTranslation('seal');
  const { localSeal } = useDeviceServices();
  const [isOn, setIsOn] = useState(localSeal.isOn());
  const [change, setChange] = useState<SealChange | null>(null);
  const close = () => {
    setIsOn(localSeal.isOn());
    setChange(null);
  };
  return (
    <Panel title={t('panel.title')}>
      <p>{t('panel.lead')}</p>
      <p className={styles.prospect} role="status">
        {t('panel.now')}
        <Badge tone={isOn ? 'success' : 'neutral'} {...(isOn ? { icon: 'lock' as const } : {})}>
          {t(isOn ? 'panel.on' : 'panel.off')}
        </Badge>
      </p>
      <ul className={styles.goes}>
        <li>{t('panel.inside')}</li>
        <li>{t('panel.outside')}</li>
        <li>{t('panel.idle')}</li>
        <li>{t('panel.forgotten')}</li>
      </ul>
      {isOn ? <WhileOn onChange={setChange} /> : <WhileOff onChange={setChange} />}
      {change === null ? null : <SealDialog change={change} onClose={close} />}
    </Panel>
  );
}

function WhileOff({ onChange }: { onChange: (change: SealChange) => void }) {
  const { t } = useTranslation('seal');
  return (
    <Row>
      <Button icon="lock" onPress={() => onChange('on')}>
        {t('on.begin')}
      </Button>
    </Row>
  );
}

function WhileOn({ onChange }: { onChange: (change: SealChange) => void }) {
  const { t } = useTranslation('seal');
  const { localSeal } = useDeviceServices();
  const notify = useNotice();
  const lock = async () => {
    if (!(await localSeal.lock())) notify({ tone: 'error', text: t('panel.notLocked') });
  };
  return (
    <Row>
      <Button icon="lock" onPress={() => void lock()}>
        {t('panel.lock')}
      </Button>
      <Button onPress={() => onChange('passphrase')}>{t('passphrase.begin')}</Button>
      <Button onPress={() => onChange('off')}>{t('off.begin')}</Button>
    </Row>
  );
}
