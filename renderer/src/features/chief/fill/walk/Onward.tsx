import { useTranslation } from 'react-i18next';
import { progressOf } from '#domain/answers/progress.ts';
import { Button } from '#ui/button/Button.tsx';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { Icon } from '#ui/icon/Icon.tsx';
import { paths } from '../../../shared/navigation/paths.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { addressOf } from './address.ts';
import { focusItem } from './focus-item.ts';
import type { AnsweredStandpoint } from './standpoint.ts';
import { itemsAlong } from './stops.ts';
import { useWalking } from './walk-context.ts';
import styles from './Walk.module.css';

/** The end of a page: whether everything on it is answered, and the way on. */
export function Onward({ order, stops, all, filtered, stop, answers }: AnsweredStandpoint) {
  const { t } = useTranslation('fill');
  const { questionnaire, response } = useWalking();
  const next = stops[stops.findIndex((each) => each.id === stop.id) + 1];
  const overall = progressOf(questionnaire, itemsAlong(all), answers);
  const finished = overall.answered === overall.applicable && overall.incomplete === 0;
  return (
    <footer className={styles.onward}>
      {filtered ? <EndOfPicked order={order} stop={stop} /> : <Standing stop={stop} answers={answers} order={order} />}
      <div className={styles.onwardWays}>
        {next === undefined ? null : (
          <LinkButton look={finished ? 'secondary' : 'primary'} href={`#${addressOf(order, response, next.id)}`}>
            {t(`next.${order}`, { number: next.number, title: next.title })}
          </LinkButton>
        )}
        {next === undefined || finished ? (
          <LinkButton look="primary" href={`#${paths.review(response)}`}>
            {t('review')}
          </LinkButton>
        ) : null}
      </div>
    </footer>
  );
}

/** The end of what the filter shows, with the way back to everything; the person stays at the last item. */
function EndOfPicked({ order, stop }: Pick<AnsweredStandpoint, 'order' | 'stop'>) {
  const { t } = useTranslation('fill');
  const { answering } = useChiefServices();
  const last = stop.items.at(-1);
  const showAll = () => {
    if (last !== undefined) focusItem(last.id);
    answering.setFilter(null);
  };
  return (
    <div className={styles.onwardPicked}>
      <p>{t(`filter.end.${order}`)}</p>
      <Button size="small" onPress={showAll}>
        {t('filter.showAll')}
      </Button>
    </div>
  );
}

function Standing({ stop, answers, order }: Pick<AnsweredStandpoint, 'stop' | 'answers' | 'order'>) {
  const { t } = useTranslation('fill');
  const { questionnaire, readOnly } = useWalking();
  const { applicable, answered, held, incomplete } = progressOf(questionnaire, stop.items, answers);
  if (applicable === 0) return null;
  if (answered === applicable && incomplete === 0)
    return (
      <p className={styles.onwardDone}>
        <Icon name="success" />
        {t(`done.${order}`)}
      </p>
    );
  if (readOnly) return null;
  const left = [
    ...(applicable > answered + held ? [t('left.open', { items: applicable - answered - held })] : []),
    ...(held > 0 ? [t('left.held', { items: held })] : []),
    ...(incomplete > 0 ? [t('left.incomplete', { items: incomplete })] : []),
  ];
  return <p>{t(`left.${order}`, { left: left.join(t('and')) })}</p>;
}
