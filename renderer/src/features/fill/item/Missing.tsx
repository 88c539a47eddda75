import { useTranslation } from 'react-i18next';
import type { Answer } from '#domain/answers/answer.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { Icon } from '#ui/icon/Icon.tsx';
import { useWalking } from '../walk/walk-context.ts';
import { missingParts } from './missing-parts.ts';

/** What still has to be filled in, in one calm sentence; nothing when nothing lacks. */
export function Missing({ item, answer }: { item: Item; answer: Answer }) {
  const { t } = useTranslation('fill');
  const { questionnaire } = useWalking();
  const missing = missingParts(questionnaire, item, answer);
  if (missing.length === 0) return null;
  return (
    <p className="fill-missing" data-tone="partial">
      <Icon name="info" />
      {t('missing.sentence', { parts: missing.map((part) => t(`missing.parts.${part}`)).join(t('missing.and')) })}
    </p>
  );
}
