import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { remarksOf, standingReturns } from '#domain/returns/received.ts';
import { useOpenResponse } from '../../open-response.ts';
import { Guide } from '../guide/Guide.tsx';
import { addressOf } from './address.ts';
import { besideItems } from './beside.ts';
import { Onward } from './Onward.tsx';
import { SectionView } from './SectionView.tsx';
import { StopHead } from './StopHead.tsx';
import type { AnsweredStandpoint, Standpoint } from './standpoint.ts';
import { useArrival } from './use-arrival.ts';
import { useItemNews } from './use-item-news.ts';
import { WalkingContext } from './walk-context.ts';
import './Walk.css';

/** The way through the items: where one stands at the left, the items of one page at the right. */
export function Walk(props: Standpoint) {
  const { questionnaire, inspection, response, items, readOnly, answers, own, returns } = useOpenResponse();
  useItemNews(items);
  const { reached, isLedTo, reach } = useReached(props, response.id);
  const beside = useMemo(() => besideItems({ questionnaire, own, returns }), [questionnaire, own, returns]);
  const remarked = useRemarked();
  const walking = useMemo(
    () => ({ questionnaire, inspection, response: response.id, beside, remarked, readOnly, reach }),
    [questionnaire, inspection, response.id, beside, remarked, readOnly, reach],
  );
  return (
    <WalkingContext value={walking}>
      <div className="fill">
        <Guide {...props} answers={answers} />
        <Page {...props} answers={answers} reached={reached} isLedTo={isLedTo} />
      </div>
    </WalkingContext>
  );
}

function useRemarked(): ReadonlySet<string> {
  const { response, returns } = useOpenResponse();
  const { signOff, ancestors } = response;
  return useMemo(
    () => new Set(remarksOf(standingReturns({ signOff, ancestors }, returns)).map(({ item }) => item)),
    [signOff, ancestors, returns],
  );
}

interface Reached {
  /** The last item that the person moved to by themselves. */
  reached: string | null;
  /** Whether the address led to the item, instead of telling of such a move. It stays the same. */
  isLedTo: (item: string) => boolean;
  /** Tells of such a move and writes it into the address. It stays the same on one page. */
  reach: (item: string) => void;
}

function useReached({ order, stop, item }: Standpoint, response: string): Reached {
  const [reached, setReached] = useState<string | null>(null);
  const lastReached = useRef<string | null>(null);
  const addressed = useRef(item);
  useEffect(() => {
    addressed.current = item;
  }, [item]);
  const reach = useCallback(
    (at: string) => {
      if (at === addressed.current) return;
      lastReached.current = at;
      setReached(at);
      navigate(addressOf(order, response, stop.id, at), { replace: true });
    },
    [order, response, stop.id],
  );
  const isLedTo = useCallback((at: string) => {
    if (at === lastReached.current) return false;
    lastReached.current = null;
    return true;
  }, []);
  return { reached, isLedTo, reach };
}

function Page({ order, stops, stop, item, answers, reached, isLedTo }: AnsweredStandpoint & Omit<Reached, 'reach'>) {
  const heading = useArrival(order, stop, item, isLedTo);
  return (
    <div className="fill-page">
      <StopHead order={order} stop={stop} headingRef={heading} />
      {stop.sections.map((section) => (
        <SectionView
          key={section.clause?.id ?? stop.id}
          section={section}
          headed={section.clause !== null && section.clause.id !== stop.id}
          answers={answers}
          active={item}
          arrived={item === reached ? null : item}
        />
      ))}
      <Onward order={order} stops={stops} stop={stop} answers={answers} />
    </div>
  );
}
