import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { TextArea } from '#ui/field/TextArea.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { faultDetails } from './fault-details.ts';

/** Says that the program failed, that the answers are kept, and how to go on. */
export function FaultPage({ fault }: { fault: unknown }) {
  const { t } = useTranslation('errors');
  return (
    <Stack>
      <h1>{t('page.title')}</h1>
      <Banner tone="error" title={t('page.what')}>
        {t('page.kept')}
      </Banner>
      <Row>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t('page.reload')}
        </Button>
        <LinkButton href="#/">{t('page.home')}</LinkButton>
      </Row>
      <Disclosure title={t('page.details')} level={2}>
        <FaultDetails details={faultDetails(fault, APP_VERSION)} />
      </Disclosure>
    </Stack>
  );
}

function FaultDetails({ details }: { details: string }) {
  const { t } = useTranslation('errors');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <Panel>
      <TextArea label={t('page.details')} labelHidden readOnly value={details} />
      <Row>
        <Button size="small" onPress={copy}>
          {t('page.copy')}
        </Button>
        <span role="status">{outcome === null ? '' : t(`page.${outcome}`)}</span>
      </Row>
    </Panel>
  );
}
