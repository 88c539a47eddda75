import { useTranslation } from 'react-i18next';
import type { LastYear } from '#domain/answers/last-year.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { isFileVerdict, useFileVerdict } from '../shared/response/file-verdict.ts';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { useDates } from '../../shared/dates/use-dates.ts';
import { LastYearPassphrase } from './LastYearPassphrase.tsx';
import { useLastYearFile, useLastYearHere } from './use-last-year.ts';

/** Which answers of last year stand beside the items, and where they may come from. Nothing where they can no longer be of use. */
export function LastYearPanel() {
  const { t } = useTranslation('profile');
  const { lastYear, readOnly } = useOpenResponse();
  const here = useLastYearHere();
  const file = useLastYearFile();
  if (readOnly && lastYear === null) return null;
  return (
    <Panel title={t('lastYear.title')}>
      <Stack>
        {lastYear === null ? <p>{t('lastYear.lead')}</p> : <Kept lastYear={lastYear} />}
        {lastYear === null && here !== null ? <Found here={here} onUse={() => void file.keep(here)} /> : null}
        {readOnly ? null : <Opening file={file} kept={lastYear !== null} />}
      </Stack>
    </Panel>
  );
}

function Kept({ lastYear: { fiscalYear, declaredOn, department } }: { lastYear: LastYear }) {
  const { t } = useTranslation('profile');
  const dates = useDates();
  return (
    <p role="status">
      {fiscalYear === null
        ? t('lastYear.keptOn', { day: dates.day(declaredOn), ...department })
        : t('lastYear.kept', { year: dates.fiscalYear(fiscalYear), ...department })}
    </p>
  );
}

function Found({ here, onUse }: { here: LastYear; onUse: () => void }) {
  const { t } = useTranslation('profile');
  const dates = useDates();
  return (
    <>
      <p>
        {t('lastYear.found', {
          year: here.fiscalYear === null ? dates.day(here.declaredOn) : dates.fiscalYear(here.fiscalYear),
        })}
      </p>
      <Button look="primary" onPress={onUse}>
        {t('lastYear.use')}
      </Button>
    </>
  );
}

function Opening({ file, kept }: { file: ReturnType<typeof useLastYearFile>; kept: boolean }) {
  const { t } = useTranslation('profile');
  const { state, choose, unlock, stop } = file;
  const verdict = useFileVerdict();
  if (state.kind === 'reading') return <Busy label={t('lastYear.reading')} />;
  if (state.kind === 'passphrase')
    return (
      <LastYearPassphrase
        fileName={state.file.fileName}
        wrong={state.wrong}
        onUnlock={(passphrase) => unlock(state.file, passphrase)}
        onStop={stop}
      />
    );
  return (
    <>
      {state.kind === 'refused' ? (
        <Banner tone="error" title={t('lastYear.notTaken', { fileName: state.fileName })}>
          {isFileVerdict(state.why) ? verdict(state.why) : t(`lastYear.refused.${state.why}`)}
        </Banner>
      ) : null}
      {state.kind === 'not-kept' ? (
        <Banner tone="error" title={t('lastYear.notKept')}>
          {t('lastYear.notKeptText')}
        </Banner>
      ) : null}
      <Button onPress={() => void choose()}>{t(kept ? 'lastYear.other' : 'lastYear.open')}</Button>
    </>
  );
}
