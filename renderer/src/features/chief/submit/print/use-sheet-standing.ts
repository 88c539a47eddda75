import { useTranslation } from 'react-i18next';
import { useOpenResponse } from '../../shared/response/open-response.ts';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useRunningHead } from '../../../shared/paper/use-running-head.ts';
import { useWritten } from '../use-written.ts';

/** What stands on a paper: its title, whether it is a draft or which revision, and the 照合コード ('' while it is a draft). */
interface SheetStanding {
  title: string;
  state: string;
  code: string;
}

/** The standing of the open response, which is also put into the margins of every page. `titled` makes the title of a year and a name. */
export function useSheetStanding(titled: (parts: { year: string; title: string }) => string): SheetStanding {
  const dates = useDates();
  const { t } = useTranslation('submit');
  const { inspection, questionnaire, department, response } = useOpenResponse();
  const written = useWritten()?.find(({ revision }) => revision === response.revision);
  const signed = response.signOff !== null;
  const parts = { year: dates.fiscalYear(inspection.fiscalYear), title: questionnaire.title };
  const code = signed ? (written?.code ?? '') : '';
  const state = signed ? t('print.revision', { revision: response.revision }) : t('print.draft');
  useRunningHead({
    caution: t('print.caution'),
    title: t('print.running', { department: department.name, ...parts, state }),
    code: signed ? `${t('print.code')} ${code}` : t('print.codeLater'),
  });
  return { title: titled(parts), state, code };
}
