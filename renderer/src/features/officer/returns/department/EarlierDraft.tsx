import { useTranslation } from 'react-i18next';
import { withRemarks } from '#domain/returns/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Banner } from '#ui/feedback/Banner.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { useOfficerServices } from '../../shared/services/officer-services.ts';
import type { ReplyRow } from '../reply-rows.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { useStoring, type WriteDraft } from './use-draft-writing.ts';

/** A draft that a newer revision overtook: it is moved to that revision, beside what is written there already, or discarded. */
export function EarlierDraft({ earlier, write }: { earlier: NonNullable<ReplyRow['earlier']>; write: WriteDraft }) {
  const { t } = useTranslation('returns');
  const { returns } = useOfficerServices();
  const store = useStoring();
  const notify = useNotice();
  const { draft, revision } = earlier;
  const move = async () => {
    const moved = await store(() =>
      write((present) => ({
        ...withRemarks(present, draft.remarks),
        kind: draft.kind,
        message: [draft.message, present.message].filter((text) => text.trim() !== '').join('\n'),
      })),
    );
    // The earlier one goes only when its text is safe in its new place.
    if (!moved || !(await store(() => returns.discard(draft.submission)))) return;
    notify({ tone: 'success', text: t('earlier.moved') });
  };
  return (
    <Banner
      tone="warning"
      title={t('earlier.title', { n: revision })}
      actions={
        <>
          <Button onPress={() => void move()}>{t('earlier.move')}</Button>
          <DiscardButton submission={draft.submission} label={t('earlier.discard')} />
        </>
      }
    >
      {t('earlier.text')}
    </Banner>
  );
}
