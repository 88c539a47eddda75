import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import { Button } from '#ui/button/Button.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { EraseAll } from './EraseAll.tsx';
import styles from './Settings.module.css';

/** Before anything else is shown: whether to keep what the last session could not erase. It says how much there is, never whose. */
export function LeftBehindPage({ held, onKeep }: { held: HeldHere; onKeep: () => void }) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <PageHeader title={t('leftBehind.title')} lead={t('leftBehind.lead')} />
      <Panel>
        <ul className={styles.goes}>
          {held.drafts === 0 ? null : <li>{t('leftBehind.drafts', { n: held.drafts })}</li>}
          {held.unexported === 0 ? null : <li>{t('leftBehind.revisions', { n: held.unexported })}</li>}
        </ul>
        <p>{t('leftBehind.whose')}</p>
        <Row>
          <Button look="primary" onPress={onKeep}>
            {t('leftBehind.keep')}
          </Button>
          <Button icon="trash" onPress={() => setAsking(true)}>
            {t('leftBehind.erase')}
          </Button>
        </Row>
      </Panel>
      {asking ? <EraseAll held={held} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
