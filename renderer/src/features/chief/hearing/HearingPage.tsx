import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { EmptyState } from '#ui/feedback/EmptyState.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { useChiefServices } from '../shared/services/chief-services.ts';
import { useWayBack } from '../shared/response/way-back.ts';
import { askedChapters } from './asked-chapters.ts';
import { HearingOptions } from './HearingOptions.tsx';
import { HearingSheet } from './HearingSheet.tsx';

/** 聞き取り用紙: the items that apply on a blank form, shown as it will be printed. */
export function HearingPage({ id }: { id: string }) {
  const { step } = useWayBack(id, 'review');
  return (
    <ResponseFrame id={id} step={step}>
      <Preview />
    </ResponseFrame>
  );
}

function Preview() {
  const { t } = useTranslation('hearing');
  const { host } = useChiefServices();
  const { response, questionnaire, items } = useOpenResponse();
  const back = useWayBack(response.id, 'review');
  const [section, setSection] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chapters = askedChapters(questionnaire, items);
  const printed = chapters.filter(({ chapter }) => !left.has(chapter.id));
  return (
    <>
      <div className="ui-no-print">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          back={back}
          actions={
            <Button look="primary" icon="print" disabled={printed.length === 0} onPress={() => void host.print()}>
              {t('print')}
            </Button>
          }
        />
        <HearingOptions chapters={chapters} left={left} onLeave={setLeft} section={section} onSection={setSection} />
      </div>
      {printed.length === 0 ? (
        <EmptyState title={t('nothing.title')}>{t('nothing.text')}</EmptyState>
      ) : (
        <HearingSheet chapters={printed} section={section.trim()} />
      )}
    </>
  );
}
