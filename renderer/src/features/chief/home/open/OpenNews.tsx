import { useTranslation } from 'react-i18next';
import { answeredOtherwiseWorded } from '#domain/answers/changed-wording.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { Busy } from '#ui/feedback/Busy.tsx';
import { isFileVerdict, useFileVerdict } from '../../shared/response/file-verdict.ts';
import { useStoredResponse, type OpenResponse } from '../../shared/response/open-response.ts';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';
import type { Done } from './opening.ts';
import type { OpeningState } from './use-opening.ts';

/** What became of the file opened last: being read, not taken, or taken in with the way on. */
export function OpenNews({ state }: { state: OpeningState }) {
  const { t } = useTranslation('home');
  const verdict = useFileVerdict();
  if (state.kind === 'reading') return <Busy label={t('open.reading')} />;
  if (state.kind === 'refused')
    return (
      <Banner tone="error" title={t('open.notTaken', { fileName: state.fileName })}>
        {isFileVerdict(state.reason) ? verdict(state.reason) : t(`open.refused.${state.reason}`)}
      </Banner>
    );
  return state.kind === 'done' ? <DoneNews done={state.done} /> : null;
}

function DoneNews({ done }: { done: Done }) {
  switch (done.kind) {
    case 'pack':
      return <PackTaken inspection={done.inspection} title={done.title} />;
    case 'return':
      return <ReturnKept response={done.response} />;
    case 'copy':
      return <CopyRestored response={done.response} department={done.department} />;
    case 'draft':
      return <DraftAdopted response={done.response} department={done.department} />;
  }
}

function PackTaken({ inspection, title }: { inspection: string; title: string }) {
  const { t } = useTranslation('home');
  const { responses } = useChiefServices();
  const begun = useWatched(inspection, () => responses.all(inspection)) ?? [];
  return (
    <>
      <Banner
        tone="success"
        title={t('pack.taken', { title })}
        actions={
          <LinkButton look="primary" href={`#${paths.begin(inspection)}`}>
            {t('ways.respond')}
          </LinkButton>
        }
      >
        {t('pack.takenText')}
      </Banner>
      {begun.map(({ id }) => (
        <AskedAnew key={id} id={id} />
      ))}
    </>
  );
}

/** The items of a draft whose answer was given to another wording, where there are any. */
function AskedAnew({ id }: { id: string }) {
  const stored = useStoredResponse(id);
  if (stored === undefined || !stored.ok || stored.value.response.signOff !== null) return null;
  return <AskedAnewIn open={stored.value} />;
}

function AskedAnewIn({ open }: { open: OpenResponse }) {
  const { t } = useTranslation('home');
  const { questionnaire, items, answers, department, response } = open;
  const { length: n } = answeredOtherwiseWorded(questionnaire, items, answers);
  if (n === 0) return null;
  return (
    <Banner
      tone="warning"
      title={t('pack.askedAnew.title', { department: department.name, n })}
      actions={
        <LinkButton look="primary" href={`#${paths.review(response.id)}`}>
          {t('pack.askedAnew.open')}
        </LinkButton>
      }
    >
      {t('pack.askedAnew.text')}
    </Banner>
  );
}

function ReturnKept({ response }: { response: string }) {
  const { t } = useTranslation('home');
  return (
    <Banner
      tone="success"
      title={t('returned.kept')}
      actions={<LinkButton href={`#${paths.submit(response)}`}>{t('returned.toResponse')}</LinkButton>}
    >
      {t('returned.keptText')}
    </Banner>
  );
}

function DraftAdopted({ response, department }: { response: string; department: string }) {
  const { t } = useTranslation('home');
  return (
    <Banner
      tone="success"
      title={t('draft.adopted', { department })}
      actions={
        <LinkButton look="primary" href={`#${paths.profile(response)}`}>
          {t('draft.continue')}
        </LinkButton>
      }
    >
      {t('draft.adoptedText')}
    </Banner>
  );
}

function CopyRestored({ response, department }: { response: string; department: string }) {
  const { t } = useTranslation('home');
  return (
    <Banner
      tone="success"
      title={t('copy.restored', { department })}
      actions={
        <LinkButton look="primary" href={`#${paths.submit(response)}`}>
          {t('continue.see')}
        </LinkButton>
      }
    >
      {t('copy.restoredText')}
    </Banner>
  );
}
