import type { CityTrust } from '#domain/pack/city-trust.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** What is known of the keys of a city; undefined until it was read. */
export function useCityTrust(city: string): CityTrust | undefined {
  const { inspections } = useOfficerServices();
  return useWatched(`city-trust ${city}`, () => inspections.trustIn(city));
}
