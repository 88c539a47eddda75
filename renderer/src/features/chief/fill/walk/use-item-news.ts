import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { itemChanges } from './item-changes.ts';

/** Says it when an answer makes items appear or go. */
export function useItemNews(items: readonly Item[]): void {
  const { t } = useTranslation('fill');
  const show = useNotice();
  const before = useRef(items);
  useEffect(() => {
    const { appeared, gone } = itemChanges(before.current, items);
    before.current = items;
    const named = (some: readonly Item[]) => ({ items: some.length, ids: some.map(({ id }) => id).join(t('and')) });
    if (appeared.length > 0) show({ tone: 'info', text: t('news.appeared', named(appeared)) });
    if (gone.length > 0) show({ tone: 'info', text: t('news.gone', named(gone)) });
  }, [items, show, t]);
}
