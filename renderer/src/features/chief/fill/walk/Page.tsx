import { useArrival } from './use-arrival.ts';
import { Onward } from './Onward.tsx';
import { SectionView } from './SectionView.tsx';
import type { AnsweredStandpoint } from './standpoint.ts';
import { StepBar } from './StepBar.tsx';
import { StopHead } from './StopHead.tsx';
import { onlyItem } from './stops.ts';
import type { Moves } from './use-moves.ts';
import styles from './Walk.module.css';

interface PageProps extends AnsweredStandpoint {
  /** One item at a time. */
  single: boolean;
  moves: Moves;
}

/** The items of one page, or the one in hand with the way to its neighbours. */
export function Page(props: PageProps) {
  const { order, stop, item, answers, single, moves } = props;
  const heading = useArrival(order, stop, item, moves.isLedTo);
  const alone = single ? (stop.items.find(({ id }) => id === item) ?? stop.items[0]) : undefined;
  const sections = alone === undefined ? stop.sections : onlyItem(stop, alone);
  return (
    <div className={styles.page} data-single={alone !== undefined}>
      <StopHead order={order} stop={stop} headingRef={heading} />
      {alone === undefined ? null : <StepBar stops={props.stops} item={alone} step={moves.step} />}
      {sections.map((section) => (
        <SectionView
          key={section.clause?.id ?? stop.id}
          section={section}
          headed={section.clause !== null && section.clause.id !== stop.id}
          answers={answers}
          active={item}
          arrived={item === moves.reached ? null : item}
        />
      ))}
      {alone === undefined || alone.id === stop.items.at(-1)?.id ? <Onward {...props} /> : null}
    </div>
  );
}
