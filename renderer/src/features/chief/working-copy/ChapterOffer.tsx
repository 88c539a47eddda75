import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { SavedFile } from '../../shared/saving/SavedFile.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { completeChapters } from './complete-chapters.ts';
import { useSavingCopy } from './use-saving-copy.ts';

/** At the end of a chapter, where no working file can be kept: a copy of everything so far. `onAsk` asks how it is to be protected. */
export function ChapterOffer({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation('workingCopy');
  const { workingCopies } = useChiefServices();
  const { response, questionnaire } = useOpenResponse();
  const protection = useStore(workingCopies, ({ saved }) => saved.get(response.id)?.protection ?? null);
  const { ended, settle } = useEndedChapters();
  const { save, saved, unreadable } = useSavingCopy();
  const last = ended.at(-1);
  const accept = async () => {
    if (protection === null) onAsk();
    else await save(protection);
  };
  return (
    <>
      {saved === null ? null : <SavedFile saved={saved} />}
      {unreadable ? <Banner tone="error" title={t('notMade')} /> : null}
      {last === undefined ? null : (
        <Banner
          tone="info"
          title={t('offer.title', { number: questionnaire.chapters.indexOf(last) + 1, title: last.title })}
          actions={
            <>
              <Button icon="download" onPress={() => void accept()}>
                {t('save')}
              </Button>
              <Button look="quiet" onPress={settle}>
                {t('offer.later')}
              </Button>
            </>
          }
        >
          {t('offer.text')}
        </Banner>
      )}
    </>
  );
}

/** The chapters that were completed since the response was opened in this window, as long as nothing came of it. */
function useEndedChapters() {
  const { workingCopies } = useChiefServices();
  const { response, questionnaire, items, answers } = useOpenResponse();
  const settled = useStore(workingCopies, ({ saved }) => saved.get(response.id)?.settled ?? null);
  const complete = useMemo(() => completeChapters({ questionnaire, items, answers }), [questionnaire, items, answers]);
  const settle = () =>
    workingCopies.changeSaved(response.id, { settled: new Set(complete.map((chapter) => chapter.id)) });
  useEffect(() => {
    if (settled === null) settle();
  });
  return { ended: settled === null ? [] : complete.filter(({ id }) => !settled.has(id)), settle };
}
