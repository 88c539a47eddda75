import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer } from '#domain/answers/commands.ts';
import type { Item } from '#domain/questionnaire/questionnaire.ts';
import { itemElementId } from '../walk/focus-item.ts';
import { useWalking } from '../walk/walk-context.ts';
import { Basis } from './Basis.tsx';
import { Details } from './Details.tsx';
import { ItemHead } from './ItemHead.tsx';
import { Known } from './Known.tsx';
import { LastYear } from './LastYear.tsx';
import { Missing } from './Missing.tsx';
import { ProgressFields } from './ProgressFields.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { useStoring } from './use-storing.ts';
import styles from './Item.module.css';

interface ItemCardProps {
  item: Item;
  /** As it is stored; undefined while nothing is. */
  answer: Answer | undefined;
  level: 2 | 3;
  /** The focus is or was last inside. */
  active: boolean;
  /** The person was taken here and did not come by themselves. */
  arrived: boolean;
}

function PlainItemCard({ item, answer, level, active, arrived }: ItemCardProps) {
  const { questionnaire, beside, reach } = useWalking();
  const heading = useId();
  const knownId = useId();
  const known = beside.get(item.id);
  const store = useStoring(item);
  const given = answer ?? blankAnswer(questionnaire, item);
  const visited = useVisited(active, given.choice !== null);
  return (
    <article
      id={itemElementId(item.id)}
      className={styles.item}
      data-active={active}
      aria-labelledby={heading}
      {...(known === undefined ? {} : { 'aria-describedby': knownId })}
      onFocus={() => reach(item.id)}
    >
      <ItemHead item={item} level={level} headingId={heading} />
      {known === undefined ? null : <Known known={known} id={knownId} />}
      <LastYear item={item} answer={given} store={store} />
      <StatusChoice item={item} choice={given.choice} store={store} />
      <Details item={item} answer={given} store={store} />
      <ProgressFields item={item} answer={given} store={store} />
      <footer className={styles.foot}>
        <Basis item={item} />
        <Missing item={item} answer={given} shown={visited || arrived} />
      </footer>
    </article>
  );
}

/** True once the person has had a chance to fill in everything: they went on to another item, or the answer was there before. */
function useVisited(active: boolean, answeredBefore: boolean): boolean {
  const [visited, setVisited] = useState(answeredBefore);
  const wasActive = useRef(active);
  useEffect(() => {
    if (wasActive.current && !active) setVisited(true);
    wasActive.current = active;
  }, [active]);
  return visited;
}

/** One item with its answer; drawn again only when its own answer changes. */
export const ItemCard = memo(PlainItemCard);
