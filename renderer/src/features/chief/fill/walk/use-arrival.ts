import { useEffect, useRef, type RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useFrame } from '#ui/frame/frame-context.ts';
import { focusFromPageTop } from '#ui/frame/page-top.ts';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { addressOf } from './address.ts';
import { focusItem, hasFocus } from './focus-item.ts';
import type { Order, Stop } from './stops.ts';
import { useWalking } from './walk-context.ts';

/**
 * Takes the person to where the address says: to the item in it, else to the remembered item when it is on this page, else to the
 * heading, which the returned ref has to hold. The item in focus is remembered. Nobody is taken to where they went by
 * themselves (`isLedTo` says no): by then they may have gone on, and the page must not move under what they are pressing.
 */
export function useArrival(
  order: Order,
  stop: Stop,
  item: string | null,
  isLedTo: (item: string) => boolean,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { response, readOnly } = useWalking();
  const { responses } = useChiefServices();
  const { location, arrive } = useFrame();
  const pageItems = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    pageItems.current = new Set(stop.items.map((each) => each.id));
  }, [stop]);
  useEffect(() => {
    const fromElsewhere = arrive(location);
    if (item !== null) {
      if (isLedTo(item) && !hasFocus(item)) focusItem(item);
      return undefined;
    }
    let left = false;
    void responses.place(response).then((place) => {
      if (left) return undefined;
      if (place?.view !== 'fill' && !readOnly)
        void responses.remember(response, { view: 'fill', item: place?.item ?? null });
      if (place?.view === 'fill' && place.item !== null && pageItems.current.has(place.item))
        navigate(addressOf(order, response, stop.id, place.item), { replace: true });
      else {
        focusFromPageTop(fromElsewhere ? heading.current : null);
      }
      return undefined;
    });
    return () => {
      left = true;
    };
  }, [arrive, location, item, isLedTo, order, readOnly, response, responses, stop.id]);
  useEffect(() => {
    if (item !== null && !readOnly && pageItems.current.has(item))
      void responses.remember(response, { view: 'fill', item });
  }, [item, readOnly, response, responses]);
  return heading;
}
