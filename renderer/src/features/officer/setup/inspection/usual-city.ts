import type { KeyFile } from '#domain/exchange/officer-key.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';

/**
 * The city in whose name an officer of this computer signed packs last; '' where none did. A questionnaire names the city that wrote it, which says
 * nothing of the one that asks it. `known` has the newest first.
 */
export function usualCity(known: readonly KnownInspection[], keys: readonly Pick<KeyFile, 'key'>[]): string {
  const own = known.find(({ pack }) => pack !== null && keys.some(({ key }) => key === pack.key));
  return own?.inspection.city ?? '';
}
