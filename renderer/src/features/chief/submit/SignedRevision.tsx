import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { focusFromPageTop } from '#ui/frame/page-top.ts';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { paths } from '../../shared/navigation/paths.ts';
import { OwnCopy } from './OwnCopy.tsx';
import { ResultFileExport } from './ResultFileExport.tsx';
import { useWritten } from './use-written.ts';
import { VerificationCode } from './VerificationCode.tsx';
import styles from './Submit.module.css';

/** The signed revision: its file, which is what is left to hand in, and its code. `arrive` brings the focus here, right after signing. */
export function SignedRevision({ arrive }: { arrive: boolean }) {
  const { t } = useTranslation('submit');
  const { response } = useOpenResponse();
  const written = useWritten()?.find(({ revision }) => revision === response.revision);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrive) focusFromPageTop(place.current);
  }, [arrive]);
  return (
    <div ref={place} tabIndex={-1} className={styles.signed}>
      <Stack>
        {written === undefined ? null : <ResultFileExport written={written} />}
        <Panel
          title={t('signed.title', { revision: response.revision })}
          actions={
            <>
              <LinkButton size="small" icon="print" href={`#${paths.print(response.id)}`}>
                {t('signed.print')}
              </LinkButton>
              <LinkButton size="small" icon="print" href={`#${paths.summary(response.id)}`}>
                {t('signed.summary')}
              </LinkButton>
            </>
          }
        >
          {written === undefined ? null : <VerificationCode code={written.code} />}
        </Panel>
        {written === undefined ? null : <OwnCopy written={written} />}
      </Stack>
    </div>
  );
}
