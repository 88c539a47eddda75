import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { Choice } from '#domain/answers/answer.ts';
import { useAnnounce } from '#ui/feedback/Notices.tsx';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { addressOf } from './address.ts';
import { focusItem } from './focus-item.ts';
import type { Standpoint } from './standpoint.ts';
import { itemsAlong, stopOf } from './stops.ts';

export interface Moves {
  /** The last item that the person moved to by themselves. */
  reached: string | null;
  /** Whether the address led to the item, instead of telling of such a move. Stays the same function. */
  isLedTo: (item: string) => boolean;
  /** Tells of such a move and writes it into the address. Stays the same function on one page. */
  reach: (item: string) => void;
  /** Takes the person to an item on whatever page, at `choice` or at its status; nothing happens when it does not apply. */
  show: (item: string, choice: Choice | null) => void;
  /** Goes to the item after or before `from` (null: the one in hand). At either end that is said. */
  step: (from: string | null, by: 1 | -1) => void;
}

/** The ways from item to item. `single`: only one of them is on the page. */
export function useMoves(at: Standpoint, response: string, single: boolean): Moves {
  const { order, stops, all, stop, item } = at;
  const { t } = useTranslation('fill');
  const { go } = useChiefServices();
  const announce = useAnnounce();
  const [reached, setReached] = useState<string | null>(null);
  const { reach, isLedTo } = useReach(at, response, setReached);
  const show = (id: string, choice: Choice | null) => {
    const page = stopOf(stops, id) ?? stopOf(all, id);
    if (page === undefined) return;
    const here = id === item || (!single && stop.items.some((each) => each.id === id));
    if (here) {
      focusItem(id, choice);
      return;
    }
    setReached(id);
    const address = addressOf(order, response, page.id, id);
    if (page.id === stop.id) navigate(address, { replace: true });
    else go(address);
  };
  const step = (from: string | null, by: 1 | -1) => {
    const along = itemsAlong(stops);
    const place = along.findIndex(({ id }) => id === (from ?? item));
    const next = place === -1 ? stop.items[0] : along[place + by];
    if (next === undefined) announce(t(by === 1 ? 'step.last' : 'step.first'));
    else show(next.id, null);
  };
  return { reached, isLedTo, reach, show, step };
}

function useReach(
  { order, stop, item }: Standpoint,
  response: string,
  setReached: (item: string) => void,
): Pick<Moves, 'reach' | 'isLedTo'> {
  const last = useRef<string | null>(null);
  const addressed = useRef(item);
  useEffect(() => {
    addressed.current = item;
  }, [item]);
  const reach = useCallback(
    (at: string) => {
      if (at === addressed.current) return;
      last.current = at;
      setReached(at);
      navigate(addressOf(order, response, stop.id, at), { replace: true });
    },
    [order, response, stop.id, setReached],
  );
  const isLedTo = useCallback((to: string) => {
    if (to === last.current) return false;
    last.current = null;
    return true;
  }, []);
  return { reach, isLedTo };
}
