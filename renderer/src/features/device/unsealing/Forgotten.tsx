import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '#domain/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';

export interface ErasesAll {
  /** Deletes everything that is stored here and starts anew. `open`: another window works with it. */
  eraseAll: () => Promise<Result<null, { kind: 'open' | 'storage' }>>;
}

/** What is left where the passphrase is not known any more. */
export function Forgotten({ eraseAll }: ErasesAll) {
  const { t } = useTranslation('unsealing');
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<'open' | 'storage' | null>(null);
  const erase = async () => {
    setPending(true);
    const erased = await eraseAll();
    setPending(false);
    setAsking(false);
    setFailure(erased.ok ? null : erased.failure.kind);
  };
  return (
    <Disclosure title={t('forgotten.title')} level={2}>
      <Stack>
        <p>{t('forgotten.text')}</p>
        <p>{t('forgotten.elsewhere')}</p>
        {failure === null ? null : (
          <Banner tone="error" title={t('forgotten.failed')}>
            {t(`forgotten.failures.${failure}`)}
          </Banner>
        )}
        <Row>
          <Button look="danger" icon="trash" onPress={() => setAsking(true)}>
            {t('forgotten.erase')}
          </Button>
        </Row>
        <ConfirmDialog
          open={asking}
          onClose={() => setAsking(false)}
          onConfirm={() => void erase()}
          title={t('forgotten.confirmTitle')}
          confirmLabel={t('forgotten.confirm')}
          look="danger"
          pending={pending}
        >
          <p>{t('forgotten.confirmText')}</p>
        </ConfirmDialog>
      </Stack>
    </Disclosure>
  );
}
