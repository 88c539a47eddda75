import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '#domain/answers/answer.ts';
import { progressOf } from '#domain/answers/progress.ts';
import { Icon } from '#ui/icon/Icon.tsx';
import { addressOf } from '../walk/address.ts';
import type { Order, Stop } from '../walk/stops.ts';
import { useWalking } from '../walk/walk-context.ts';
import { Remarks } from './Remarks.tsx';
import styles from './Guide.module.css';

interface StopListProps {
  order: Order;
  stops: readonly Stop[];
  current: Stop;
  answers: Answers;
}

/** Every page with its progress. Clauses that lie below another one follow its heading. */
export function StopList({ order, stops, current, answers }: StopListProps) {
  const { t } = useTranslation('fill');
  const list = useRef<HTMLElement>(null);
  useEffect(() => showStop(list.current, current.id), [current.id]);
  return (
    <nav ref={list} className={styles.stops} aria-label={t(`list.${order}`)}>
      <ol>
        {stops.map((stop, index) => (
          <li key={stop.id} data-nested={stop.group !== null}>
            {stop.group === null || stops[index - 1]?.group?.id === stop.group.id ? null : (
              <span className={styles.stopsGroup}>{`${stop.group.id} ${stop.group.heading}`}</span>
            )}
            <StopLink order={order} stop={stop} current={stop.id === current.id} answers={answers} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

// By hand, because scrollIntoView would move the page as well.
function showStop(list: HTMLElement | null, stop: string): void {
  const link = list?.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  if (list === null || link === null || link === undefined) return;
  const [outer, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - outer.height / 2;
}

function StopLink(props: { order: Order; stop: Stop; current: boolean; answers: Answers }) {
  const { order, stop, current, answers } = props;
  const { t } = useTranslation('fill');
  const { questionnaire, response, remarked } = useWalking();
  const progress = progressOf(questionnaire, stop.items, answers);
  const { answered, applicable, incomplete } = progress;
  const complete = applicable > 0 && answered === applicable && incomplete === 0;
  return (
    <a
      data-stop={stop.id}
      href={`#${addressOf(order, response, stop.id)}`}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      <span className={styles.stopNumber}>{stop.number}</span>
      <span>{stop.title}</span>
      {applicable === 0 ? null : (
        <span className={styles.stopFigures} data-complete={complete}>
          {complete ? (
            <>
              <Icon name="check" size="line" />
              <span className="ui-visually-hidden">{t('progress.complete')}</span>
            </>
          ) : null}
          {t('progress.short', { answered, applicable })}
        </span>
      )}
      <Remarks progress={progress} remarked={stop.items.filter(({ id }) => remarked.has(id)).length} />
    </a>
  );
}
