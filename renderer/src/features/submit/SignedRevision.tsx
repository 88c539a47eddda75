import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '#domain/answers/response.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { useOpenResponse } from '../open-response.ts';
import { paths } from '../paths.ts';
import { useDates } from '../use-dates.ts';
import { OwnCopy } from './OwnCopy.tsx';
import { ResultExport } from './ResultExport.tsx';
import { useWritten } from './use-written.ts';
import { VerificationCode } from './VerificationCode.tsx';

/** The signed revision: code, how it was signed, and its file. `arrive` brings the focus here, right after signing. */
export function SignedRevision({ signOff, arrive }: { signOff: SignOff; arrive: boolean }) {
  const { t } = useTranslation('submit');
  const { response } = useOpenResponse();
  const written = useWritten()?.find(({ revision }) => revision === response.revision);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrive) place.current?.focus();
  }, [arrive]);
  return (
    <div ref={place} tabIndex={-1} className="submit-signed">
      <Stack>
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
          <SignOffFacts signOff={signOff} fileName={written?.fileName ?? ''} />
        </Panel>
        {written === undefined ? null : <ResultExport written={written} />}
        {written === undefined ? null : <OwnCopy written={written} />}
      </Stack>
    </div>
  );
}

function SignOffFacts({ signOff, fileName }: { signOff: SignOff; fileName: string }) {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { reopenedFor } = useOpenResponse().response;
  const { approver, capacity, capacityReason, medium, date, documentNumber } = signOff.approval;
  const how = [t(`form.capacities.${capacity}`), t(`form.media.${medium}`)].join('・');
  return (
    <dl className="submit-facts">
      <Fact term={t('signed.declaredAt')}>{dates.instant(signOff.declaredAt)}</Fact>
      <Fact term={t('signed.date')}>{dates.day(date)}</Fact>
      <Fact term={t('signed.approver')}>
        {approver.post} {approver.name}
        <span className="submit-soft">
          {how}
          {capacityReason === '' ? '' : `　${capacityReason}`}
        </span>
      </Fact>
      <Fact term={t('signed.documentNumber')}>{documentNumber === '' ? t('signed.noNumber') : documentNumber}</Fact>
      <Fact wide term={t('signed.fileName')}>
        {fileName}
      </Fact>
      {reopenedFor === null ? null : (
        <Fact wide term={t('signed.reopenedFor')}>
          {reopenedFor}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, wide = false, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div data-wide={wide}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
