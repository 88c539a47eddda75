import type { CityTrust } from '#domain/pack/city-trust.ts';
import { useServices } from '../../shared/services/services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** What is known of the keys of a city; undefined until it was read. */
export function useCityTrust(city: string): CityTrust | undefined {
  const { inspections } = useServices();
  return useWatched(`city-trust ${city}`, () => inspections.trustIn(city));
}
