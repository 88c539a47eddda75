import { useTranslation } from 'react-i18next';
import type { Measure } from '#domain/aggregation/measures.ts';
import { HelpPopover } from '#ui/overlay/HelpPopover.tsx';

/** What is explained: the measures, and the other figures of the page. */
type Defined = Measure | 'submitted' | 'na' | 'unanswered' | 'spread' | 'masking' | 'radar';

/** A sign beside a figure that opens how it is counted. */
export function Definition({ of }: { of: Defined }) {
  const { t } = useTranslation('picture');
  return (
    <HelpPopover label={t('definition', { term: t(`definitions.${of}.term`) })}>
      {t(`definitions.${of}.meaning`)}
    </HelpPopover>
  );
}
