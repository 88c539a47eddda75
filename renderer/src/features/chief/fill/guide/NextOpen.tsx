import { useTranslation } from 'react-i18next';
import { nextUnanswered, type Progress } from '#domain/answers/progress.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { addressOf } from '../walk/address.ts';
import { focusItem } from '../walk/focus-item.ts';
import { itemsAlong, lastBefore, stopOf } from '../walk/stops.ts';
import type { AnsweredStandpoint } from '../walk/standpoint.ts';
import { useWalking } from '../walk/walk-context.ts';

/** The button to the next item without a status, on whatever page it is; when there is none, the way to the review. */
export function NextOpen(props: AnsweredStandpoint & { progress: Progress }) {
  const { order, stops, all, stop, item, answers, progress } = props;
  const { t } = useTranslation('fill');
  const { response, readOnly } = useWalking();
  const { go } = useChiefServices();
  if (readOnly || progress.answered === progress.applicable)
    return (
      <LinkButton look={readOnly ? 'secondary' : 'primary'} href={`#${paths.review(response)}`}>
        {t('review')}
      </LinkButton>
    );
  const jump = () => {
    const from = item ?? lastBefore(all, stop.id);
    // What is shown comes first; when nothing is open there, the rest follows.
    const next = nextUnanswered(itemsAlong(stops), answers, from) ?? nextUnanswered(itemsAlong(all), answers, from);
    const page = next === null ? undefined : stopOf(all, next.id);
    if (next === null || page === undefined) return;
    if (next.id === item) focusItem(next.id);
    else go(addressOf(order, response, page.id, next.id));
  };
  return (
    <Button look="primary" onPress={jump}>
      {t('nextOpen')}
    </Button>
  );
}
