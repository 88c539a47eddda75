import { useTranslation } from 'react-i18next';
import { progressOf } from '#domain/answers/progress.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { ProgressBar } from '#ui/feedback/ProgressBar.tsx';
import { itemsAlong } from '../walk/stops.ts';
import type { AnsweredStandpoint } from '../walk/standpoint.ts';
import { useWalking } from '../walk/walk-context.ts';
import { NextOpen } from './NextOpen.tsx';
import { OrderSwitch } from './OrderSwitch.tsx';
import { Remarks } from './Remarks.tsx';
import { StopList } from './StopList.tsx';
import { useNarrow } from './use-narrow.ts';
import './Guide.css';

/** Where one stands: overall progress, the way to the next open item, and the pages in one of two orders. */
export function Guide(props: AnsweredStandpoint) {
  const { order, stops, stop, item, answers } = props;
  const { t } = useTranslation('fill');
  const { questionnaire, remarked } = useWalking();
  const narrow = useNarrow();
  const items = itemsAlong(stops);
  const progress = progressOf(questionnaire, items, answers);
  const figures = { answered: progress.answered, applicable: progress.applicable };
  const list = (
    <>
      <OrderSwitch order={order} item={item} stop={stop} />
      <StopList order={order} stops={stops} current={stop} answers={answers} />
    </>
  );
  return (
    <div className="fill-guide">
      <div className="fill-guide-top">
        <ProgressBar
          label={t('progress.all')}
          value={progress.answered}
          max={progress.applicable}
          valueText={t('progress.value', figures)}
        />
        <Remarks progress={progress} remarked={items.filter(({ id }) => remarked.has(id)).length} />
        <NextOpen {...props} progress={progress} />
      </div>
      {narrow ? <Disclosure title={t(`list.${order}`)}>{list}</Disclosure> : list}
    </div>
  );
}
