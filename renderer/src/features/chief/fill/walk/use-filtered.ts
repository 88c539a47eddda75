import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useChiefServices } from '../../shared/services/chief-services.ts';
import { filteredStops } from './filters.ts';
import { stopOf, type Stop } from './stops.ts';

/**
 * The pages as the chosen filter leaves them; null while there is none. A filter ends when the person goes to an item that it does not
 * show, and when none of its items applies any more.
 */
export function useFiltered(stops: readonly Stop[], response: string, item: string | null): Stop[] | null {
  const { answering } = useChiefServices();
  const filter = useStore(answering, (desk) => (desk.filter?.response === response ? desk.filter : null));
  const picked = useMemo(() => (filter === null ? null : filteredStops(stops, filter.items)), [filter, stops]);
  const shows = picked !== null && picked.length > 0 && (item === null || stopOf(picked, item) !== undefined);
  useEffect(() => {
    // Another filter may have been chosen since.
    if (filter !== null && !shows && answering.getState().filter === filter) answering.setFilter(null);
  }, [answering, filter, shows]);
  return shows ? picked : null;
}
