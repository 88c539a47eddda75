import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '#domain/result.ts';
import { Banner } from '#ui/feedback/Banner.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { FilePassphrase } from '../../shared/passphrase/FilePassphrase.tsx';
import { Forgotten, type ErasesAll } from './Forgotten.tsx';

interface UnsealPageProps<T> extends ErasesAll {
  /** The seal itself is damaged: no passphrase opens it. */
  damaged: boolean;
  /** `one-more`: another passphrase is needed as well. */
  open: (passphrase: string) => Promise<Result<T, { kind: 'wrong-passphrase' | 'one-more' }>>;
  onOpened: (opened: T) => void;
}

/** Before anything else is shown: what is stored here is sealed and asks for its passphrase. The services are not there yet. */
export function UnsealPage<T>({ damaged, open, onOpened, eraseAll }: UnsealPageProps<T>) {
  const { t } = useTranslation('unsealing');
  return (
    <>
      <PageHeader title={t('unseal.title')} lead={t('unseal.lead')} />
      <Stack>
        {damaged ? (
          <Banner tone="error" title={t('unseal.damaged')}>
            {t('unseal.damagedTodo')}
          </Banner>
        ) : (
          <Panel>
            <Asking open={open} onOpened={onOpened} />
          </Panel>
        )}
        <Forgotten eraseAll={eraseAll} />
      </Stack>
    </>
  );
}

function Asking<T>({ open, onOpened }: Pick<UnsealPageProps<T>, 'open' | 'onOpened'>) {
  const { t } = useTranslation('unsealing');
  const [refusal, setRefusal] = useState<'wrong-passphrase' | 'one-more' | null>(null);
  const [times, setTimes] = useState(0);
  const unlock = async (passphrase: string) => {
    const opened = await open(passphrase);
    if (opened.ok) return onOpened(opened.value);
    setRefusal(opened.failure.kind);
    // Another passphrase is asked for in an empty field.
    return opened.failure.kind === 'one-more' ? setTimes(times + 1) : undefined;
  };
  return (
    <FilePassphrase
      key={times}
      words={t('unseal.words', { returnObjects: true })}
      wrong={refusal === 'wrong-passphrase'}
      onUnlock={unlock}
    >
      {times === 0 ? null : (
        <Banner tone="info" title={t('unseal.oneMore')}>
          {t('unseal.oneMoreText')}
        </Banner>
      )}
    </FilePassphrase>
  );
}
